// How long contacts wait, and how many give up: the words and denominators of the glossary. The closed
// forms of queueing theory give those "of all contacts".
#pragma once

#include <array>

#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

inline constexpr std::array queue_metrics = {
    Metric{.name = "service_level",
           .unit = "1",
           .title = "Service level",
           .meaning = "share answered within the target, of the contacts offered "
                      "except those abandoned within it",
           .better = Better::Higher,
           .headline = true,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .matters_from = .01,
           .value =
               [](const Cell& c) {
                   return formula::part_of(c.count(Count::AnsweredInTarget),
                                           c.count(Count::Offered) - c.count(Count::AbandonedInTarget));
               },
           .controlled = true},
    Metric{
        .name = "asa",
        .unit = "s",
        .title = "Average speed of answer",
        .meaning = "mean wait of answered contacts",
        .better = Better::Lower,
        .headline = true,
        .decimals = 1,
        .percent = false,
        .range = not_negative,
        .matters_from = 1,
        .value =
            [](const Cell& c) { return formula::ratio(c.sum(Sum::WaitSeconds), c.count(Count::Answered)); },
        .controlled = true},
    Metric{.name = "abandonment",
           .unit = "1",
           .title = "Abandonment",
           .meaning = "share of the contacts offered that leave the queue before they are answered",
           .better = Better::Lower,
           .headline = true,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .matters_from = .005,
           .value =
               [](const Cell& c) {
                   return formula::part_of(c.count(Count::Abandoned), c.count(Count::Offered));
               },
           .controlled = true},
    Metric{.name = "p_wait",
           .unit = "1",
           .title = "Chance to wait",
           .meaning = "share of the contacts offered that find no free agent",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::Waited, Count::Offered); }},
    Metric{.name = "mean_wait_all",
           .unit = "s",
           .title = "Mean wait of all contacts",
           .meaning = "mean time in the queue of all contacts that left it, answered or abandoned",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.sum(Sum::WaitSeconds) + c.sum(Sum::AbandonSeconds),
                                         c.count(Count::Answered) + c.count(Count::Abandoned));
               }},
    Metric{.name = "mean_wait_abandoned",
           .unit = "s",
           .title = "Mean wait of the abandoned",
           .meaning = "mean time in the queue of contacts that abandoned it",
           .better = Better::Neither,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.sum(Sum::AbandonSeconds), c.count(Count::Abandoned));
               }},
    Metric{.name = "mean_queue",
           .unit = "contacts",
           .title = "Mean queue",
           .meaning = "contacts in the queue, averaged over all time, closed hours included",
           .better = Better::Lower,
           .headline = false,
           .decimals = 2,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::mean(c, Level::Waiting); }},
    Metric{.name = "mean_in_system",
           .unit = "contacts",
           .title = "Mean number in the system",
           .meaning = "contacts in the queue or with an agent, averaged over all time",
           .better = Better::Neither,
           .headline = false,
           .decimals = 2,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value =
               [](const Cell& c) {
                   return formula::mean(c, Level::Waiting) + formula::mean(c, Level::Handling) +
                          formula::mean(c, Level::Beside);
               }},
    Metric{.name = "contacts_offered",
           .unit = "1/wk",
           .title = "Contacts offered",
           .meaning = "contacts that arrive in a week, redials and returns included",
           .better = Better::Neither,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::Offered) * formula::week_seconds, c.seconds);
               }},
    Metric{.name = "contacts_per_day",
           .unit = "contacts",
           .title = "Contacts per day",
           .meaning = "contacts that arrive, redials and returns included, per day of the calendar",
           .better = Better::Neither,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::Offered) * formula::week_seconds / 7, c.seconds);
               }},
    Metric{.name = "contacts_answered",
           .unit = "1/wk",
           .title = "Contacts answered",
           .meaning = "contacts that reach an agent in a week",
           .better = Better::Neither,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::Answered) * formula::week_seconds, c.seconds);
               }},
    Metric{.name = "redial_share",
           .unit = "1",
           .title = "Redials",
           .meaning = "share of the contacts offered that are another try after abandoning",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::Redialled, Count::Offered); }},
};

}  // namespace morale
