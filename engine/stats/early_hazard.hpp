// A hazard that is higher, or lower, at the beginning of a spell and settles: h(t) = base (1 + extra exp(-t /
// tau)), t the age of the spell, fitted to spells of which some were already running when observation began
// (left truncation) and some still run at its end (right censoring). The log-likelihood is the sum of log h
// over the ends that were seen, less the hazard accumulated by every spell while it was seen (Klein &
// Moeschberger 2003, Survival Analysis, 3.5). Spells are taken as independent.
//
// For each tau the rest is concave, so that tau alone is searched: on a grid from a thousandth of the longest
// age to three times that, refined between the points. Errors come from the observed information. Intervals
// are those of the profile likelihood (Venzon & Moolgavkar 1988), which say by themselves what the data leave
// open: an end of an interval is then 0 or infinity, and `lacks` says why. Of more than two thousand ends
// that were seen, neighbours are taken together at their mean age.
#pragma once

#include <cstdint>
#include <limits>
#include <span>

#include "engine/stats/seen_spell.hpp"

namespace morale {

struct EarlyHazard {
    double base = 0;   // per time, of the old; 0 or more
    double extra = 0;  // above -1; 2 is three times the hazard at the beginning
    double tau = 1;    // time; above 0
};

/// Why an end of an interval is open.
enum class Lacks {
    Nothing,
    Spells,     // none was seen, or none ended
    EarlyAges,  // no spell was seen when it was young
    Likelihood  // the likelihood is flat: too few ends, or the data do not show what the parameter describes
};

/// A parameter with its standard error and interval. Not available is NaN; an open end is 0 (below, -1 of
/// extra) or infinity.
struct HazardParameter {
    double value = std::numeric_limits<double>::quiet_NaN();
    double error = std::numeric_limits<double>::quiet_NaN();
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    Lacks lacks = Lacks::Spells;

    /// Whether the data determine it.
    [[nodiscard]] bool determined() const { return lacks == Lacks::Nothing; }
};

struct EarlyHazardFit {
    HazardParameter base;
    HazardParameter extra;
    HazardParameter tau;
    std::int64_t spells = 0;  // that count
    std::int64_t ended = 0;
    double exposure = 0;  // time under observation
    double youngest = 0;  // age at which the first spell is seen
    double log_likelihood = 0;
    double log_likelihood_of_constant = 0;  // with one rate at all ages: ended / exposure

    [[nodiscard]] EarlyHazard hazard() const { return {base.value, extra.value, tau.value}; }
};

/// Spells with 0 <= entry <= exit < infinity count, others are left out. Without an end that was seen, base
/// is 0 with its upper bound and the rest is not available. Where one rate at all ages cannot be ruled out,
/// extra and tau are not determined, and `event_rate(ended, exposure)` (event_rate.hpp) is what the data
/// tell.
[[nodiscard]] EarlyHazardFit fit_early_hazard(std::span<const SeenSpell> spells, double level = .95);

}  // namespace morale
