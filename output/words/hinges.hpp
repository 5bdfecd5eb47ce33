// What the decision hangs on, in words.
#pragma once

#include <string>

#include "engine/study/result.hpp"

namespace morale {

/// Which assumption the difference of the policy hangs on most, or that none surely does. Requires hinges.
std::string hinge_sentence(const StudyResult&);

}  // namespace morale
