// The unit in which a study gives its metrics. Only money depends on the study, in two ways: it is in the
// currency of the centre, and it is per year only if a year or more is measured. What is spent once would
// come every month in a monthly rate, so a shorter study gives the total of its weeks. A longer one gives the
// average year of all that it measured.
#pragma once

#include <string>
#include <string_view>

#include "engine/metric/metric.hpp"
#include "engine/model/currency.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

struct MoneyUnit {
    std::string currency{usual_currency};
    double weeks = 52;  // measured weeks

    bool per_year() const;
};

/// The unit of a study in this world.
MoneyUnit money_unit(const Parameters&);

bool is_money(const Metric&);

/// The table's "USD/yr" as the study gives it: "EUR/yr", or "EUR" for the total of some weeks.
std::string unit_of(std::string_view unit_in_table, const MoneyUnit&);
std::string unit_of(const Metric&, const MoneyUnit&);

/// What follows an amount in a sentence: " a year", " in 4 weeks".
std::string span_in_words(const MoneyUnit&);

/// "per year", "as the total of the 4 weeks", "per year, the average of 104 weeks".
std::string how_amounts_are_told(const MoneyUnit&);

/// The same if no study is at hand.
inline constexpr std::string_view how_amounts_are_told_anywhere =
    "per year; a study of less than 52 weeks gives the total of its weeks, a longer one its average year";

/// The metric's meaning. For money it adds how amounts are given.
std::string meaning_of(const Metric&, const MoneyUnit&);

}  // namespace morale
