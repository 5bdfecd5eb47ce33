// How hard the work presses on the time for a contact, and how many agents pass through.
#pragma once

#include <array>

#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

inline constexpr std::array operations_metrics = {
    Metric{.name = "service_standard",
           .unit = "1",
           .title = "Service standard",
           .meaning = "time per contact that the team thinks right, as a share of the usual one, "
                      "mean over teams and days",
           .better = Better::Higher,
           .headline = false,
           .decimals = 3,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::mean(c, Spread::ServiceStandard); }},
    Metric{.name = "time_pressure",
           .unit = "1",
           .title = "Time pressure",
           .meaning = "share of the required people who are missing, at the wanted occupancy or the team's "
                      "usual one, mean over teams and days",
           .better = Better::Lower,
           .headline = false,
           .decimals = 3,
           .percent = false,
           .range = {},
           .value = [](const Cell& c) { return formula::mean(c, Spread::TimePressure); }},
    Metric{.name = "moves",
           .unit = "1/yr",
           .title = "Agents moved on",
           .meaning = "agents who go on to another job in the firm, per year",
           .better = Better::Neither,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::per_year(c.count(Count::MovedOn), c); }},
};

}  // namespace morale
