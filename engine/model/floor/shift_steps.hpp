// The steps of a shift, numbered as in RosterStep: it begins, each pause begins and ends, it ends. A break
// of the agent's own choice ends by a step beyond these.
#pragma once

#include <cstdint>

namespace morale {

inline constexpr std::uint32_t pause_count = 3;
inline constexpr std::uint32_t shift_begins = 0;
inline constexpr std::uint32_t shift_ends = 2 * pause_count + 1;
inline constexpr std::uint32_t own_break_ends = shift_ends + 1;

/// The value of `Work::pause` for a break of the agent's own choice; it follows the planned pauses of a
/// shift.
inline constexpr std::uint8_t own_break = pause_count;

constexpr std::uint32_t pause_begins(std::uint32_t pause) {
    return 2 * pause + 1;
}
constexpr std::uint32_t pause_ends(std::uint32_t pause) {
    return 2 * pause + 2;
}

}  // namespace morale
