// Half hours of the usual week in which a team lacks agents.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/outlook/outlook.hpp"

namespace morale {

/// A run of half hours of one day.
struct Stretch {
    std::size_t begin;  // half hour of the week
    std::size_t end;    // excluded
};

enum class Lack {
    Nobody,  // contacts come and nobody is there
    TooFew,  // fewer are there than the contacts keep busy
};

/// What a team lacks, over the whole week.
struct Shortage {
    Lack lack;
    std::size_t team;
    Stretch worst;     // the stretch in which most agents are missing
    Outlook at_worst;  // its half hour in which most are
    double hours = 0;  // a week, all stretches together
    int stretches = 0;
};

/// In the order of the teams; of each, first the hours in which nobody is there.
std::vector<Shortage> shortages(const CentreOutlook&);

}  // namespace morale
