// Promises (equation 12): an announcement raises what those who hear it expect; it is judged against the rise
// of experienced quality that fixes have delivered. Not kept within eight weeks, trust falls by twice the
// gap; what was delivered before it was announced adds half of it to trust. A raised expectation counts as a
// raised "will" and "should" expectation (Boulding et al. 1993) and is forgotten in time; a broken promise
// weighs more than a kept one (prospect theory). Trust moves the decision to leave like satisfaction does.
// What customers think right drifts for all (practice 31). Who hears is a draw of the customer's row, so no
// row is written: hope and trust are one number for those who heard.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Plans the announcement that the parameters in force ask for, unless it has been made.
void plan_announcement(World& w);

/// Hope and trust fade by a day; what customers think right drifts on.
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
