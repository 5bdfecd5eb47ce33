// The version of what simulations find. It goes up by one with every change after which a scenario and a seed
// give other numbers, so that what was kept of earlier versions (engine/store) is not taken for a result of
// this one. The pinned fingerprints of tests/golden carry it.
#pragma once

namespace morale {

inline constexpr int results_version = 5;

}  // namespace morale
