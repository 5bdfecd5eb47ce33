// A study as a scenario again: every value written out with its unit, policies as what they change.
#pragma once

#include <string>

#include "engine/study/plan.hpp"

namespace morale {

/// Valid text of the language that loads to the same study. With `origins`, each line ends in a comment that
/// says where its value comes from: "# file:line" or "# default".
std::string show(const StudyPlan&, bool origins);

}  // namespace morale
