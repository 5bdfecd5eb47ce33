// How much more counts vary than chance alone makes them: a count is Poisson with mean m F, m the mean of its
// group (all Mondays) and F a factor of its own with mean 1 and the standard deviation s sought, so that its
// variance is m + s^2 m^2 (a mixed Poisson law; McCullagh & Nelder 1989, Generalized Linear Models, 6.2; for
// daily arrivals Whitt 1999, and Avramidis, Deslauriers & L'Ecuyer 2004). The estimate is that of moments:
// the relative variance within the groups, less what Poisson makes of it.
//
// The interval takes the variance within groups as a multiple of chi square, which holds for factors that are
// nearly normal and counts of ten or more. Counts have to be independent: days, not the half hours of a day.
// What drifts slowly (growth, a season) counts as chance when the group is all Mondays; `around` takes the
// level of a stretch out first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/stats/interval.hpp"

namespace morale {

/// A count with what it belongs to: its place in the cycle (the weekday) and the stretch of time in which it
/// fell (the week). Both are numbered from 0; NaN is skipped.
struct CycleCount {
    std::size_t place = 0;
    std::size_t stretch = 0;
    double count = 0;
};

enum class Around {
    Places,             // the mean of the place is the same in every stretch
    PlacesAndStretches  // it rises and falls with the level of the stretch
};

struct Overdispersion {
    Interval deviation{};     // s, of the factor; n is the counts
    double degrees = 0;       // degrees of freedom of a chi square that varies as the variance does
    double variance = 0;      // relative, of the counts around their means
    double poisson = 0;       // the part of it that chance makes
    std::int64_t groups = 0;  // with two counts or more
};

/// Not available without a group of two counts with a mean above 0. If the interval begins at 0, Poisson
/// explains the counts.
[[nodiscard]] Overdispersion overdispersion(std::span<const CycleCount> counts,
                                            Around around = Around::Places, double level = .95);

}  // namespace morale
