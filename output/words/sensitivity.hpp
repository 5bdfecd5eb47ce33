// What an analysis of sensitivity found, in words (engine/study/sensitivity.hpp).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/sensitivity.hpp"
#include "output/people.hpp"

namespace morale {

/// The numbers of the analysis on one scale: differences in the metric.
Reading reading_of(const Sensitivity&);

/// A value of an assumption with few digits: "13 wk", "55 %".
std::string assumption_text(const Sensitivity&, std::size_t assumption, double value);

/// What the decision is about: "At the best estimates, 'Write the notes' instead of 'No recognition': the
/// centre gains 36,000 USD a year." It is as short as every headline (headline.hpp).
std::string sensitivity_headline(const Sensitivity&);

/// One of the three uncertainties, with its numbers.
struct ToldUncertainty {
    std::string_view name;  // "error of the simulation"
    double sd = 0;          // of the difference, in the metric's unit; NaN if it cannot be told
    double share = 0;       // of the variances of all three
    std::string means;      // where that leads, and what makes it smaller
};

/// Error of the simulation, luck between years, ignorance of assumptions. Without a design the last one is
/// left out.
std::vector<ToldUncertainty> told_uncertainties(const Sensitivity&);

/// In how many of the worlds that were drawn the policy is ahead; empty if none was drawn.
std::string told_worlds(const Sensitivity&);

/// How the assumptions were screened, and how large the noise is.
std::string told_screening(const Sensitivity&);

/// What the shares of the variance are, and from how much they come.
std::string told_shares_of_ignorance(const Sensitivity&);

/// At which value of an assumption the decision turns, with its interval, or that it does not.
std::string told_break_even(const Sensitivity&, const BreakEven&);

/// In how many replications its values were run, and that these are fewer than the study's, if they are.
std::string told_runs_of_turn(const Sensitivity&, const BreakEven&);

}  // namespace morale
