#include "output/words/formula_gap.hpp"

#include <cmath>

#include "output/words/metric.hpp"

namespace morale {

namespace {

constexpr double least_part = .005;  // of a share: less is not worth a word

std::string percent_of_share(double share) {
    return number(100 * share, 1) + " %";
}

/// "1.4 points lower".
std::string moved_by(double change) {
    return number(100 * std::abs(change), 1) + " points " + (change < 0 ? "lower" : "higher");
}

}  // namespace

std::string gap_text(const FormulaGap& gap) {
    const double by_days = gap.shown - gap.by_formula - gap.by_means;
    std::string text = "The way from " + percent_of_share(gap.by_formula) + " by formula to " +
                       percent_of_share(gap.shown) + " in the runs: ";
    if (std::abs(gap.by_means) >= least_part)
        text += "their mean people (" + number(gap.agents_seen, 1) + " for " +
                number(gap.agents_expected, 1) + "), contacts (" + number(gap.offered_seen, 1) +
                " an hour for " + number(gap.offered_expected, 1) + ") and handle time (" +
                number(gap.handle_seen, 0) + " s for " + number(gap.handle_expected, 0) + " s) make it " +
                moved_by(gap.by_means) + "; ";
    return text +
           "that days differ from their mean by more or less than the formula supposes, and that a queue "
           "passes "
           "into the next half hour, makes it " +
           moved_by(by_days) + ".";
}

}  // namespace morale
