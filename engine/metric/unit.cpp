#include "engine/metric/unit.hpp"

#include <cmath>

#include "engine/metric/formula.hpp"

namespace morale {

namespace {

std::string weeks_in_words(double weeks) {
    const auto whole = static_cast<long long>(std::llround(weeks));
    return std::to_string(whole) + (whole == 1 ? " week" : " weeks");
}

}  // namespace

bool MoneyUnit::per_year() const {
    return weeks >= formula::fewest_weeks_for_a_year;
}

MoneyUnit money_unit(const Parameters& p) {
    return {.currency = p.money.currency, .weeks = p.time.horizon_weeks};
}

bool is_money(const Metric& metric) {
    return is_money(metric.unit);
}

std::string unit_of(std::string_view unit, const MoneyUnit& money) {
    constexpr std::string_view yearly = "/yr";
    if (is_money(unit) && unit.ends_with(yearly) && !money.per_year()) unit.remove_suffix(yearly.size());
    return in_currency(unit, money.currency);
}

std::string unit_of(const Metric& metric, const MoneyUnit& money) {
    return unit_of(metric.unit, money);
}

std::string span_in_words(const MoneyUnit& money) {
    return money.per_year() ? " a year" : " in " + weeks_in_words(money.weeks);
}

std::string how_amounts_are_told(const MoneyUnit& money) {
    if (!money.per_year())
        return "as the total of the " + (money.weeks == 1 ? "week" : weeks_in_words(money.weeks));
    const bool about_a_year = money.weeks < formula::fewest_weeks_for_a_year + 2;
    return about_a_year ? "per year" : "per year, the average of " + weeks_in_words(money.weeks);
}

std::string meaning_of(const Metric& metric, const MoneyUnit& money) {
    std::string meaning{metric.meaning};
    return is_money(metric) ? meaning + ", " + how_amounts_are_told(money) : meaning;
}

}  // namespace morale
