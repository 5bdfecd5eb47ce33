// Rest: breaks of one's own choice, which management may allow, and what is believed about breaks, vacations
// and coming to work unwell.
#pragma once

namespace morale {

struct Breaks {
    double every_hours = 0;  // 0: none
    double minutes = 5;
    bool mission = false;
};

struct RestParameters {
    double vacation_relief_sd = 0.43;
    double vacation_days = 5;  // working days away that give all of it
    double memory_weeks = 1.3;
    double load_on_fading = 0.5;
    double break_relief = 0.002;  // on the scale of exhaustion, by a break that is long enough
    double break_minutes = 5;     // long enough; a shorter one gives its part
    double break_dose = 0.01;     // of meaning
    double unwell_share = 0.38;   // shifts worked unwell for each one missed sick
    double unwell_on_resolution = 0.25;
};

}  // namespace morale
