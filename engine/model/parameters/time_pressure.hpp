// Time pressure and the standard of service: what equation 2 is given, and what leaders do about it.
#pragma once

namespace morale {

struct TimePressureParameters {  // equation 2
    double wanted_occupancy = 0.83;
    double neutral = -0.025;  // pressure of the status quo
    double on_time = 0.64;
    double on_effort = 0.37;
    double on_resolution = 1.2;
    double memory_days = 7;  // worked days over which load and presence are felt
    double most = 0.5;       // pressure beyond this, up or down, has no further effect
    double standard_weeks = 19;
    bool ratchet = false;  // the standard follows practice downwards only
};

struct ServiceStandard {
    bool hold = false;
    double minutes = 15;  // of a leader for each agent and week
};

}  // namespace morale
