// What customers bring to the line in the long run: how satisfied they are and how often they are hostile,
// by equations 10 and 11, as means.
#pragma once

#include "engine/model/parameters.hpp"

namespace morale {

/// Share of the handled contacts that are hostile, when `resolves` of them are resolved after a mean wait.
double hostility_of(const Parameters&, double resolves, double wait_seconds);

/// Mean satisfaction, when `resolves` of the contacts are resolved, as a difference from that of the
/// reference population.
double satisfaction_beyond_usual(const Parameters&, double resolves, double wait_seconds);

}  // namespace morale
