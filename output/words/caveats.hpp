// What a study does not tell, in plain words: how far it looks, what the intervals leave out, and what was
// assumed.
#pragma once

#include <string>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// One sentence each.
std::vector<std::string> caveats(const StudyResult& study);

}  // namespace morale
