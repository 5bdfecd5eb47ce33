// What a study does not tell, in plain words: what was assumed, how far it looks, what the intervals leave
// out, and what is not decided.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// The comparisons on the objective, in order of policy.
std::vector<Comparison> on_objective(const StudyResult& study);

/// The policies, the first left out, that are neither surely worse nor surely better than this one on the
/// metric, by intervals that hold for all of them together.
std::vector<std::size_t> tied_with(const StudyResult& study, std::size_t policy, std::size_t metric);

/// One paragraph.
std::string caveats(const StudyResult& study, const Decision& decision);

}  // namespace morale
