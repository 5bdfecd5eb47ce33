// Numbers as people read them: shares in percent, large sums of money in thousands, commas between
// thousands, differences with their sign. Files have the plain values instead (output/words/numbers.hpp).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/metric/metric.hpp"
#include "engine/metric/unit.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// The scale on which people read a metric.
struct Reading {
    double factor = 1;  // factor from the metric's unit to what is read
    // "%", "% a year", "thousand USD a year", "USD in 4 weeks", "s", "hours", "days"; empty for a pure
    // number.
    std::string unit;
    std::string change_unit;  // of differences: "percentage points"
    std::string short_unit;   // for a terminal: "%/yr", "1000 USD/yr"
    int decimals = 0;
    int change_decimals = 0;

    std::string value(double) const;      // "38.2"
    std::string change(double) const;     // "-4.1" with a real minus
    std::string with_unit(double) const;  // "38.2 % a year"
    std::string change_with_unit(double) const;
};

/// `largest` is the largest magnitude among the numbers side by side.
Reading reading_of(const Metric&, double largest, const MoneyUnit&);

/// For all policies of a study.
Reading reading_of(const StudyResult&, std::size_t metric);

/// "Money is given as the total of the 4 weeks, not as a rate per year, because one-off spending would be
/// multiplied." Empty if amounts are per year and one year was measured, or if no shown metric is money.
std::string how_money_is_told(const StudyResult&, const std::vector<std::size_t>& shown);

/// From where differences of these metrics matter to verdicts: "A difference matters from 1.0 percentage
/// points a year of turnover or 0.010 of exhaustion on; of cost, every one does."
std::string what_matters(const StudyResult&, const std::vector<std::size_t>& shown);

/// Replaces the real minus sign, which is for paper, by one that can be typed, for a terminal.
std::string typed(std::string);

}  // namespace morale
