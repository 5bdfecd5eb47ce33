// Since when a policy holds, and which question it answers by that: how it would be if it had always been so,
// or what people live through when it comes as a change. Shown wherever policies are.
#pragma once

#include <string>

#include "engine/study/plan.hpp"

namespace morale {

/// Has every field the same value in both?
bool same_values(const Parameters&, const Parameters&);

/// Is every value of the policy that of the base? Then it is the centre as it is, whenever it begins.
bool changes_nothing(const StudyPlan&, const PolicyPlan&);

/// As a scenario writes it: "always", "2026-03-02", "36 h".
std::string from_text(const StudyPlan&, const PolicyPlan&);

/// "as the centre is", "as if it had always been so", "as a change from the start (2026-01-05)", "as a change
/// from 2026-03-02 (week 9)".
std::string since_text(const StudyPlan&, const PolicyPlan&);

/// One sentence about all policies that change something; empty when there is none.
std::string how_taken(const StudyPlan&);

/// What is left out of the comparison by how its policies are taken, as a sentence behind a blank; empty
/// when all come as a change.
std::string what_since_leaves_out(const StudyPlan&);

}  // namespace morale
