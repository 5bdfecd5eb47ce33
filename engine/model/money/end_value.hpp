// The value that remains at the end of the horizon (equation 17): the people whom the centre has then are
// worth something. An active customer is worth the discounted margin of the months that are left to them:
// margin / (churn + discount), for a constant margin and hazard (Gupta, Lehmann & Stuart 2004, "Valuing
// customers"). The churn is the one that the base had in the warm-up of the same replication. An agent is
// worth the cost of replacing them, and a trainee the part of it that matches the training done. Policies
// share these measures, so that they differ in whom they keep and not in how that is valued. Only a policy
// that has always been in force has its own warm-up and so its own churn. What is booked is the change of
// both sums since measurement began. Weeks therefore add up to the horizon, and a centre that stays as it
// is gains nothing.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Fixes the measures and the initial sums at the end of the warm-up, unless the study leaves them out.
void begin_end_value(World&);

/// Books the change of the sums since the last call.
void book_end_value(World&);

/// Number of months for which an active customer's margin still counts, given the monthly churn.
double months_left(const Parameters&, double churn_per_month);

}  // namespace morale
