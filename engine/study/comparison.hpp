// One policy against the first on one metric, over replications under common luck. compare.hpp makes it and
// says how the verdict is read off.
#pragma once

#include <cstddef>

#include "engine/stats/interval.hpp"

namespace morale {

enum class Verdict { Better, Worse, NoDifference, Undecided, Differs };

struct Comparison {
    std::size_t policy = 0;
    std::size_t metric = 0;
    Interval difference{};          // paired, 95 % each by itself
    Interval simultaneous{};        // paired, 95 % for all policies together
    double probability_better = 0;  // share of replications in which it is better, ties half
    double paired_sd = 0;           // of the per-replication difference under common luck
    double independent_sd = 0;      // what it would be with luck of its own: sqrt(var a + var b)
    Verdict verdict = Verdict::Undecided;
};

}  // namespace morale
