// Conservation: what goes into a record has to come out of it or still be there. Holds for every record of a
// correct program, whatever the scenario: contacts in the system at the start + offered = abandoned + handled
// + in the system at the end; the tape's hires, quits, recognitions and final headcount are those of the
// ledger.
#pragma once

#include <string_view>
#include <vector>

#include "engine/model/simulate.hpp"

namespace morale {

struct Imbalance {
    std::string_view law;  // the sentence that should have been true; a literal
    int group = 0;
    double left = 0;  // of the equation
    double right = 0;
};

/// The laws that a record breaks, in order of group; none for a sound one.
std::vector<Imbalance> imbalances(const Record& record);

}  // namespace morale
