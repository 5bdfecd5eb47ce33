// A constant rate from times of which some ended in the event and some were cut off before it could happen
// (right censoring): events over the total time under observation, which is the maximum of the likelihood of
// exponential times (Cox & Oakes 1984, Analysis of Survival Data, 3.2). The interval takes twice rate x time
// as chi square with 2 x events + 1 degrees of freedom, between those of a fixed time and a fixed number of
// events (Cox 1953, Some simple approximate tests for Poisson variates).
#pragma once

#include <cstdint>
#include <span>

#include "engine/stats/interval.hpp"

namespace morale {

/// A time that was observed, and whether the event ended it.
struct SeenTime {
    double time = 0;
    bool ended = false;
};

struct EventRate {
    std::int64_t events = 0;
    double time = 0;       // under observation
    Interval rate{};       // per time; n is the events
    Interval mean_time{};  // until the event: 1 / rate, infinite above when there was none
};

/// Requires events >= 0 and time > 0, otherwise nothing is available. Without an event the rate is 0 and its
/// interval begins there.
[[nodiscard]] EventRate event_rate(double events, double time, double level = .95);

/// The same for single times; negative times and NaN are left out.
[[nodiscard]] EventRate event_rate(std::span<const SeenTime> times, double level = .95);

}  // namespace morale
