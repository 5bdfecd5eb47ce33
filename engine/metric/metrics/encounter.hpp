// What happens between agents and customers: hostility, disrespect, call-backs, complaints.
#pragma once

#include <array>

#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

inline constexpr std::array encounter_metrics = {
    Metric{.name = "hostility",
           .unit = "1",
           .title = "Hostile contacts",
           .meaning = "share of handled contacts in which the customer was aggressive",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::Hostile, Count::Handled); },
           .by_class = true},
    Metric{.name = "hostile_per_agent_day",
           .unit = "1/day",
           .title = "Hostile contacts per agent and day",
           .meaning = "hostile contacts per worked shift",
           .better = Better::Lower,
           .headline = false,
           .decimals = 2,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::Hostile), c.count(Count::ShiftsPlanned) -
                                                                      c.count(Count::ShiftsOnLeave) -
                                                                      c.count(Count::ShiftsSick));
               }},
    Metric{.name = "respect",
           .unit = "1",
           .title = "Felt respect",
           .meaning = "how agents feel treated by managers, 1 neutral, mean over agents and days",
           .better = Better::Higher,
           .headline = false,
           .decimals = 3,
           .percent = false,
           .value = [](const Cell& c) { return formula::mean(c, Spread::Respect); }},
    Metric{.name = "disrespect_share",
           .unit = "1",
           .title = "Disrespectful contacts",
           .meaning = "share of handled contacts in which the agent was disrespectful",
           .better = Better::Lower,
           .headline = false,
           .decimals = 2,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::Disrespected, Count::Handled); }},
    Metric{.name = "dismissals",
           .unit = "1/yr",
           .title = "Dismissals",
           .meaning = "agents dismissed for disrespect, per year",
           .better = Better::Neither,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::per_year(c.count(Count::Dismissed), c); }},
    Metric{.name = "retaliations",
           .unit = "1/yr",
           .title = "Retaliations",
           .meaning = "missed call-backs and curt closings by which agents got even, per year",
           .better = Better::Lower,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::per_year(c.count(Count::Retaliated), c); }},
    Metric{
        .name = "call_backs_kept",
        .unit = "1",
        .title = "Call-backs kept",
        .meaning = "share of promised call-backs that come in time",
        .better = Better::Higher,
        .headline = false,
        .decimals = 1,
        .percent = true,
        .range = within_share,
        .value =
            [](const Cell& c) { return formula::ratio(c, Count::CallBacksKept, Count::CallBacksPromised); }},
    Metric{.name = "written_complaints",
           .unit = "1/yr",
           .title = "Written complaints",
           .meaning = "complaints in writing about issues that have ended, per year",
           .better = Better::Lower,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::per_year(c.count(Count::ComplaintsWritten), c); }},
    Metric{.name = "spoken_complaints",
           .unit = "1/yr",
           .title = "Spoken complaints",
           .meaning = "complaints by word of mouth about issues that have ended, per year",
           .better = Better::Lower,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::per_year(c.count(Count::ComplaintsSpoken), c); }},
    Metric{.name = "recovered_share",
           .unit = "1",
           .title = "Complaints answered well",
           .meaning = "share of complaints that are answered to the customer's satisfaction",
           .better = Better::Higher,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::Recovered), c.count(Count::ComplaintsWritten) +
                                                                        c.count(Count::ComplaintsSpoken));
               }},
};

}  // namespace morale
