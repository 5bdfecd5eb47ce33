// How long contacts wait, and how many give up: the words and denominators of the glossary. The closed
// forms of queueing theory give those "of all contacts".
#pragma once

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

#include "engine/kernel/time.hpp"
#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

/// The wait that this share of the answered contacts did not exceed.
constexpr Metric wait_percentile(double share, std::string_view name, std::string_view title,
                                 std::string_view meaning) {
    return {.name = name,
            .unit = "s",
            .title = title,
            .meaning = meaning,
            .better = Better::Lower,
            .headline = false,
            .decimals = 1,
            .percent = false,
            .range = not_negative,
            .value = [](const Cell&) { return std::numeric_limits<double>::quiet_NaN(); },
            .percentile = share,
            .by_class = true};
}

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
           .controlled = true,
           .by_class = true},
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
        .controlled = true,
        .by_class = true},
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
           .controlled = true,
           .by_class = true},
    Metric{.name = "bot_contained",
           .unit = "1",
           .title = "Solved by the bot",
           .meaning = "share of the new issues met by the bot in front of the agents that it solves",
           .better = Better::Higher,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::BotContained, Count::BotMet); },
           .by_class = true},
    Metric{.name = "bot_failed",
           .unit = "1",
           .title = "Lost in the bot",
           .meaning = "share of the new issues met by the bot that it neither solves nor passes on",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::BotFailed, Count::BotMet); },
           .by_class = true},
    Metric{.name = "p_wait",
           .unit = "1",
           .title = "Chance to wait",
           .meaning = "share of the contacts offered that find no free agent",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::Waited, Count::Offered); },
           .by_class = true},
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
               },
           .by_class = true},
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
               },
           .by_class = true},
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
           .value = [](const Cell& c) { return formula::mean(c, Level::Waiting); },
           .by_class = true},
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
               },
           .by_class = true},
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
                   return formula::ratio(c.count(Count::Offered) * formula::week_seconds / days_of_week,
                                         c.seconds);
               },
           .by_class = true},
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
               },
           .by_class = true},
    Metric{
        .name = "redial_share",
        .unit = "1",
        .title = "Redials",
        .meaning =
            "share of the contacts that come, those blocked included, that are another try after abandoning",
        .better = Better::Lower,
        .headline = false,
        .decimals = 1,
        .percent = true,
        .range = within_share,
        .value =
            [](const Cell& c) {
                return formula::ratio(c.count(Count::Redialled),
                                      c.count(Count::Offered) + c.count(Count::Blocked));
            },
        .by_class = true},
    Metric{
        .name = "blocked",
        .unit = "1",
        .title = "Busy tone",
        .meaning = "share of the contacts that come, redials and returns included, and find all lines taken",
        .better = Better::Lower,
        .headline = false,
        .decimals = 2,
        .percent = true,
        .range = within_share,
        .value =
            [](const Cell& c) {
                return formula::part_of(c.count(Count::Blocked),
                                        c.count(Count::Blocked) + c.count(Count::Offered));
            },
        .by_class = true},
    Metric{
        .name = "called_back",
        .unit = "1",
        .title = "Called back",
        .meaning =
            "share of the contacts that leave the queue, answered or abandoned, after waiting to be called "
            "back instead of on the line",
        .better = Better::Neither,
        .headline = false,
        .decimals = 1,
        .percent = true,
        .range = within_share,
        .value =
            [](const Cell& c) {
                return formula::part_of(c.count(Count::CalledBack),
                                        c.count(Count::Answered) + c.count(Count::Abandoned));
            },
        .by_class = true},
    Metric{.name = "not_reached",
           .unit = "1",
           .title = "Not reached",
           .meaning = "share of those called back whom no try reaches",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::NotReached, Count::CalledBack); },
           .by_class = true},
    Metric{.name = "asa_on_line",
           .unit = "s",
           .title = "Answered on the line in",
           .meaning = "mean wait of answered contacts that waited on the line, without those called back",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return formula::ratio(
                       std::max(0., c.sum(Sum::WaitSeconds) - c.sum(Sum::OffLineSeconds)),
                       c.count(Count::Answered) + c.count(Count::NotReached) - c.count(Count::CalledBack));
               },
           .by_class = true},
    Metric{.name = "half_hours_met",
           .unit = "1",
           .title = "Half hours that kept the promise",
           .meaning =
               "share of the half hours with contacts, each team by itself, whose service level reached "
               "answer_target_share",
           .better = Better::Higher,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value = [](const Cell&) { return std::numeric_limits<double>::quiet_NaN(); },
           .of_half_hours = [](const HalfHour& h) { return formula::part_of(h.met, h.with_contacts); },
           .by_class = true},
    wait_percentile(.5, "wait_p50", "Median wait",
                    "wait that half of the answered contacts did not exceed, within 3 %"),
    wait_percentile(.8, "wait_p80", "80 % waited at most",
                    "wait that 80 of 100 answered contacts did not exceed, within 3 %"),
    wait_percentile(.9, "wait_p90", "90 % waited at most",
                    "wait that 90 of 100 answered contacts did not exceed, within 3 %"),
    wait_percentile(.95, "wait_p95", "95 % waited at most",
                    "wait that 95 of 100 answered contacts did not exceed, within 3 %"),
    wait_percentile(.99, "wait_p99", "99 % waited at most",
                    "wait that 99 of 100 answered contacts did not exceed, within 3 %"),
};

}  // namespace morale
