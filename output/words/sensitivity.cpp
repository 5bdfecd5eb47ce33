#include "output/words/sensitivity.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "engine/language/listed.hpp"
#include "engine/language/value_text.hpp"
#include "output/words/clause.hpp"
#include "output/words/field_label.hpp"
#include "output/words/headline.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"
#include "output/words/numbers.hpp"
#include "output/words/uncertainties.hpp"

namespace morale {

namespace {

constexpr int digits_of_a_value = 3;

std::string change_to(const Reading& reading, double low, double high) {
    return typed(reading.change(low) + " and " + reading.change(high));
}

const Uncertain& assumption_of(const Sensitivity& s, std::size_t assumption) {
    return s.plan.uncertain[assumption];
}

std::string range_of_assumption(const Sensitivity& s, std::size_t assumption) {
    const Uncertain& u = assumption_of(s, assumption);
    return assumption_text(s, assumption, u.low) + " to " + assumption_text(s, assumption, u.high);
}

/// Who is ahead on either side of a crossing.
std::string sides_of(const Sensitivity& s, const Crossing& crossing) {
    const Better better = metrics()[s.metric].better;
    const std::string policy = called(s.base, s.policy), first = called(s.base, 0);
    if (better == Better::Neither)
        return crossing.rises ? "above it there is more" : "above it there is less";
    const bool policy_above = crossing.rises == (better == Better::Higher);
    return "above it " + (policy_above ? policy : first) + " is ahead, below it " +
           (policy_above ? first : policy);
}

std::string interval_of_crossing(const Sensitivity& s, std::size_t assumption, const Crossing& c) {
    return (c.open_low ? "from the low end or below, " : "") + assumption_text(s, assumption, c.low) +
           " to " + assumption_text(s, assumption, c.high) + (c.open_high ? ", the high end, or beyond" : "");
}

/// The least and the largest mean difference over the values.
std::pair<double, double> extremes_of(const BreakEven& found) {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const Interval& difference : found.differences) {
        low = std::min(low, difference.mean);
        high = std::max(high, difference.mean);
    }
    return {low, high};
}

/// What is known of the SD over the assumptions' ranges.
std::string told_ignorance(const Sensitivity& s, const Reading& reading) {
    const auto sd = [&](double variance) {
        return typed(
            with_thousands(std::sqrt(std::max(0., variance)) * reading.factor, reading.change_decimals));
    };
    const Interval& variance = s.three.ignorance_variance;
    if (std::isnan(s.three.ignorance_sd()))
        return "cannot be told from the noise of these runs; with 95 % its SD is below " + sd(variance.high);
    return "over the ranges of " + std::to_string(s.plan.uncertain.size()) + " assumptions, around " +
           typed(reading.change(s.three.ignorance_mean)) + "; its SD is " + sd(variance.low) + " to " +
           sd(variance.high) + " with 95 %; " + std::string(narrows_ignorance);
}

}  // namespace

Reading reading_of(const Sensitivity& s) {
    double largest = std::abs(s.three.mean.mean);
    for (const AssumptionSensitivity& row : s.rows)
        for (const double value : {row.at_low.mean, row.at_high.mean})
            if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
    return reading_of(metrics()[s.metric], largest, money_unit(s.plan.base));
}

std::string assumption_text(const Sensitivity& s, std::size_t assumption, double value) {
    return value_text(*assumption_of(s, assumption).field, to_digits(value, digits_of_a_value),
                      s.plan.base.money.currency);
}

std::string sensitivity_headline(const Sensitivity& s) {
    const std::string what = ": " + clause({s.base, s.metric}, s.three.mean.mean) + '.';
    constexpr std::size_t most_of_a_name = 8;
    for (std::size_t words = most_of_a_name; words > 1; --words) {
        const std::string text = "At the best estimates, " + called(s.base, s.policy, words) +
                                 " instead of " + called(s.base, 0, words) + what;
        if (words_in(text) <= most_headline_words && numbers_in(text) <= most_headline_numbers) return text;
    }
    return "At the best estimates" + what;
}

namespace {

/// Whether the mean is that of a metric's twin of chances, while single years are counted.
bool by_chances(const Sensitivity& s) {
    return metrics()[s.metric].expected != nullptr;
}

}  // namespace

std::vector<ToldUncertainty> told_uncertainties(const Sensitivity& s) {
    const Reading reading = reading_of(s);
    const ThreeUncertainties& three = s.three;
    const double ignorance = three.ignorance_sd();
    std::vector<ToldUncertainty> told = {
        {simulation_error, three.simulation_sd, 0,
         (by_chances(s) ? "the mean, by the chances of what happens, lies between "
                        : "the mean lies between ") +
             change_to(reading, three.mean.low, three.mean.high) + " with 95 %, from " +
             std::to_string(three.mean.n) + " replications; " + std::string(narrows_simulation_error)},
        {luck_between_years, three.luck_sd, 0,
         "8 of 10 single " + years_or_runs(s.plan) +
             (by_chances(s) ? ", by what has happened in each, lie between " : " lie between ") +
             change_to(reading, three.luck_low, three.luck_high) + "; " + std::string(narrows_luck)}};
    if (s.analysed() > 0)
        told.push_back({ignorance_of_assumptions, ignorance, 0, told_ignorance(s, reading)});
    double all = 0;
    for (const ToldUncertainty& one : told) all += std::isnan(one.sd) ? 0 : one.sd * one.sd;
    for (ToldUncertainty& one : told) one.share = std::isnan(one.sd) || all == 0 ? 0 : one.sd * one.sd / all;
    return told;
}

std::string told_worlds(const Sensitivity& s) {
    if (s.three.worlds == 0 || metrics()[s.metric].better == Better::Neither) return {};
    return called(s.base, s.policy) + " is ahead in " + std::to_string(s.three.ahead) + " of " +
           std::to_string(s.three.worlds) + " worlds drawn from the ranges, each seen in " +
           std::to_string(s.design.repeats) + " replications with their luck.";
}

std::string told_screening(const Sensitivity& s) {
    const auto alone =
        std::ranges::count_if(s.rows, [](const auto& row) { return row.screened.has_value(); });
    const bool in_groups = s.design.group_paths > 0;
    return (in_groups ? std::to_string(s.plan.uncertain.size()) + " assumptions were moved in " +
                            std::to_string(s.groups.size()) + " groups on " +
                            std::to_string(s.design.group_paths) + " paths; " + std::to_string(alone) +
                            " of them, of the groups with the largest effects, were moved alone on "
                      : "all " + std::to_string(alone) + " assumptions were moved alone on ") +
           std::to_string(s.design.paths) +
           " paths. mu* is the mean size of an effect on the difference, for a move through the whole range "
           "(Morris 1991; Campolongo et al. 2007); sigma is its spread, which curves, interactions and noise "
           "cause; 'of noise' is the mu* of an assumption that does nothing.";
}

std::string told_shares_of_ignorance(const Sensitivity& s) {
    return "Shares of the variance of the mean difference over the ranges: first order by itself, total "
           "with all interactions (Saltelli et al. 2010; Jansen 1999), from " +
           std::to_string(s.index_rows) + " rows of Sobol's points; the noise of the runs is subtracted.";
}

std::string told_break_even(const Sensitivity& s, const BreakEven& found) {
    const std::string name = title_of_assumption(assumption_of(s, found.assumption));
    const Reading reading = reading_of(s);
    if (const Crossing* c = found.nearest()) {
        std::string more;
        for (const Crossing& other : found.crossings)
            if (&other != c)
                more += (more.empty() ? "" : " and ") + assumption_text(s, found.assumption, other.x);
        return name + ": the decision turns at " + assumption_text(s, found.assumption, c->x) +
               " (95 %: " + interval_of_crossing(s, found.assumption, *c) + "); the best estimate is " +
               assumption_text(s, found.assumption, found.best) + "; " + sides_of(s, *c) +
               (more.empty() ? "." : ". The mean crosses zero at " + more + " as well.");
    }
    const auto [low, high] = extremes_of(found);
    const std::string within =
        name + ": the decision does not turn within its range, " + range_of_assumption(s, found.assumption);
    if (typed(reading.change(low)) == typed(reading.change(high)))
        return within + ", and the number does not matter to it: the difference is " +
               typed(reading.change(low)) + " at each of the " + std::to_string(found.values.size()) +
               " values that were run.";
    return within + ": the difference goes from " + typed(reading.change(low)) + " to " +
           typed(reading.change(high)) +
           (found.surely_never ? ", surely on one side of zero at each of the "
                               : ", but not surely on one side of zero at each of the ") +
           std::to_string(found.values.size()) + " values that were run.";
}

std::string told_runs_of_turn(const Sensitivity& s, const BreakEven& found) {
    std::int64_t runs = 0;
    for (const Interval& difference : found.differences) runs = std::max(runs, difference.n);
    const std::int64_t of_study = s.three.mean.n;
    return "Each value was run in " + std::to_string(runs) + (runs == 1 ? " replication" : " replications") +
           (runs < of_study ? ", while the study itself has " + std::to_string(of_study) +
                                  ": so the difference at the best estimate is not quite that of the study."
                            : ".");
}

}  // namespace morale
