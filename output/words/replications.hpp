// How many replications would decide what so many have left open, in words (engine/study/enough.hpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace morale {

/// "about 120 replications would decide it", "no reasonable number of replications would decide it"; empty
/// when there are too few to tell.
std::string would_decide(std::optional<std::int64_t> replications);

/// The same where replications were spoken of: "about 120 would", "no reasonable number would".
std::string how_many_would(std::int64_t replications);

}  // namespace morale
