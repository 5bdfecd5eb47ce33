// What a run looks at now and then (life/watch.hpp): how many events the day has had, and who may ask it to
// stop.
#pragma once

#include <array>
#include <cstdint>
#include <limits>

#include "engine/kernel/phase.hpp"

namespace morale {

/// Answers whether to leave the work unfinished; once yes, always yes. It is asked from the thread of the
/// run.
using StopAsked = bool (*)();

/// Number of events between two looks. It is prime, so that events that alternate are all met.
inline constexpr std::uint32_t events_between_looks = 4093;

struct Pace {
    StopAsked stop = nullptr;       // none: nobody asks
    double most_events = 1e8;       // events of one day at most, beside those that its issues may cause
    double events_an_issue = 1000;  // events that one issue of a day of mean load may cause, at most
    std::int64_t day = std::numeric_limits<std::int64_t>::min();  // day of the last look
    std::uint64_t events_before = 0;                              // events before that day's first look
    std::array<std::uint32_t, kind_limit> seen{};  // [kind] looks of that day at which it was the next event
};

inline bool stop_asked(const Pace& pace) {
    return pace.stop != nullptr && pace.stop();
}

}  // namespace morale
