// The people of one team in the long run, by equations 1, 3, 5 and 9 without chance: what a given daily
// load makes of tiredness, skill and quitting over some years. People differ in resilience and fit. Each is
// followed from hire to leaving and weighted by how long they stay.
//
// Programmes of recognition and mission, meaning, promotions and leaders' support are left out: policies
// add them. Work design, training, selection, the process and the rule of respect count as set.
#pragma once

#include <cstddef>

#include "engine/model/parameters.hpp"

namespace morale {

/// What a day asks of a member of the team.
struct DailyLoad {
    double occupancy = 0;  // share of the time on the phone
    double hostile = 0;    // hostile contacts
    double pressure = 0;   // of time pressure
    double quits = 0;      // colleagues' quits, per head and week
};

struct People {
    double turnover = 0;    // quits per year and person employed, those who drop out of training included
    double on_floor = 1;    // share of the seats held by somebody who is trained
    double employed = 1;    // share of the seats that are held
    double exhaustion = 0;  // 0..1, mean over the floor
    double absence = 0;     // share of the planned shifts
    double skill = 1;       // mean over the floor
    double resolves = 0;    // chance that a contact is resolved
    double demand = 0;      // demand of a day, as a deviation from the reference population
    // Mean factor on handle times: over agents, and over contacts that follow each other without a pause.
    // The second counts quick agents more, because they then handle more contacts.
    double handle_by_agent = 1, handle_by_time = 1;
};

/// `peers`: mean exhaustion of the colleagues; in a steady team it is the team's own mean.
People people_under(const Parameters&, std::size_t team, const DailyLoad&, double peers);

}  // namespace morale
