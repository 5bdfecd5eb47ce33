// How many replications would decide what is still open, in words (engine/study/enough.hpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace morale {

/// "about 120 replications would decide it", "no reasonable number of replications would decide it"; empty
/// if there are too few to tell.
std::string would_decide(std::optional<std::int64_t> replications);

/// The same after replications have been mentioned: "about 120 would", "no reasonable number would".
std::string how_many_would(std::int64_t replications);

}  // namespace morale
