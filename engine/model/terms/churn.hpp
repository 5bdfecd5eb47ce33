// How willing a prospect is to become a customer (equation 14; customers/churn.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The willingness of a prospect who has heard nothing; without word of mouth the neutral one.
double unaided_willingness(const Parameters& p);

/// A prospect's willingness now: stories are forgotten in time.
double willingness(const World& w, ProspectId prospect);

}  // namespace morale
