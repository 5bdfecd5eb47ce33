// What can be computed of a centre before anything is run: load and staff by half hour of a usual week, the
// service level by Erlang A, and the turnover that the base rates imply. Programmes, strain and learning are
// left out: agents are as experienced and as tired as the reference population, and a week is an average one.
#pragma once

#include <string>
#include <vector>

#include "engine/model/parameters.hpp"

namespace morale {

/// A half hour of the week, or several together. Rates are per hour, the rest are means.
struct Outlook {
    double hours = 0;
    double offered = 0;        // contacts per hour, redials and returns included
    double load = 0;           // Erlang: contacts in service at a time if nobody gave up
    double staff = 0;          // agents ready for contacts, off days and vacancies taken off
    double occupancy = 0;      // share of their time with a contact
    double service_level = 0;  // answered in time, of the offered except who gave up in that time
    double abandoned = 0;      // share of the offered
    double wait = 0;           // s, mean over the offered; infinite where the queue only grows
};

struct TeamOutlook {
    std::string name;
    std::vector<Outlook> steps;  // [half hour of the week]; hours is 0 while closed
    Outlook week;                // all of them
    /// Hour h of a weekday (0: Monday).
    Outlook hour(int weekday, int h) const;
};

struct Preflight {
    std::vector<TeamOutlook> teams;
    double turnover = 0;           // leavers per head-year
    double contacts_per_week = 0;  // offered, all teams
    double contacts_per_issue = 1;
};

Preflight preflight(const Parameters&);

/// Leavers per head-year in the long run at the neutral point, from the hazard by tenure.
double steady_turnover(const Parameters&);
/// The same of the rates alone; `strain`: people differ in how exhausted they are.
double steady_turnover(const AttritionParameters&, bool strain, double relative_wage);

/// Means of several outlooks: time means, waits and shares weighted by what is offered.
Outlook together(const Outlook&, const Outlook&);

}  // namespace morale
