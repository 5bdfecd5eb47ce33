// What the paid time is used for. The tape knows time on shift (handling, available, off the phone), and
// which shifts were planned, on leave and sick. A shift that is not worked is paid and counts as long as a
// worked one, so paid time is time on shift x planned shifts / worked shifts. Without planned shifts
// (agents always present) it is the time on shift.
#pragma once

#include <array>

#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

namespace formula {

inline double contact_seconds(const Cell& c) {
    return c.area(Level::Handling) + c.area(Level::Available);
}

inline double worked_shifts(const Cell& c) {
    return c.count(Count::ShiftsPlanned) - c.count(Count::ShiftsOnLeave) - c.count(Count::ShiftsSick);
}

inline double paid_seconds(const Cell& c) {
    const double on_shift = contact_seconds(c) + c.area(Level::OffPhone);
    const double planned = c.count(Count::ShiftsPlanned);
    return planned > 0 ? on_shift * ratio(planned, worked_shifts(c)) : on_shift;
}

}  // namespace formula

inline constexpr std::array time_use_metrics = {
    Metric{.name = "occupancy",
           .unit = "1",
           .title = "Occupancy",
           .meaning = "share of the time handling or available that is spent handling contacts",
           .better = Better::Neither,
           .headline = true,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .matters_from = .01,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.area(Level::Handling), formula::contact_seconds(c));
               }},
    Metric{
        .name = "aht",
        .unit = "s",
        .title = "Average handle time",
        .meaning = "talk and after-contact work per handled contact",
        .better = Better::Neither,
        .headline = false,
        .decimals = 0,
        .percent = false,
        .range = not_negative,
        .value =
            [](const Cell& c) { return formula::ratio(c.sum(Sum::HandleSeconds), c.count(Count::Handled)); },
        .by_class = true},
    Metric{
        .name = "utilisation",
        .unit = "1",
        .title = "Utilisation",
        .meaning = "share of the time of planned shifts spent handling contacts (trainees left out)",
        .better = Better::Neither,
        .headline = false,
        .decimals = 1,
        .percent = true,
        .range = within_share,
        .value =
            [](const Cell& c) { return formula::ratio(c.area(Level::Handling), formula::paid_seconds(c)); }},
    Metric{.name = "shrinkage",
           .unit = "1",
           .title = "Shrinkage",
           .meaning =
               "share of the time of planned shifts not available for contacts: leave, sick shifts, breaks, "
               "meetings (trainees left out)",
           .better = Better::Lower,
           .headline = false,
           .decimals = 1,
           .percent = true,
           .range = within_share,
           .value =
               [](const Cell& c) {
                   const double paid = formula::paid_seconds(c);
                   return formula::ratio(paid - formula::contact_seconds(c), paid);
               }},
    Metric{.name = "absence",
           .unit = "1",
           .title = "Absence",
           .meaning = "share of shifts missed sick, among planned shifts not on leave",
           .better = Better::Lower,
           .headline = true,
           .decimals = 2,
           .percent = true,
           .range = within_share,
           .matters_from = .005,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::ShiftsSick),
                                         c.count(Count::ShiftsPlanned) - c.count(Count::ShiftsOnLeave));
               }},
    Metric{.name = "agents_present",
           .unit = "agents",
           .title = "Agents present",
           .meaning = "agents handling a contact or available, averaged over all time, closed hours included",
           .better = Better::Neither,
           .headline = false,
           .decimals = 1,
           .percent = false,
           .range = not_negative,
           .adds_up = true,
           .value = [](const Cell& c) { return formula::ratio(formula::contact_seconds(c), c.seconds); }},
    Metric{
        .name = "contacts_per_agent_day",
        .unit = "1/day",
        .title = "Contacts per agent and day",
        .meaning = "handled contacts per worked shift",
        .better = Better::Neither,
        .headline = false,
        .decimals = 1,
        .percent = false,
        .range = not_negative,
        .value =
            [](const Cell& c) { return formula::ratio(c.count(Count::Handled), formula::worked_shifts(c)); }},
};

}  // namespace morale
