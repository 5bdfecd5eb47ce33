// How a team copes with its own ups and downs of load and presence: the mean service standard and the mean
// time per contact that follow from equation 2 in the long run.
#pragma once

#include "engine/model/parameters.hpp"

namespace morale {

/// Relative fluctuations of the ratio of load to presence.
struct Unrest {
    double fast_sd = 0;     // SD over days: the day's load, sick people; felt as far as it lasts
    double slow_sd = 0;     // SD from vacancies
    double slow_weeks = 9;  // how long a vacancy lasts
};

struct UsualPressure {
    double standard = 1;
    double practice = 1;
    double pressure = 0;  // mean time pressure
};

/// `occupancy`: the team's load at the stated handle time over its presence.
UsualPressure usual_pressure(const Parameters&, double occupancy, const Unrest&);

}  // namespace morale
