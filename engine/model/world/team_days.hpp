// The weekdays of a team as its shifts see them: how long a shift is, between which half hours it may begin,
// and which load it can cover. Shifts whose contract says when they begin may go on after midnight.
#pragma once

#include <array>

#include "engine/kernel/profile.hpp"
#include "engine/model/parameters.hpp"
#include "engine/model/world/to_cover.hpp"

namespace morale {

inline constexpr int plan_steps = 2 * half_hours_of_day;  // a night shift goes on into the next day
using PlanDay = std::array<double, plan_steps>;

/// A weekday in half hours of that day.
struct TeamDay {
    PlanDay load{};           // of the half hours that its shifts can cover
    int first = 0, last = 0;  // the earliest and the latest begin
    int length = 0;           // of a shift; 0: no shift can begin on this day
    int own = 0;              // end of the half hours that are this day's: later ones are tomorrow's

    bool open() const;
    /// The load of the half hours that are this day's.
    double own_load() const;
};

using TeamWeekdays = std::array<TeamDay, days_of_week>;

/// Whether the contract says when shifts begin.
bool has_starts(const Roster&);

/// `load` is the weight of each half hour of the week.
TeamWeekdays days_of(const Roster&, const HalfHoursOfWeek& load);

/// Hours of the longest shift that fits on each weekday (0: Monday), at most those of the roster; 0 where no
/// shift can begin.
std::array<double, days_of_week> shift_hours_by_day(const Roster&, const HalfHoursOfWeek& load);

}  // namespace morale
