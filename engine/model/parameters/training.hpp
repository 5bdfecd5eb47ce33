// What people are taught: levers of management, and the assumptions about training (equation 1). Hours are
// those of one person.
#pragma once

namespace morale {

/// Training in one subject, beyond what newcomers always learn.
struct Courses {
    double hours_at_hire = 0;  // hours off the floor, before the first contact
    double hours_per_year = 0;
};

struct Training {
    double initial = 1;           // share of the centre's initial training that is given
    double specificity = 1;       // share of what is taught that says how; 0: "smile and use names"
    double follows_turnover = 0;  // relative cut of all training per relative excess of perceived turnover
    Courses product;
    Courses service;
    Courses stress;
};

struct TrainingParameters {
    double full_hours = 34;      // length of a course that teaches all of its subject
    double effect_sd = 0.62;     // effect of a full course on what it trains
    double memory_weeks = 52;    // time constant with which training is forgotten
    double learns_faster = 0.3;  // share of the time to experience that a full product course at hire saves
    double stress_relief_sd = 0.17;
    double stress_memory_weeks = 26;
    double session_hours = 2;
    double usd_per_hour = 37;  // for one person, without that person's own hours
    double perception_weeks = 26;
};

}  // namespace morale
