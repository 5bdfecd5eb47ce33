// What the firm offers and what that does to its customers: the process, promises, and the measures of
// service that a firm can take beside them (Booher, practice 34). Rework is repeat_share, response time is
// asa.
#pragma once

#include <array>

#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"
#include "engine/metric/metrics/customers.hpp"
#include "engine/metric/metrics/time_use.hpp"

namespace morale {

inline constexpr std::array offer_metrics = {
    Metric{.name = "value_churn",
           .unit = "1/month",
           .title = "Value churn",
           .meaning = "margin of the customers who left in a month, as a share of the margin of the active",
           .better = Better::Lower,
           .headline = false,
           .decimals = 2,
           .percent = true,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return c.area(Level::Customers) > 0
                              ? formula::ratio(c.sum(Sum::LostValueUsd), c.sum(Sum::CustomerValueUsd))
                              : formula::not_available;
               },
           .by_customers = true},
    Metric{.name = "referrals",
           .unit = "1/yr",
           .title = "Referrals",
           .meaning = "new customers who come only because of a good story, per year",
           .better = Better::Higher,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::customers_per_year(c, Count::Referred); },
           .by_customers = true},
    Metric{.name = "repeat_business",
           .unit = "1",
           .title = "Repeat business",
           .meaning = "share of ended issues after which the customer stayed",
           .better = Better::Higher,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value =
               [](const Cell& c) {
                   return c.area(Level::Customers) > 0
                              ? 1 - formula::part_of(
                                        c.count(Count::ChurnedOnIssue),
                                        c.count(Count::IssuesResolved) + c.count(Count::IssuesUnresolved))
                              : formula::not_available;
               }},
    Metric{.name = "productivity",
           .unit = "1/h",
           .title = "Productivity",
           .meaning = "issues resolved per hour of planned shifts, trainees' hours left out",
           .better = Better::Higher,
           .headline = false,
           .decimals = 2,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::IssuesResolved), formula::paid_seconds(c) / 3600);
               }},
    Metric{.name = "process_quality",
           .unit = "1",
           .title = "Process quality",
           .meaning = "how good the firm's process is, in logits of resolution, 0 as usual, mean over days",
           .better = Better::Higher,
           .headline = false,
           .decimals = 3,
           .percent = false,
           .value = [](const Cell& c) { return formula::mean(c, Spread::Process); }},
    Metric{.name = "trust",
           .unit = "1",
           .title = "Customers' trust",
           .meaning = "trust in the firm's word, -1 to 1 with 0 the usual, mean over customers and days",
           .better = Better::Higher,
           .headline = false,
           .decimals = 3,
           .percent = false,
           .range = {-1, 1},
           .value = [](const Cell& c) { return formula::mean(c, Spread::Trust); }},
    Metric{
        .name = "expectation_gap",
        .unit = "1",
        .title = "Gap to expectation",
        .meaning = "what customers think right less what they experience, mean over days and over contacts",
        .better = Better::Lower,
        .headline = false,
        .decimals = 3,
        .percent = false,
        .value =
            [](const Cell& c) {
                return formula::mean(c, Spread::Should) - formula::mean(c, Spread::Quality);
            }},
    Metric{.name = "faults",
           .unit = "1/yr",
           .title = "Faults",
           .meaning = "faults that arose in the process, per year",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::Faults) * formula::year_seconds, c.seconds);
               }},
};

}  // namespace morale
