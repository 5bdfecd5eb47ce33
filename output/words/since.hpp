// What question a policy answers, by when it begins: how things would be if it had always been so, or what
// people live through when it comes as a change. Shown wherever policies are.
#pragma once

#include <string>

#include "engine/study/plan.hpp"

namespace morale {

/// "as the centre is", "as if it had always been so", "as a change from the start (2026-01-05)", "as a change
/// from 2026-03-02 (week 9)", "… until 2026-06-01 (week 22)".
std::string since_text(const StudyPlan&, const PolicyPlan&);

/// One sentence about all policies that change something; empty if there is none.
std::string how_taken(const StudyPlan&);

/// What the comparison leaves out because of how its policies begin, as a sentence; empty if all come as a
/// change.
std::string what_since_leaves_out(const StudyPlan&);

}  // namespace morale
