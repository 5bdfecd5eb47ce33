// Since when a policy holds: which question it answers by that, output/words/since.hpp tells.
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

}  // namespace morale
