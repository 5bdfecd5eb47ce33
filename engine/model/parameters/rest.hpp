// Rest: breaks of the agent's own choice, which management may allow, and the assumptions about breaks,
// vacations and coming to work unwell.
#pragma once

namespace morale {

struct Breaks {
    double every_hours = 0;  // 0: none
    double minutes = 5;
    bool mission = false;
};

struct RestParameters {
    double vacation_relief_sd = 0.43;
    double vacation_days = 5;  // working days away that relieve fully
    double memory_weeks = 1.3;
    double load_on_fading = 0.5;         // relative pace of fading per unit of demand
    double break_relief = 0.002;         // share of full exhaustion, relieved by a full break
    double break_minutes = 5;            // length of a full break; a shorter one relieves in proportion
    double break_dose = 0.01;            // dose of meaning
    double unwell_share = 0.38;          // shifts worked while unwell for each one missed sick
    double unwell_on_resolution = 0.25;  // logit lost
};

}  // namespace morale
