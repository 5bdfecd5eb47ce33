// The three uncertainties of the difference that a decision talks about, from the replications of the study
// itself:
//   error of the simulation   the mean is known from so many replications only
//   luck between years        one replication is not the mean of all
//   ignorance of assumptions  the mean depends on numbers that nobody knows well
//
// Where assumptions are drawn, each replication has a draw of its own, so that luck and ignorance come
// together. What of the difference follows the drawn values in a straight line is ignorance
// (engine/stats/explained_variance.hpp); the rest is luck, and with it what bends or interacts. A sensitivity
// analysis (sensitivity.hpp) runs each world more than once and splits the whole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "engine/stats/explained_variance.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// In the metric's unit.
struct DecisionUncertainty {
    std::size_t comparison = 0;  // of StudyResult::comparisons: the decision's subject
    double simulation_sd = 0;    // standard error of the mean difference
    double years_sd = 0;   // SD of the difference of a replication, with all its luck and what was drawn
    double years_low = 0;  // 10 % and 90 % quantile of the replications
    double years_high = 0;
    std::size_t drawn = 0;  // assumptions that each replication drew
    /// Variance that follows the drawn values; its mean is NaN where replications are too few for that, or
    /// nothing was drawn.
    ExplainedVariance ignorance{};

    [[nodiscard]] bool is_apart() const;        // whether luck and ignorance can be told apart
    [[nodiscard]] double ignorance_sd() const;  // these two are NaN if not
    [[nodiscard]] double luck_sd() const;       // of years_sd, without ignorance
};

/// Nothing if the decision talks about no difference.
std::optional<DecisionUncertainty> uncertainty_of(const StudyResult&);

/// The fewest replications that can tell luck from so many drawn assumptions.
std::int64_t replications_to_tell_apart(std::size_t drawn);

}  // namespace morale
