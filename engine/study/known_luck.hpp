// Luck with a known chance. Whether somebody quits or a customer leaves is drawn with a chance that the
// simulation knows. What happened less that chance is luck alone, with mean zero whatever the policy does
// (a martingale: Brémaud 1981, "Point Processes and Queues", chapter 2). Regression on these sums takes
// what such luck does to money, service and customers out of their means
// (engine/stats/control_variates.hpp).
//
// A quit costs money for as long as it takes to fill the seat, and a lost customer costs the remaining
// months of the study; hence the sums early and late, and those weighted with the remaining weeks.
#pragma once

#include <array>
#include <cstddef>

#include "engine/model/record/tape.hpp"

namespace morale {

enum class KnownLuck {
    QuitsEarly,     // quits less the sum of their chances, until `weeks_to_replace` before the end
    QuitsLate,      // the same, after that
    QuitsWeighted,  // all quits less their chances, each times the weeks that remain
    Churn,          // customers lost less the sum of their chances
    ChurnWeighted,  // the same, each times the weeks that remain
    last
};

/// Roughly how long it takes to replace somebody, from the quit to the floor; the study does not pay for
/// later quits.
inline constexpr int weeks_to_replace = 9;

/// The sums over one replication: what happened less its chance, so that each has mean zero.
std::array<double, static_cast<std::size_t>(KnownLuck::last)> known_luck(const Tape&);

}  // namespace morale
