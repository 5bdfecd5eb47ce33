// What the calendar sorts: when, in what order within the instant, and where the event itself lies. The order
// is total, because no two keys have the same sequence.
//
//     order   63 62 | 61 .. 56 | 55 .. 0
//             phase | kind     | sequence
#pragma once

#include <cstdint>

#include "engine/kernel/phase.hpp"
#include "engine/kernel/time.hpp"

namespace morale {

/// Microseconds moved into the unsigned range, so that differences and shifts of any two times are exact.
using Instant = std::uint64_t;

inline constexpr Instant sign_bit = 1ULL << 63;
inline constexpr Instant end_of_time = ~0ULL;

constexpr Instant instant_of(Time at) {
    return static_cast<Instant>(at.time_since_epoch().count()) ^ sign_bit;
}
constexpr Time time_of(Instant at) {
    return Time{Span{static_cast<std::int64_t>(at ^ sign_bit)}};
}

struct EventKey {
    Instant at;
    std::uint64_t order;
    std::uint32_t place;
    std::uint32_t generation;
};

constexpr std::uint64_t order_of(Phase phase, std::uint8_t kind, std::uint64_t sequence) {
    return static_cast<std::uint64_t>(phase) << 62 | static_cast<std::uint64_t>(kind) << 56 | sequence;
}

constexpr bool before(const EventKey& a, const EventKey& b) {
    if (a.at == b.at) [[unlikely]]
        return a.order < b.order;
    return a.at < b.at;
}

}  // namespace morale
