// Time pressure and the service standard: the assumptions of equation 2, and what leaders do about them.
#pragma once

namespace morale {

struct TimePressureParameters {  // equation 2
    double wanted_occupancy =
        0.83;  // occupancy up to which nobody feels pressed; a busier team is used to its own
    double on_time = 0.64;
    double on_effort = 0.37;
    double on_resolution = 1.2;
    double memory_days = 7;      // worked days over which load and presence are felt
    double most = 0.5;           // greatest pressure, up or down, that has an effect
    double standard_weeks = 19;  // time constant with which the standard falls to practice
    double recovery_weeks = 52;  // time constant with which it comes back, at most to the usual one
    double least_time =
        0.7;  // share of the usual time per contact that a customer needs, however long the queue is
    bool ratchet = false;  // the standard never comes back
};

struct ServiceStandard {
    bool hold = false;
    double minutes = 15;  // a leader's time for each agent and week
};

}  // namespace morale
