// The course of the base over the horizon, day by day: the levels at which a policy can hold a feedback
// (cuts.hpp).
#pragma once

#include <cstddef>
#include <vector>

#include "engine/kernel/time.hpp"

namespace morale {

/// When a day is booked, levels are compared before and after: what jumped during the day is held before
/// people decide whether they quit, and what the night brings before the next day.
enum class Booking { Before, After };

/// A team at one moment: means over its people on the floor.
struct TeamLevels {
    int people = 0;         // 0: the means say nothing
    double exhaustion = 0;  // deviation, as it acts
    double cynicism = 0;
    double recognition = 0;
    double meaning = 0;
    double skill = 0;
    double time = 1;  // the standard's time per contact, pressure and time held to be right
    double pressure = 0;
    double held = 1;
};

struct BaseCourse {
    std::size_t teams = 0;
    std::vector<TeamLevels> days;  // [day since measurement_start][before, after][team]

    /// The levels of a team at the booking on the day that begins at `now`; null beyond what is known.
    const TeamLevels* at(Time now, std::size_t team, Booking booking = Booking::After) const {
        const auto moment =
            2 * static_cast<std::size_t>((now - measurement_start) / day) + static_cast<std::size_t>(booking);
        const std::size_t row = moment * teams + team;
        return now < measurement_start || row >= days.size() ? nullptr : &days[row];
    }
};

}  // namespace morale
