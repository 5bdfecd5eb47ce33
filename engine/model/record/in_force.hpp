// What the tape does not have by week, of the time in which a policy that ends was in force.
#pragma once

#include <vector>

#include "engine/model/record/half_hours.hpp"
#include "engine/model/record/waits.hpp"

namespace morale {

/// Empty for a policy that does not end, and where the horizon ends before it begins.
struct SeenInForce {
    std::vector<Waits> waits;  // [queue] of answered contacts
    HalfHours of_teams;        // the week by half hours, [team]
    HalfHours of_classes;      // the same by class of contacts

    bool empty() const { return waits.empty(); }
    /// What was seen since it was as `earlier`, which may be empty.
    SeenInForce since(const SeenInForce& earlier) const {
        SeenInForce later{.waits = waits,
                          .of_teams = of_teams.since(earlier.of_teams),
                          .of_classes = of_classes.since(earlier.of_classes)};
        for (std::size_t queue = 0; queue < earlier.waits.size(); ++queue)
            later.waits[queue] = waits[queue].since(earlier.waits[queue]);
        return later;
    }
};

/// How far a world is with that.
enum class InForceStage : unsigned char { NotKept, Before, During, After };

}  // namespace morale
