// How a team lives with its own ups and downs of load and presence: the mean service standard and the mean
// time per contact that equation 2 makes of them in the long run.
#pragma once

#include "engine/model/parameters.hpp"

namespace morale {

/// Relative fluctuations of load over presence.
struct Unrest {
    double fast_sd = 0;     // of days: the load of the day, sick people; felt as far as it lasts
    double slow_sd = 0;     // of vacancies
    double slow_weeks = 9;  // that one lasts
};

struct UsualPressure {
    double standard = 1;
    double practice = 1;
    double pressure = 0;  // mean
};

/// `occupancy`: the team's load at the stated handle time over its presence.
UsualPressure usual_pressure(const Parameters&, double occupancy, const Unrest&);

}  // namespace morale
