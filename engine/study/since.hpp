// Since when and until when a policy holds, which says what question it answers (output/words/since.hpp).
#pragma once

#include <string>

#include "engine/study/plan.hpp"

namespace morale {

/// Whether every field has the same value in both.
bool same_values(const Parameters&, const Parameters&);

/// Whether every value of the policy is the base's. Then it is the centre as it is, whenever it begins.
bool changes_nothing(const StudyPlan&, const PolicyPlan&);

/// When a policy begins or ends, as a scenario writes it: "always", "2026-03-02", "36 h".
std::string moment_text(const StudyPlan&, Time moment);

}  // namespace morale
