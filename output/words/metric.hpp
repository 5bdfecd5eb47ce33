// Numbers and metrics in words that a manager reads: "212,000 USD a year", "74.1 %", "between -0.2 and +0.5
// percentage points". No locale is used. A number is rounded to the decimals of its metric, or to more if
// fewer than two digits would be left. clause.hpp tells what a difference does.
#pragma once

#include <string>

#include "engine/metric/metric.hpp"
#include "engine/metric/unit.hpp"
#include "engine/stats/interval.hpp"

namespace morale {

/// Fixed decimals with commas between thousands: "1,234.5". Never "-0".
std::string number(double value, int decimals);

/// How the numbers of one sentence are written, so that they can be compared.
struct Scale {
    double factor = 1;  // factor from the metric's unit to what is read
    int decimals = 0;
    double step = 0;     // step to which whole numbers are rounded; 0: to their decimals
    std::string unit{};  // behind the number: " USD", " percentage points"

    std::string written(double value) const;  // without the unit
    std::string with_sign(double value) const;
};

/// The fewest decimals (at least `least`) that show two significant digits.
int decimals_for(double value, int least);

/// For amounts of this size: whole, to two digits, or three from a hundred thousand on; in millions from a
/// million on.
Scale money_scale(double amount, const MoneyUnit&);

/// For differences of the metric of this size.
Scale scale_of(const Metric&, double largest, const MoneyUnit&);

/// "840 USD", "2,100 USD", "212,000 USD", "1.31 million USD".
std::string money(double amount, const MoneyUnit&);

/// A difference that may go either way: "between -0.2 and +0.5 percentage points".
std::string range(const Metric& metric, const Interval& difference, const MoneyUnit&);

/// A size of a difference, such as the smallest one that matters: "20,000 USD a year".
std::string size(const Metric& metric, double difference, const MoneyUnit&);

/// A value as it is read: "74.1 %", "38.0 % a year", "212,000 USD a year".
std::string reading(const Metric& metric, double value, const MoneyUnit&);

/// What a unit adds to a number of the metric's differences: " a year", " seconds".
std::string unit_after(const Metric& metric, const MoneyUnit&);

/// The metric's title within a sentence: "net value".
std::string title(const Metric& metric);

}  // namespace morale
