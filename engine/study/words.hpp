// Numbers and differences in words a manager reads: "212 thousand USD", "loses 7.1 fewer of 100 agents a
// year", "between -0.2 and +0.5 percentage points". No locale; a number is rounded to the decimals of its
// metric, and to more when fewer than two digits of it would be left.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/metric/metric.hpp"
#include "engine/metric/unit.hpp"
#include "engine/stats/interval.hpp"

namespace morale {

/// Fixed decimals, thousands set apart: "1,234.5". Never "-0".
std::string number(double value, int decimals);

/// Money in a magnitude that fits: "840 USD", "2.1 thousand USD", "212 thousand USD", "1.31 million USD".
std::string money(double amount, const MoneyUnit&);

/// What a difference of the metric does, verb first: "loses 7.1 fewer of 100 agents a year". Money is in the
/// unit of the study.
std::string effect(const Metric& metric, double difference, const MoneyUnit&);

/// The same with its range, whose ends have one sign: "... agents a year (4.9 to 9.3)"; without one when it
/// is exact.
std::string effect(const Metric& metric, const Interval& difference, const MoneyUnit&);

/// A difference as it may be, either way: "between -0.2 and +0.5 percentage points".
std::string range(const Metric& metric, const Interval& difference, const MoneyUnit&);

/// A size of differences, such as the smallest one that matters: "20 thousand USD a year".
std::string size(const Metric& metric, double difference, const MoneyUnit&);

/// A value as it is read: "74.1 %", "38.0 % a year", "212 thousand USD a year".
std::string reading(const Metric& metric, double value, const MoneyUnit&);

/// The metric's title within a sentence: "net value".
std::string title(const Metric& metric);

/// "a", "a and b", "a, b and c".
std::string listed(std::span<const std::string> items, const std::string& last = "and");

}  // namespace morale
