// Seats that policies close and open, and how long that may take: nobody is sent away, and a new seat is
// empty until somebody is hired and trained.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/study/plan.hpp"

namespace morale {

struct SeatChange {
    std::size_t policy = 0;
    std::size_t team = 0;
    std::uint32_t seats = 0;   // under the base
    std::uint32_t wanted = 0;  // under the policy
    double weeks = 0;          // weeks until it is done, on average; infinite if nobody leaves
    bool too_late = false;     // whether it is not done before the study is over

    bool closes() const { return wanted < seats; }
};

/// The changes under every policy that comes as a change, its closings before its openings. `turnover` is
/// the base's, in leavers per head-year. Openings in teams of another firm are left out because they are
/// filled at once.
std::vector<SeatChange> seat_changes(const StudyPlan&, double turnover);

}  // namespace morale
