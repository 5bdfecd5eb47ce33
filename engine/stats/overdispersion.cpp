#include "engine/stats/overdispersion.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "engine/stats/slot_profile.hpp"

namespace morale {

namespace {

/// Values that vary around one mean: degrees of freedom, relative variance, and the part that Poisson
/// causes.
struct Part {
    double degrees = 0;
    double variance = 0;
    double poisson = 0;
};

struct Within {
    std::vector<Part> parts{};
    std::int64_t groups = 0;
    std::int64_t counts = 0;

    /// The mean over the parts, weighted by their degrees.
    double mean(double Part::*of) const {
        double sum = 0;
        for (const Part& part : parts) sum += part.degrees * part.*of;
        return sum / degrees();
    }
    double degrees() const {
        double sum = 0;
        for (const Part& part : parts) sum += part.degrees;
        return sum;
    }
    /// The degrees of a chi square that varies as much as the mean variance, if the factor has this
    /// variance: parts of small counts vary more than others (Satterthwaite 1946).
    double degrees_as_one(double factor) const {
        double sum = 0, squares = 0;
        for (const Part& part : parts) {
            const double variance = factor + part.poisson;
            sum += part.degrees * variance;
            squares += part.degrees * variance * variance;
        }
        return sum * sum / squares;
    }
};

Within around_places(std::span<const CycleCount> counts) {
    std::map<std::size_t, Running> places;
    for (const CycleCount& c : counts)
        if (!std::isnan(c.count)) places[c.place].add(c.count);
    Within all;
    for (const auto& [place, seen] : places) {
        if (seen.n < 2 || !(seen.mean > 0)) continue;
        ++all.groups;
        all.counts += seen.n;
        all.parts.push_back({.degrees = static_cast<double>(seen.n - 1),
                             .variance = seen.variance() / (seen.mean * seen.mean),
                             .poisson = 1 / seen.mean});
    }
    return all;
}

/// Places and stretches as two factors: the remaining degrees are those of the slots less those of the
/// factors.
Within around_both(std::span<const CycleCount> counts) {
    std::size_t places = 0, stretches = 0;
    for (const CycleCount& c : counts) {
        places = std::max(places, c.place + 1);
        stretches = std::max(stretches, c.stretch + 1);
    }
    std::vector<SlotCount> slots;
    for (const CycleCount& c : counts) slots.push_back({c.place * stretches + c.stretch, c.count});
    const std::vector<Interval> table = mean_by_slot(slots, places * stretches);
    const TwoFactors factors = two_factors(table, places, stretches);
    Within all;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double mean = factors.level * factors.rows[i / stretches] * factors.columns[i % stretches];
        if (std::isnan(table[i].mean) || !(mean > 0)) continue;
        const double apart = table[i].mean / mean - 1;
        all.parts.push_back({.degrees = 1, .variance = apart * apart, .poisson = 1 / mean});
    }
    const auto used = [](const std::vector<double>& factor) {
        return static_cast<double>(std::ranges::count_if(factor, [](double f) { return f > 0; }));
    };
    const double seen = static_cast<double>(all.parts.size());
    const double degrees = seen - used(factors.rows) - used(factors.columns) + 1;
    if (degrees <= 0) return {};
    for (Part& part : all.parts) {
        part.degrees = degrees / seen;
        part.variance *= seen / degrees;
    }
    all.counts = static_cast<std::int64_t>(seen);
    all.groups = static_cast<std::int64_t>(used(factors.rows));
    return all;
}

double deviation_of(double variance, double poisson) {
    return std::sqrt(std::max(0., variance - poisson));
}

}  // namespace

Overdispersion overdispersion(std::span<const CycleCount> counts, Around around, double level) {
    const Within all = around == Around::Places ? around_places(counts) : around_both(counts);
    if (all.parts.empty()) return {};
    const double variance = all.mean(&Part::variance), poisson = all.mean(&Part::poisson);
    const double deviation = deviation_of(variance, poisson);
    const double degrees = all.degrees_as_one(deviation * deviation);
    const auto bound = [&](double probability) {
        return deviation_of(variance * degrees / chi_squared_quantile(probability, degrees), poisson);
    };
    return {.deviation = {.mean = deviation,
                          .low = bound((1 + level) / 2),
                          .high = bound((1 - level) / 2),
                          .n = all.counts},
            .degrees = degrees,
            .variance = variance,
            .poisson = poisson,
            .groups = all.groups};
}

}  // namespace morale
