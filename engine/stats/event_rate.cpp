#include "engine/stats/event_rate.hpp"

#include "engine/stats/special_values.hpp"

namespace morale {

namespace {

bool counts(const SeenTime& t) {
    return t.time >= 0 && t.time < infinite;
}

}  // namespace

EventRate event_rate(double events, double time, double level) {
    EventRate found{.events = static_cast<std::int64_t>(events), .time = time};
    if (!(events >= 0 && time > 0 && time < infinite)) return found;
    const double degrees = 2 * events + 1;
    const double low = events > 0 ? chi_squared_quantile((1 - level) / 2, degrees) / (2 * time) : 0;
    const double high = chi_squared_quantile((1 + level) / 2, degrees) / (2 * time);
    found.rate = {.mean = events / time, .low = low, .high = high, .n = found.events};
    found.mean_time = {.mean = events > 0 ? time / events : infinite,
                       .low = 1 / high,
                       .high = events > 0 ? 1 / low : infinite,
                       .n = found.events};
    return found;
}

EventRate event_rate(std::span<const SeenTime> times, double level) {
    double events = 0, seen = 0;
    for (const SeenTime& t : times) {
        if (!counts(t)) continue;
        seen += t.time;
        events += t.ended ? 1 : 0;
    }
    return event_rate(events, seen, level);
}

}  // namespace morale
