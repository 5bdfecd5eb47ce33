// What customers bring to the line in the long run: how satisfied they are and how often they are hostile,
// by equations 10 and 11, as means.
#pragma once

#include "engine/model/parameters.hpp"

namespace morale {

/// The share of handled contacts that are hostile, when a share `resolves` of them is resolved and
/// customers have waited for a mean time.
double hostility_of(const Parameters&, double resolves, double wait_seconds);

/// Mean satisfaction if a share `resolves` of the contacts is resolved, relative to that of the reference
/// population.
double satisfaction_beyond_usual(const Parameters&, double resolves, double wait_seconds);

}  // namespace morale
