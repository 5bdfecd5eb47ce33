// Special days: what a date with hours, a load or shifts of its own says of the load.
#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/kernel/profile.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

/// The first and the last open half hour of a day, those between them included; both 0 when it is closed.
struct OpenHours {
    Span from{}, until{};
    bool any() const { return until > from; }
    friend bool operator==(const OpenHours&, const OpenHours&) = default;
};

/// Those of a weekday (0: Monday) in a usual week.
OpenHours usual_hours(const Profile& load, std::size_t weekday);

/// Those on a date, by its number since the start, with special and closed days.
OpenHours hours_on(const Profile& load, std::int64_t number);

/// The weekday (0: Monday) whose load and shifts count on that day.
std::size_t weekday_like(const SpecialDay&);

/// What the day means for `load`, a part of the centre's load or all of it. A part opens earlier than usual
/// if it usually opens with the centre, and closes later if it usually closes with it.
OtherDay other_day(const SpecialDay&, const TimePlan&, const Profile& load, const Profile& of_centre);

}  // namespace morale
