// What the end of the horizon would leave out (equation 17): whom the centre has then is worth something. An
// active customer is worth the margin of the months that are left to them, at the churn that the base had in
// the warm-up of the same replication, discounted: margin / (churn + discount) (Gupta, Lehmann & Stuart 2004,
// "Valuing customers", for a constant margin and hazard). An agent is worth what replacing them costs, in
// training the part of it that is done; nobody is worth that much less while a seat is vacant. Policies share
// the measure, so that they differ by whom they keep and not by how that is valued; only one that has been
// always has a warm-up of its own, and so is measured by the churn that it has there. What is booked is the
// change of both sums since measurement began, so that weeks add up to the horizon and a centre that stays as
// it is gains nothing.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// At the end of the warm-up: fixes the measure and the sums from which changes count, unless the study
/// leaves them out.
void begin_end_value(World&);

/// Books how much the sums have changed since this was last done.
void book_end_value(World&);

/// Months for which an active customer's margin is still counted, given the churn a month.
double months_left(const Parameters&, double churn_per_month);

}  // namespace morale
