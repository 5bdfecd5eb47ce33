#include "engine/study/periods.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include "engine/kernel/time.hpp"
#include "engine/metric/formula.hpp"

namespace morale {

namespace {

constexpr int weeks_of_month = 4, weeks_of_quarter = 13, months_of_quarter = 3;
constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

/// The period of a week by the calendar; two weeks are in one period if year and number are alike.
Period by_calendar(PeriodKind kind, std::int64_t monday, int week) {
    using namespace std::chrono;
    const sys_days thursday{days{monday + days_of_week * week + 3}};
    const year_month_day date{thursday};
    const int month = static_cast<int>(static_cast<unsigned>(date.month()));
    return {.kind = kind,
            .first_week = week,
            .weeks = 1,
            .year = static_cast<int>(date.year()),
            .nth = kind == PeriodKind::Month ? month : (month - 1) / months_of_quarter + 1};
}

Period by_count(PeriodKind kind, int week) {
    const int length = kind == PeriodKind::Month ? weeks_of_month : weeks_of_quarter;
    return {.kind = kind, .first_week = week, .weeks = 1, .year = 0, .nth = week / length + 1};
}

bool is_amount_of_year(const Metric& metric) {
    return metric.unit == "1/yr" && !metric.percent;
}

}  // namespace

bool has_start_date(const StudyPlan& plan) {
    return std::ranges::any_of(plan.origins, [](const Origin& origin) {
        return origin.policy.empty() && origin.path == "time.start";
    });
}

std::vector<Period> periods_of(const StudyPlan& plan, int weeks) {
    const auto monday = static_cast<std::int64_t>(plan.base.time.start_date);
    const bool dated = has_start_date(plan);
    std::vector<Period> periods;
    for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter})
        for (int week = 0; week < weeks; ++week) {
            const Period one = dated ? by_calendar(kind, monday, week) : by_count(kind, week);
            const bool goes_on = !periods.empty() && periods.back().kind == kind &&
                                 periods.back().year == one.year && periods.back().nth == one.nth;
            goes_on ? static_cast<void>(++periods.back().weeks) : periods.push_back(one);
        }
    return periods;
}

std::vector<double> period_values(const Tape& tape, const std::vector<Period>& periods) {
    std::vector<double> values(metrics().size() * periods.size(), no_value);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        Cell cell;
        for (int week = 0; week < periods[i].weeks; ++week) cell.add(tape.week(periods[i].first_week + week));
        for (std::size_t m = 0; m < metrics().size(); ++m)
            if (!is_of_whole_horizon(metrics()[m])) values[m * periods.size() + i] = metrics()[m].value(cell);
    }
    return values;
}

double amount_in(const Metric& metric, double value, int weeks, const MoneyUnit& money) {
    const double years = weeks * formula::week_seconds / formula::year_seconds;
    if (is_money(metric)) return money.per_year() ? value * years : value;
    if (metric.unit == "1/wk") return value * weeks;
    return is_amount_of_year(metric) ? value * years : no_value;
}

}  // namespace morale
