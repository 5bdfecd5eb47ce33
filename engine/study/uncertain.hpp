// Uncertain assumptions: what the scenario says of a number is a best estimate and a range, and each
// replication draws its own value. Once per replication, never per event; for all policies the same.
//
// The law is triangular from the low to the high end of the range with its mode at the best estimate: what to
// take when no more is known than three points (Law 2015, Simulation Modeling and Analysis, 6.11; Kotz & van
// Dorp 2004, Beyond Beta, 1). It never leaves the range, and of laws on the range with that mode it is
// neither as flat as ignorance of the estimate would make it nor as narrow as a PERT beta. Its mean is a
// third of low + estimate + high: where a range is lopsided, draws are on average not the best estimate.
// Counts are rounded to the nearest whole number. Of a distribution its mean is uncertain: a draw stretches
// all values alike and keeps the shape.
//
// A draw's address is the assumption's path, so one more uncertain assumption shifts nobody else's luck.
// Those that a rule binds are drawn together (drawn_together.hpp).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/study/plan.hpp"

namespace morale {

/// Is anything drawn in this study?
bool draws_assumptions(const StudyPlan&);

/// The best estimate, in the field's unit; of a distribution its mean.
double best_estimate(const StudyPlan&, const Uncertain&);

/// The quantile of an assumption's law. Requires 0 < u < 1 and low <= best <= high.
double assumption_quantile(const Uncertain&, double best, double u);

/// Gives the assumption, and what takes its value from it, that value.
void set_assumption(const Uncertain&, Parameters&, double value);

/// What an attempt, from 0, of a replication, from 1, draws for it by its own law alone.
double value_at_attempt(const StudyPlan&, const Uncertain&, int replication, std::uint32_t attempt);

/// Its value in one replication, numbered from 1.
double drawn_value(const StudyPlan&, const Uncertain&, int replication);

/// Parameters with the values that are drawn for the replication; the same when nothing is drawn.
Parameters drawn(const StudyPlan&, const Parameters&, int replication);

/// The parameters of the base as that replication has them, with what is usual under them; the plan's own
/// when nothing is drawn.
Parameters drawn_base(const StudyPlan&, int replication);

/// The same of a policy, counted from that base.
Parameters drawn_policy(const StudyPlan&, const PolicyPlan&, const Parameters& base, int replication);

/// The uncertain assumption of that path, or null.
const Uncertain* find_uncertain(const StudyPlan&, std::string_view path);

/// "uncertain(30 %, 15 %..50 %)", as a scenario writes it but for the source.
std::string uncertain_text(const StudyPlan&, const Uncertain&);

}  // namespace morale
