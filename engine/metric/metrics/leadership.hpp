// What leaders see, which obstacles agents meet, and what careers they have.
#pragma once

#include <array>

#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

inline constexpr std::array leadership_metrics = {
    Metric{.name = "perceived_resolved",
           .unit = "1",
           .title = "Resolved, as executives see it",
           .meaning = "share of contacts resolved as executives perceive it, late "
                      "and too rosily, mean over days",
           .better = Better::Neither,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::mean(c, Spread::PerceivedResolved); }},
    Metric{.name = "perception_gap",
           .unit = "1",
           .title = "Executives' illusion",
           .meaning = "share of contacts resolved as executives perceive it, less the true share",
           .better = Better::Lower,
           .headline = false,
           .decimals = 3,
           .percent = false,
           .value =
               [](const Cell& c) {
                   return formula::mean(c, Spread::PerceivedResolved) -
                          formula::ratio(c, Count::Resolved, Count::Handled);
               }},
    Metric{.name = "obstacles",
           .unit = "1",
           .title = "Obstacles",
           .meaning = "what stands in the agents' way, 1 as usual, 0 nothing, mean over days",
           .better = Better::Lower,
           .headline = false,
           .decimals = 2,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::mean(c, Spread::Obstacles); }},
    Metric{.name = "prospect",
           .unit = "1",
           .title = "Prospect",
           .meaning = "prospect of a career, from promotions seen and the status of the function, "
                      "0 as usual, mean over days",
           .better = Better::Higher,
           .headline = false,
           .decimals = 2,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::mean(c, Spread::CareerProspect); }},
    Metric{.name = "promotions",
           .unit = "1/yr",
           .title = "Promotions",
           .meaning = "agents promoted, whether they stay on the phone or leave it, per year",
           .better = Better::Higher,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::per_year(c.count(Count::Promoted), c); }},
};

}  // namespace morale
