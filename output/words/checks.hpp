// What a study checked about itself, in words.
#pragma once

#include <string>

#include "engine/study/checks.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// The sentence that is true when the check holds.
std::string meaning_of(const Check&);

/// The first place that broke, "policy b, replication 2, team care, week 3"; empty if the check holds.
std::string where_it_broke(const StudyPlan&, const Check&);

/// "'exhaustion lies between 0 and 1' did not hold in team care in week 2: -1.4".
std::string broken_text(const StudyPlan&, const BrokenCheck&);

/// "All 112 checks of 1,234,567 values hold.", or how many broke and which.
std::string checks_text(const StudyResult&);

}  // namespace morale
