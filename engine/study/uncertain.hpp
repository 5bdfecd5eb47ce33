// Uncertain assumptions: a scenario gives a number as a best estimate and a range, and each replication
// draws its own value, once, never per event, and the same for all policies.
//
// A draw's address is the assumption's path, so one more uncertain assumption shifts nobody else's luck.
// Assumptions bound by a rule are drawn together (drawn_together.hpp).
#pragma once

#include <string>
#include <string_view>

#include "engine/study/assumption.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// Whether anything is drawn in this study.
bool draws_assumptions(const StudyPlan&);

/// The value of the assumption in one replication, numbered from 1.
double drawn_value(const StudyPlan&, const Uncertain&, int replication);

/// Parameters with the values that are drawn for the replication; unchanged if nothing is drawn.
Parameters drawn(const StudyPlan&, const Parameters&, int replication);

/// The parameters of the base in that replication, with what is usual under them; the plan's own if nothing
/// is drawn.
Parameters drawn_base(const StudyPlan&, int replication);

/// The parameters of a policy in that replication, counted from that base.
Parameters drawn_policy(const StudyPlan&, const PolicyPlan&, const Parameters& base, int replication);

/// The uncertain assumption of that path, or null.
const Uncertain* find_uncertain(const StudyPlan&, std::string_view path);
const Uncertain* find_uncertain(StudyPlan&&,
                                std::string_view path) = delete;  // it would point into what is gone

/// "uncertain(30 %, 15 %..50 %)", as a scenario writes it, without the source.
std::string uncertain_text(const StudyPlan&, const Uncertain&);

}  // namespace morale
