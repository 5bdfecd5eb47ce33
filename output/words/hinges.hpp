// What the decision hinges on, in words.
#pragma once

#include <string>

#include "engine/study/result.hpp"

namespace morale {

/// The assumption on which the policy's difference hinges most, or that it surely hinges on none. Requires
/// hinges.
std::string hinge_sentence(const StudyResult&);

}  // namespace morale
