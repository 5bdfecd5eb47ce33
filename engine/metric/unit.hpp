// The unit in which a study tells its metrics. Money alone depends on the study, in two ways: it is in the
// currency of the centre, and it is an amount per year only where a year or more is measured. What is spent
// once would come every month in the rate of a month, so a shorter study tells the total of its weeks. A
// longer one tells the average year of all that it measured.
#pragma once

#include <string>
#include <string_view>

#include "engine/metric/metric.hpp"
#include "engine/model/currency.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

struct MoneyUnit {
    std::string currency{usual_currency};
    double weeks = 52;  // that are measured

    bool per_year() const;
};

/// That of a study in this world.
MoneyUnit money_unit(const Parameters&);

bool is_money(const Metric&);

/// "USD/yr" of the table as the study tells it: "EUR/yr", or "EUR" for the total of some weeks.
std::string unit_of(std::string_view unit_in_table, const MoneyUnit&);
std::string unit_of(const Metric&, const MoneyUnit&);

/// What follows an amount in a sentence: " a year", " in 4 weeks".
std::string span_in_words(const MoneyUnit&);

/// "per year", "as the total of the 4 weeks", "per year, the average of 104 weeks".
std::string how_amounts_are_told(const MoneyUnit&);

/// The same where no study is at hand.
inline constexpr std::string_view how_amounts_are_told_anywhere =
    "per year; of a study of less than 52 weeks as the total of its weeks, of a longer one as its average "
    "year";

/// The metric's meaning, of money with how it is told.
std::string meaning_of(const Metric&, const MoneyUnit&);

}  // namespace morale
