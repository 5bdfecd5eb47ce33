// What a study does not tell, in plain words: how far it looks, what the intervals leave out, and what was
// assumed.
#pragma once

#include <string>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// One sentence each.
std::vector<std::string> caveats(const StudyResult& study);

/// That the chosen policy is not yet what it will be at the end of the time simulated; one sentence each.
std::vector<std::string> what_still_moves(const StudyResult& study);

}  // namespace morale
