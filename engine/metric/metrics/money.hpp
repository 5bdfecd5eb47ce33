// What the centre costs and what its customers are worth, in its currency. See engine/metric/unit.hpp for how
// amounts are presented. The unit listed in the table applies to studies of a year or more.
#pragma once

#include <array>

#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

namespace formula {

inline double cost(const Cell& c) {
    return c.sum(Sum::WagesUsd) + c.sum(Sum::ReplacementUsd) + c.sum(Sum::ProgrammeUsd);
}

/// The change in what the people who are there are worth: customers and agents.
inline double end_value(const Cell& c) {
    return c.sum(Sum::CustomerStockUsd) + c.sum(Sum::StaffStockUsd);
}

/// Whether the cell holds what belongs to no team: the process is observed there every day.
inline bool is_centre(const Cell& c) {
    return c.spread(Spread::Process).n > 0;
}

}  // namespace formula

inline constexpr std::array money_metrics = {
    Metric{.name = "net_value",
           .unit = "USD/yr",
           .title = "Net value",
           .meaning = "margin of active customers, value of good contacts and the rise over the horizon of "
                      "what customers and agents are worth, less wages, replacement and programmes; "
                      "of the whole centre, as teams have no customers of their own",
           .better = Better::Higher,
           .headline = true,
           .decimals = 0,
           .percent = false,
           .value =
               [](const Cell& c) {
                   if (!formula::is_centre(c)) return formula::not_available;
                   return formula::amount(c.sum(Sum::CustomerValueUsd) + c.sum(Sum::ContactValueUsd) +
                                              formula::end_value(c) - formula::cost(c),
                                          c);
               },
           .controlled = true},
    Metric{.name = "cost_total",
           .unit = "USD/yr",
           .title = "Cost",
           .meaning = "wages, replacement and programmes",
           .better = Better::Lower,
           .headline = true,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::amount(formula::cost(c), c); },
           .controlled = true},
    Metric{.name = "customer_value",
           .unit = "USD/yr",
           .title = "Customer value",
           .meaning = "margin of active customers",
           .better = Better::Higher,
           .headline = true,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return c.area(Level::Customers) > 0 ? formula::amount(c.sum(Sum::CustomerValueUsd), c)
                                                       : formula::not_available;
               },
           .controlled = true,
           .by_customers = true},
    Metric{.name = "customers_at_end",
           .unit = "USD/yr",
           .title = "Customers at the end",
           .meaning = "rise over the horizon of what the active customers are worth: "
                      "their margin for the time that is left to them at the "
                      "churn of the warm-up, discounted",
           .better = Better::Higher,
           .headline = true,
           .decimals = 0,
           .percent = false,
           .value =
               [](const Cell& c) {
                   return c.area(Level::Customers) > 0 ? formula::amount(c.sum(Sum::CustomerStockUsd), c)
                                                       : formula::not_available;
               },
           .controlled = true,
           .by_customers = true},
    Metric{.name = "staff_at_end",
           .unit = "USD/yr",
           .title = "Agents at the end",
           .meaning = "rise over the horizon of what replacing the agents would cost; "
                      "a trainee counts by the part of the training that is done",
           .better = Better::Higher,
           .headline = true,
           .decimals = 0,
           .percent = false,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::amount(c.sum(Sum::StaffStockUsd), c); },
           .controlled = true},
    Metric{.name = "contact_value",
           .unit = "USD/yr",
           .title = "Contact value",
           .meaning = "margin earned by resolved contacts",
           .better = Better::Higher,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::amount(c.sum(Sum::ContactValueUsd), c); }},
    Metric{.name = "wages",
           .unit = "USD/yr",
           .title = "Wages",
           .meaning = "wages of the agents employed, with raises and the price of another firm's hours",
           .better = Better::Lower,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::amount(c.sum(Sum::WagesUsd), c); }},
    Metric{.name = "replacement_cost",
           .unit = "USD/yr",
           .title = "Replacement cost",
           .meaning = "recruiting, assessing applicants and the training of newcomers",
           .better = Better::Lower,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::amount(c.sum(Sum::ReplacementUsd), c); }},
    Metric{.name = "programme_cost",
           .unit = "USD/yr",
           .title = "Programme cost",
           .meaning = "cost of all that is done beyond wages and hiring (thanks, mission, training, "
                      "measuring, fixes, amends, exceptions, the site), managers' time included",
           .better = Better::Lower,
           .headline = false,
           .decimals = 0,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::amount(c.sum(Sum::ProgrammeUsd), c); }},
};

}  // namespace morale
