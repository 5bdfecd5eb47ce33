// What customers get from a contact and an issue.
#pragma once

#include <array>

#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

inline constexpr std::array quality_metrics = {
    Metric{.name = "resolved_at_first_contact",
           .unit = "1",
           .title = "Resolved at first contact",
           .meaning = "share of ended issues, resolved or not, that were resolved at their first contact",
           .better = Better::Higher,
           .headline = true,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .matters_from = .01,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::ResolvedAtFirst),
                                         c.count(Count::IssuesResolved) + c.count(Count::IssuesUnresolved));
               },
           .by_class = true},
    Metric{.name = "contacts_per_issue",
           .unit = "1",
           .title = "Contacts per issue",
           .meaning = "contacts offered, redials and returns included, per issue opened",
           .better = Better::Lower,
           .headline = false,
           .decimals = 2,
           .percent = false,
           .range = not_negative,
           .value = [](const Cell& c) { return formula::ratio(c, Count::Offered, Count::IssuesOpened); }},
    Metric{.name = "repeat_share",
           .unit = "1",
           .title = "Repeat contacts",
           .meaning = "share of the contacts that come, those blocked included, that are another try after "
                      "an unresolved one",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::Returned),
                                         c.count(Count::Offered) + c.count(Count::Blocked));
               },
           .by_class = true},
    Metric{.name = "resolved_share",
           .unit = "1",
           .title = "Resolved contacts",
           .meaning = "share of handled contacts that solve the issue",
           .better = Better::Higher,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::Resolved, Count::Handled); },
           .by_class = true},
    Metric{.name = "courtesy_share",
           .unit = "1",
           .title = "Courteous contacts",
           .meaning = "share of handled contacts in which the customer felt well treated",
           .better = Better::Higher,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::Courteous, Count::Handled); },
           .by_class = true},
    Metric{.name = "experienced_quality",
           .unit = "1",
           .title = "Experienced quality",
           .meaning = "what the customer experienced, -1 unresolved to about 1, mean over handled contacts",
           .better = Better::Higher,
           .headline = false,
           .decimals = 3,
           .percent = false,
           .value = [](const Cell& c) { return formula::mean(c, Spread::Quality); },
           .by_customers = true},
    Metric{.name = "satisfaction",
           .unit = "1",
           .title = "Satisfaction",
           .meaning = "the customer's satisfaction after a contact, -1 to 1 with 0 neutral, "
                      "mean over handled contacts",
           .better = Better::Higher,
           .headline = true,
           .decimals = 3,
           .percent = false,
           .range = {-1, 1},
           .matters_from = .01,
           .value = [](const Cell& c) { return formula::mean(c, Spread::Satisfaction); },
           .by_customers = true},
};

}  // namespace morale
