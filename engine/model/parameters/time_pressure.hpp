// Time pressure and the service standard: the assumptions of equation 2, and what leaders do about them.
#pragma once

namespace morale {

struct TimePressureParameters {  // equation 2
    // share of the time up to which nobody feels pressed; a busier team is used to its own
    double wanted_occupancy = 0.83;
    double on_time = 0.64;       // log of the time saved per unit of pressure
    double on_effort = 0.37;     // log effort of an hour per unit of pressure
    double on_resolution = 1.2;  // logit per log of the time per contact
    double memory_days = 7;      // worked days over which load and presence are felt
    double most = 0.5;           // pressure, as a share of the load, beyond which more has no effect
    double standard_weeks = 19;  // time constant with which the standard falls to practice
    double recovery_weeks = 52;  // time constant with which it comes back, at most to the usual one
    // share of the usual time per contact that a customer needs, however long the queue is
    double least_time = 0.7;
    bool ratchet = false;  // the standard never comes back
};

struct ServiceStandard {
    bool hold = false;
    double minutes = 15;  // a leader's time for each agent and week
};

}  // namespace morale
