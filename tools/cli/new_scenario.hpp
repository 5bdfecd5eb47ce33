// A first scenario for a centre of which five numbers are known; everything else is the reference centre's.
#pragma once

#include <string>

#include "engine/study/fit.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// What the five numbers mean as fields of a scenario.
struct NewCentre {
    double agents = 0;
    double customers = 0;       // whole
    double issues = 2.2;        // of one customer and year
    double handle_seconds = 0;  // as given
    double talk_seconds = 0;
    double after_contact_seconds = 0;
    double base_quits_per_week = 0;  // hazard at the neutral point
    double turnover = 0;             // leavers per head-year
    double cost_of_leaver = 0;
    std::string not_shown{};  // "turnover (35.7 %/yr)", of what was given, by runs of the centre
};

/// Requires five.agents, contacts and leavers above zero and a handle time in seconds above zero.
NewCentre new_centre(const FiveNumbers& five, double handle_seconds);

/// The same with what runs of the centre found.
NewCentre fitted(NewCentre, const Fit&);

/// A commented scenario with three policies: none, a week a year, notes on praise all year.
std::string new_scenario_text(const FiveNumbers&, const NewCentre&);

}  // namespace morale
