// How many events the day has had, and who may ask a run to stop: what it looks at now and then
// (life/watch.hpp).
#pragma once

#include <array>
#include <cstdint>
#include <limits>

#include "engine/kernel/phase.hpp"

namespace morale {

/// Answers whether work is to be left unfinished; once yes, always yes. Asked from the thread of the run.
using StopAsked = bool (*)();

/// How many events lie between two looks. A prime, so that events that take turns are all met.
inline constexpr std::uint32_t events_between_looks = 4093;

struct Pace {
    StopAsked stop = nullptr;       // none: nobody asks
    double most_events = 1e8;       // of one day, beside those that its issues may bring
    double events_an_issue = 1000;  // that comes on a day of mean load, at most
    std::int64_t day = std::numeric_limits<std::int64_t>::min();  // of the last look
    std::uint64_t events_before = 0;                              // of that day's first look
    std::array<std::uint32_t, kind_limit> seen{};  // [kind] looks of that day that met it as the next event
};

inline bool stop_asked(const Pace& pace) {
    return pace.stop != nullptr && pace.stop();
}

}  // namespace morale
