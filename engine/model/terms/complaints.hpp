// What share of customers with a grievance complain (equation 13; customers/complaints.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// What went wrong in the last contact of an issue.
struct Grievance {
    bool unresolved = false;
    bool disrespected = false;
    Span waited{};
};

/// The share of customers with this grievance who complain.
double share_complaining(const ComplaintParameters& p, const Grievance& grievance);

}  // namespace morale
