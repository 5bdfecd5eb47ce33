// What question a policy answers, by when it begins: how things would be if it had always been so, or what
// people live through when it comes as a change. Shown wherever policies are.
#pragma once

#include <string>

#include "engine/study/plan.hpp"

namespace morale {

/// "as the centre is", "as if it had always been so", "as a change from the start (2026-01-05)", "as a change
/// from 2026-03-02 (week 9)", "… until 2026-06-01 (week 22)".
std::string since_text(const StudyPlan&, const PolicyPlan&);

/// "The half hours of trial are those in which it was in force, from 2026-03-09 (week 10) until 2026-05-18
/// (week 20)." of a policy that ends and begins within the horizon; empty for others.
std::string half_hours_in_force(const StudyPlan&, const PolicyPlan&);

/// The same of all policies of the plan.
std::string half_hours_in_force(const StudyPlan&);

/// Which weeks the goals of policies that end are about: "Goals of trial are held against weeks 10 to 19,
/// which it has whole; those about money against the whole horizon." Empty if no policy ends.
std::string weeks_of_goals(const StudyPlan&);

/// One sentence about all policies that change something; empty if there is none.
std::string how_taken(const StudyPlan&);

/// What the comparison leaves out because of how its policies begin, as a sentence; empty if all come as a
/// change.
std::string what_since_leaves_out(const StudyPlan&);

}  // namespace morale
