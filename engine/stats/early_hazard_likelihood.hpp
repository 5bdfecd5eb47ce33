// The likelihood of a hazard that settles (early_hazard.hpp), and its highest points while one of the three
// parameters is held. Hazards are rates per the unit of time in which the spells are told.
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

#include "engine/stats/seen_spell.hpp"

namespace morale {

/// What one tau makes of the data: the weight exp(-t / tau) at each end, and its integral over the time under
/// observation.
struct DataAtTau {
    double tau = 1;
    std::vector<double> ends;  // [group of ends]
    double exposure = 0;
};

/// Ends that were seen at nearly one age.
struct EndsAtAge {
    double age = 0;
    double count = 0;
};

/// The spells in the form that the likelihood needs.
struct SpellData {
    std::vector<SeenSpell> spells;  // that count
    std::vector<EndsAtAge> ends{};  // by age
    double ended = 0;
    double exposure = 0;
    double longest = 0;  // age at which a spell was last seen
    double youngest = std::numeric_limits<double>::infinity();

    DataAtTau at_tau(double tau) const;
};

/// Spells with 0 <= entry <= exit < infinity count. Of more than two thousand ends, neighbours are put
/// together.
SpellData spell_data(std::span<const SeenSpell> spells);

/// The best fit for one tau: hazard `old` at high age and `fresh` at age 0, both at least 0.
struct HazardsAtTau {
    double old = 0;
    double fresh = 0;
    double likelihood = -std::numeric_limits<double>::infinity();
};

/// Requires, like the two below, that an end was seen.
HazardsAtTau best_hazards(const SpellData& data, const DataAtTau& w);

/// The highest likelihood when the hazard at high age is held at `old`.
double best_likelihood_with_old(const SpellData& data, const DataAtTau& w, double old);

/// The highest likelihood when the hazard at age 0 is held at 1 + `extra` times that at high age.
double best_likelihood_with_extra(const SpellData& data, const DataAtTau& w, double extra);

}  // namespace morale
