#include "engine/stats/event_rate.hpp"

#include <algorithm>

#include "engine/stats/special_values.hpp"

namespace morale {

namespace {

bool counts(const SeenTime& t) {
    return t.time >= 0 && t.time < infinite;
}

/// The part of them observed between two ages; an event exactly at `to` belongs to the next part.
EventRate seen_between(std::span<const SeenTime> times, double from, double to, double level) {
    double events = 0, seen = 0;
    for (const SeenTime& t : times) {
        if (!counts(t) || t.time < from) continue;
        seen += std::min(t.time, to) - from;
        events += t.ended && t.time < to ? 1 : 0;
    }
    return event_rate(events, seen, level);
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
    return seen_between(times, 0, infinite, level);
}

std::vector<RateOfAge> rate_by_age(std::span<const SeenTime> times, int pieces, double level) {
    std::vector<double> ends;
    double longest = 0;
    for (const SeenTime& t : times) {
        if (!counts(t)) continue;
        longest = std::max(longest, t.time);
        if (t.ended) ends.push_back(t.time);
    }
    std::ranges::sort(ends);
    std::vector<double> cuts = {0};
    for (int piece = 1; piece < pieces && !ends.empty(); ++piece) {
        const double cut =
            ends[ends.size() * static_cast<std::size_t>(piece) / static_cast<std::size_t>(pieces)];
        if (cut > cuts.back()) cuts.push_back(cut);
    }
    std::vector<RateOfAge> rates;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const bool last = i + 1 == cuts.size();
        rates.push_back({.from = cuts[i],
                         .to = last ? longest : cuts[i + 1],
                         .seen = seen_between(times, cuts[i], last ? infinite : cuts[i + 1], level)});
    }
    return rates;
}

}  // namespace morale
