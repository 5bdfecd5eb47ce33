// How people are prepared and how even their work is: training, breaks, exceptions, working unwell.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"
#include "engine/metric/metrics/time_use.hpp"

namespace morale {

namespace formula {

/// Standard deviation of what was observed one by one.
inline double deviation(const Moments& m) {
    return m.n > 0 ? std::sqrt(std::max(0., m.squares / m.n - m.mean() * m.mean())) : not_available;
}

}  // namespace formula

inline constexpr std::array preparation_metrics = {
    Metric{.name = "training_hours",
           .unit = "h/yr",
           .title = "Training",
           .meaning = "hours of training per agent employed and year, without what newcomers get",
           .better = Better::Neither,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.sum(Sum::TrainingHours) * formula::year_seconds,
                                         c.area(Level::Headcount));
               }},
    Metric{.name = "uneven_resolution",
           .unit = "1",
           .title = "Unevenness of resolution",
           .meaning = "standard deviation over agents and days of an agent's chance to solve the issue",
           .better = Better::Lower,
           .headline = false,
           .decimals = 3,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::deviation(c.spread(Spread::Resolves)); }},
    Metric{.name = "exception_share",
           .unit = "1",
           .title = "Exceptions",
           .meaning = "share of handled contacts that an agent resolved by an exception to the rules",
           .better = Better::Neither,
           .headline = false,
           .decimals = 2,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::Exceptions, Count::Handled); }},
    Metric{.name = "own_breaks_per_shift",
           .unit = "1",
           .title = "Breaks of one's own choice",
           .meaning = "breaks of the agent's own choice per worked shift",
           .better = Better::Neither,
           .headline = false,
           .decimals = 2,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::OwnBreaks), formula::worked_shifts(c));
               }},
    Metric{.name = "presenteeism",
           .unit = "1",
           .title = "Presenteeism",
           .meaning = "share of the worked shifts that somebody works while unwell",
           .better = Better::Lower,
           .headline = false,
           .decimals = 2,
           .percent = true,
           .range = within_share,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::ShiftsUnwell), formula::worked_shifts(c));
               }},
};

}  // namespace morale
