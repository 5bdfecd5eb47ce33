// Who is employed, who leaves and who comes.
#pragma once

#include <array>

#include "engine/metric/benchmarks.hpp"
#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

namespace formula {

/// Leavers per mean headcount and year.
inline double turnover(const Cell& c, double leavers) {
    return ratio(leavers * year_seconds, c.area(Level::Headcount));
}

}  // namespace formula

inline constexpr std::array staff_metrics = {
    Metric{.name = "turnover",
           .unit = "1/yr",
           .title = "Turnover",
           .meaning = "leavers per mean headcount and year; a rate, so it can pass 100 %",
           .better = Better::Lower,
           .headline = true,
           .decimals = 1,
           .percent = true,
           .range = not_negative,
           .matters_from = .01,
           .value = [](const Cell& c) { return formula::turnover(c, c.count(Count::Quit)); },
           .expected = [](const Cell& c) { return formula::turnover(c, c.sum(Sum::QuitsExpected)); }},
    Metric{.name = "turnover_expected",
           .unit = "1/yr",
           .title = "Turnover without its luck",
           .meaning = "quits that the agents' experiences make likely, per mean headcount and year; "
                      "who leaves when is left out",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::turnover(c, c.sum(Sum::QuitsExpected)); }},
    Metric{.name = "turnover_ratio",
           .unit = "1",
           .title = "Turnover against all industries",
           .meaning = "turnover as a multiple of 15.1 % a year, that of all US industries in 2013",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return formula::turnover(c, c.count(Count::Quit)) / all_industries_turnover;
               },
           .expected =
               [](const Cell& c) {
                   return formula::turnover(c, c.sum(Sum::QuitsExpected)) / all_industries_turnover;
               }},
    Metric{.name = "headcount",
           .unit = "agents",
           .title = "Headcount",
           .meaning = "agents employed, trainees included, averaged over time",
           .better = Better::Higher,
           .headline = true,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .matters_from = .5,
           .value = [](const Cell& c) { return formula::mean(c, Level::Headcount); },
           .controlled = true},
    Metric{.name = "vacancies",
           .unit = "seats",
           .title = "Vacancies",
           .meaning = "open seats that nobody holds, averaged over time",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::mean(c, Level::Vacant); }},
    Metric{.name = "trainees",
           .unit = "agents",
           .title = "Trainees",
           .meaning = "agents in initial training, averaged over time",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::mean(c, Level::Training); }},
    Metric{.name = "quits",
           .unit = "1/yr",
           .title = "Agents lost",
           .meaning = "agents who leave, per year",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::per_year(c.count(Count::Quit), c); },
           .expected = [](const Cell& c) { return formula::per_year(c.sum(Sum::QuitsExpected), c); }},
    Metric{.name = "hires",
           .unit = "1/yr",
           .title = "Agents hired",
           .meaning = "agents who are hired, per year",
           .better = Better::Neither,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::per_year(c.count(Count::Hired), c); }},
    Metric{
        .name = "training_dropouts",
        .unit = "1/yr",
        .title = "Left in training",
        .meaning =
            "newcomers who leave during their initial training instead of finishing it, per year; they are "
            "among the quits and in turnover",
        .better = Better::Lower,
        .headline = false,
        .decimals = 1,
        .percent = false,
        .range = not_negative,
        .adds_up = true,
        .value = [](const Cell& c) { return formula::per_year(c.count(Count::DroppedOut), c); }},
};

}  // namespace morale
