// One policy against the first on one metric, over replications under common luck. compare.hpp makes it and
// says how the verdict is read off.
#pragma once

#include <cstddef>
#include <string_view>

#include "engine/stats/interval.hpp"

namespace morale {

/// The basis of an estimated mean (estimator.hpp): the plain values of the replications, their twins of
/// chances, or the plain values with known luck taken out.
enum class Estimator { Counted, Twin, Controlled };

/// "counted", "expected", "controlled".
std::string_view name_of(Estimator);

enum class Verdict { Better, Worse, NoDifference, Undecided, Differs };

struct Comparison {
    std::size_t policy = 0;
    std::size_t metric = 0;
    Interval difference{};          // paired, 95 % each by itself, estimated as estimator.hpp says
    Interval simultaneous{};        // the same, 95 % for all policies together
    Interval counted{};             // like `difference`, for the plain values with all their luck
    double probability_better = 0;  // share of replications in which it is better, ties half
    double paired_sd = 0;           // SD of a replication's plain difference under common luck
    double estimate_sd = 0;         // SD of a plain sample that would be as certain as `difference` is
    double independent_sd = 0;      // what it would be if policies had independent luck: sqrt(var a + var b)
    Estimator estimator = Estimator::Counted;
    Verdict verdict = Verdict::Undecided;
};

}  // namespace morale
