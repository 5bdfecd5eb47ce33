// A first centre of which five numbers are known, or four. Everything else is the reference centre's, and the
// unknowns behind the five are found so that the centre shows them in the long run.
#pragma once

#include "engine/model/parameters.hpp"
#include "engine/study/fit.hpp"

namespace morale {

/// What is known of the centre. All are above zero, the cost at least zero; leavers of zero are not known.
struct FirstNumbers {
    double agents = 0;
    double contacts_per_day = 0;  // a year's contacts over 365
    double handle_seconds = 0;    // time for one contact
    double leavers_per_year = 0;
    double cost_of_leaver = 0;  // in the currency of the centre
};

/// The five numbers as fields of a scenario, rounded as a person would write them.
struct NewCentre {
    double agents = 0;
    double customers = 0;       // whole
    double issues = 2.2;        // of one customer and year
    double handle_seconds = 0;  // as given
    double talk_seconds = 0;
    double after_contact_seconds = 0;
    double base_quits_per_week = 0;  // hazard at the neutral point
    bool knows_turnover = true;
    double turnover = 0;  // leavers per head-year: as given, or as the model expects them
    double cost_of_leaver = 0;
};

NewCentre new_centre(const FirstNumbers&);

/// The centre with the numbers that runs of it found.
NewCentre fitted(NewCentre, const Fit&);

}  // namespace morale
