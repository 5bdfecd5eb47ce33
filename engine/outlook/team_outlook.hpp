// What is found for one team by half hour of the week, and what it has to carry: the figures that the
// rounds of the fixed point (team_week.hpp) leave and the outlook of the centre (outlook.hpp) shows.
#pragma once

#include <string>
#include <vector>

#include "engine/outlook/people.hpp"

namespace morale {

/// A half hour of the week, or several together. Rates are per hour, the rest are means.
struct Outlook {
    double hours = 0;
    double offered = 0;        // contacts per hour, redials and returns included
    double load = 0;           // Erlang: mean contacts in service if nobody gave up
    double needed = 0;         // agents busy with that, with as many chats at once as possible
    double staff = 0;          // agents ready for contacts, without days off and vacancies
    double occupancy = 0;      // share of their time with a contact
    double service_level = 0;  // answered in time, of the offered except those who gave up in that time
    double abandoned = 0;      // share of the offered
    double wait = 0;           // s, mean over the offered; infinite where the queue only grows
};

/// What a team has to carry.
struct TeamLoad {
    double occupancy = 0;          // time with a contact, as a share of the time with one or available
    double pressed_occupancy = 0;  // load at the stated handle time / agents present; can pass 1
    double hostile_per_day = 0;    // hostile contacts of one agent
    double chat_factor = 1;        // factor on a chat's handle time because chats are held side by side

    bool operator==(const TeamLoad&) const = default;
};

/// Nothing to mend: a factor of 1 for each.
inline constexpr TeamLoad as_computed{1, 1, 1, 1};

struct TeamOutlook {
    std::string name;
    std::vector<Outlook> steps;  // [half hour of the week]; hours is 0 while closed
    Outlook week;                // all of them
    People people;
    double handle_seconds = 0;  // as stated, mean over its contacts
    double needed_seconds = 0;  // of an agent, with as many chats at once as may be
    TeamLoad computed;          // by the formulas of the waiting line
    TeamLoad load;              // the same, mended: people and what is usual to them follow from it
    /// Hour h of a weekday (0: Monday).
    Outlook hour(int weekday, int h) const;
};

/// Means of several outlooks: times are plain means, waits and shares are weighted by what is offered.
Outlook together(const Outlook&, const Outlook&);

/// Two teams of one line in the same hours: contacts and agents are those of both.
Outlook side_by_side(const Outlook&, const Outlook&);

}  // namespace morale
