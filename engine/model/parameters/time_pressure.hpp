// Time pressure and the standard of service: what equation 2 is given, and what leaders do about it.
#pragma once

namespace morale {

struct TimePressureParameters {      // equation 2
    double wanted_occupancy = 0.83;  // up to which nobody feels pressed, unless a busier team is used to more
    double on_time = 0.64;
    double on_effort = 0.37;
    double on_resolution = 1.2;
    double memory_days = 7;      // worked days over which load and presence are felt
    double most = 0.5;           // pressure beyond this, up or down, has no further effect
    double standard_weeks = 19;  // in which the standard falls to practice
    double recovery_weeks = 52;  // in which it comes back, at most to what was usual
    double least_time = 0.7;  // of the usual time per contact: what a customer needs, however long the queue
    bool ratchet = false;     // it never comes back
};

struct ServiceStandard {
    bool hold = false;
    double minutes = 15;  // of a leader for each agent and week
};

}  // namespace morale
