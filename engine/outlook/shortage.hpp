// Half hours of the usual week in which a team lacks agents.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/outlook/outlook.hpp"

namespace morale {

/// A run of half hours of one day.
struct Stretch {
    std::size_t begin;  // half hour of the week
    std::size_t end;    // end, excluded
};

enum class Lack {
    Nobody,  // contacts come and no agent is there
    TooFew,  // fewer agents are there than the contacts keep busy
};

/// The shortage of one team over the whole week.
struct Shortage {
    Lack lack;
    std::size_t team;
    Stretch worst;     // the stretch with the largest lack of agents
    Outlook at_worst;  // the half hour of it with the largest lack
    Stretch told;      // the half hours around it that look the same to a tenth; where nobody is there, all
    double hours = 0;  // hours a week, all stretches together
    int stretches = 0;
};

/// In the order of the teams; for each, the hours in which nobody is there come first.
std::vector<Shortage> shortages(const CentreOutlook&);

}  // namespace morale
