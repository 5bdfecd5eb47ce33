// Promises (equation 12): an announcement raises what those who hear it expect. It is judged by the rise of
// experienced quality that fixes have delivered. If it is not kept in time, trust falls by broken x the
// gap; what was delivered before the announcement adds kept x that to trust. A raised expectation counts as
// a raised "will" and "should" expectation (Boulding et al. 1993) and is forgotten in time; a broken
// promise weighs more than a kept one (prospect theory). Trust acts on the decision to leave like
// satisfaction. What customers think right drifts for all (practice 31). Whether a customer hears is drawn
// from their row, so no row is written: hope and trust are one number for all who heard.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Plans the announcement that the parameters in force ask for, unless it has been made.
void plan_announcement(World& w);

/// Fades hope and trust by a day and moves what customers think right.
void promise_day(World& w);

void handle(World& w, const PromiseComes&);

inline constexpr std::array promise_links = {
    Link{"announcement", "expectation", +1, "promise"},
    Link{"drift of expectations", "expectation", +1, "promise"},
    Link{"announcement", "trust", -1, "promise"},
    Link{"process quality", "trust", +1, "promise"},
    Link{"trust", "hostility", -1, "promise"},
};

}  // namespace morale
