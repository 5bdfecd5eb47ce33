// Luck with a known chance. Whether somebody quits or a customer leaves is drawn with a chance that the
// simulation knows; what happened less that chance is luck and nothing else, with mean zero whatever the
// policy does (a martingale: Brémaud 1981, "Point Processes and Queues", chapter 2). What such luck does to
// money, service and customers is taken out of their means by regression on these sums
// (engine/stats/control_variates.hpp).
//
// A quit moves money for as long as it takes to fill the seat, and a lost customer costs the months that are
// left of the study; hence the sums early and late, and those weighted with the weeks that remain.
#pragma once

#include <array>
#include <cstddef>

#include "engine/model/record/tape.hpp"

namespace morale {

enum class KnownLuck {
    QuitsEarly,     // quits beyond the chances, until `weeks_to_replace` before the end
    QuitsLate,      // the same, after that
    QuitsWeighted,  // all quits beyond the chances, each times the weeks that remain
    Churn,          // customers lost beyond the chances
    ChurnWeighted,  // the same, each times the weeks that remain
    last
};

/// What replacing somebody takes from the quit to the floor, roughly: later quits are not paid for in the
/// study.
inline constexpr int weeks_to_replace = 9;

/// The sums of one replication; each has mean zero.
std::array<double, static_cast<std::size_t>(KnownLuck::last)> known_luck(const Tape&);

}  // namespace morale
