// The decision in one sentence that can be read aloud: what to do, and the one or two things that speak
// most for it. It has at most 25 words and three numbers, whatever the policies are called.
#pragma once

#include <cstddef>
#include <string>

#include "engine/study/result.hpp"

namespace morale {

inline constexpr std::size_t most_headline_words = 25;
inline constexpr std::size_t most_headline_numbers = 3;

/// "Write the notes: about 4 fewer of 52 agents leave each year, and the centre gains 36,000 USD." Requires a
/// decision of this study.
std::string headline(const StudyResult&);

}  // namespace morale
