// Who stays a customer, who comes, and what they tell others. Not available without customers.
#pragma once

#include <array>

#include "engine/kernel/math.hpp"
#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

namespace formula {

/// Events among customers per year; NaN if there are no customers.
inline double customers_per_year(const Cell& c, Count count) {
    return c.area(Level::Customers) > 0 ? per_year(c.count(count), c) : not_available;
}

/// Customers lost per customer and second.
inline double churn_hazard(const Cell& c) {
    return ratio(c.count(Count::Churned), c.area(Level::Customers));
}

}  // namespace formula

inline constexpr std::array customer_metrics = {
    Metric{
        .name = "customers_kept",
        .unit = "1",
        .title = "Customers kept",
        .meaning = "share of customers who would still be there after a year at this churn: "
                   "exp(-lost per customer-year)",
        .better = Better::Higher,
        .headline = true,
        .decimals = 2,
        .percent = true,
        .range = within_share,
        .matters_from = .001,
        .value = [](const Cell& c) { return math::exp(-formula::churn_hazard(c) * formula::year_seconds); },
        .controlled = true,
        .by_customers = true},
    Metric{.name = "active_customers",
           .unit = "customers",
           .title = "Active customers",
           .meaning = "customers who have not left, averaged over time",
           .better = Better::Higher,
           .headline = true,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .matters_from = 1,
           .value =
               [](const Cell& c) {
                   return c.area(Level::Customers) > 0 ? formula::mean(c, Level::Customers)
                                                       : formula::not_available;
               },
           .controlled = true,
           .by_customers = true},
    Metric{.name = "churn",
           .unit = "1/month",
           .title = "Churn",
           .meaning = "customers lost per customer and month",
           .better = Better::Lower,
           .headline = false,
           .decimals = 2,
           .percent = true,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::churn_hazard(c) * formula::month_seconds; },
           .by_customers = true},
    Metric{.name = "customers_lost",
           .unit = "1/yr",
           .title = "Customers lost",
           .meaning = "customers who leave, per year",
           .better = Better::Lower,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::customers_per_year(c, Count::Churned); },
           .by_customers = true},
    Metric{.name = "customers_lost_on_issue",
           .unit = "1/yr",
           .title = "Customers lost over an issue",
           .meaning = "customers who leave because of how an issue ended, per year",
           .better = Better::Lower,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::customers_per_year(c, Count::ChurnedOnIssue); },
           .by_customers = true},
    Metric{.name = "customers_gained",
           .unit = "1/yr",
           .title = "Customers gained",
           .meaning = "new customers, per year",
           .better = Better::Higher,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::customers_per_year(c, Count::Acquired); },
           .by_customers = true},
    Metric{.name = "customers_refused",
           .unit = "1/yr",
           .title = "Prospects put off",
           .meaning = "prospects who did not come because of what they had heard, per year",
           .better = Better::Lower,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::customers_per_year(c, Count::Refused); },
           .by_customers = true},
    Metric{.name = "told_good",
           .unit = "1/yr",
           .title = "Good stories told",
           .meaning = "good stories about a contact that somebody heard, per year",
           .better = Better::Higher,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::customers_per_year(c, Count::ToldGood); },
           .by_customers = true},
    Metric{.name = "told_bad",
           .unit = "1/yr",
           .title = "Bad stories told",
           .meaning = "bad stories about a contact that somebody heard, per year",
           .better = Better::Lower,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::customers_per_year(c, Count::ToldBad); },
           .by_customers = true},
};

}  // namespace morale
