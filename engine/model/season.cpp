#include "engine/model/season.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>

#include "engine/model/forecast.hpp"

namespace morale {

namespace {

constexpr std::array<double, 12> days_of_month = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
constexpr std::size_t usual_weeks = 52;

std::chrono::sys_days day_of(double date) {
    return std::chrono::sys_days{std::chrono::days{static_cast<int>(date)}};
}

double of_month(const std::vector<double>& weights, double date) {
    double sum = 0, days = 0;
    for (std::size_t m = 0; m < days_of_month.size(); ++m) {
        sum += weights[m] * days_of_month[m];
        days += days_of_month[m];
    }
    return weights[static_cast<std::size_t>(month_of(date))] * days / sum;
}

double of_week(const std::vector<double>& weights, double date) {
    double sum = 0;
    for (std::size_t i = 0; i < usual_weeks; ++i) sum += weights[i];
    const auto now = std::min(static_cast<std::size_t>(week_of_year(date)), weights.size() - 1);
    return weights[now] * usual_weeks / sum;
}

}  // namespace

bool has_season(const LoadProfile& load) {
    return !load.by_month.empty() || !load.by_week.empty();
}

double season_factor(const LoadProfile& load, double date) {
    double factor = 1;
    if (!load.by_month.empty()) factor *= of_month(load.by_month, date);
    if (!load.by_week.empty()) factor *= of_week(load.by_week, date);
    return factor;
}

/// Demand of a week, in mean weeks.
double demand_of_week(const LoadProfile& load, double monday) {
    double sum = 0, of_days = 0;
    if (!has_forecast(load)) {
        for (int d = 0; d < days_of_week; ++d) sum += season_factor(load, monday + d);
        return sum / days_of_week;
    }
    for (const double weight : load.by_day) of_days += weight;
    for (int d = 0; d < days_of_week; ++d)
        sum += mean_weeks_told(load, monday + d)
                   .value_or(season_factor(load, monday + d) * load.by_day[static_cast<std::size_t>(d)] /
                             of_days);
    return sum;
}

BusyWeek busiest_week(const LoadProfile& load, double first_monday, int weeks) {
    BusyWeek busiest{.monday = first_monday, .factor = 0};
    for (int week = 0; week < weeks; ++week) {
        const double monday = first_monday + days_of_week * week;
        if (const double demand = demand_of_week(load, monday); demand > busiest.factor + 1e-9)
            busiest = {monday, demand};
    }
    return busiest;
}

int month_of(double date) {
    const std::chrono::year_month_day day{day_of(date)};
    return static_cast<int>(static_cast<unsigned>(day.month())) - 1;
}

int week_of_year(double date) {
    using namespace std::chrono;
    const sys_days day = day_of(date);
    const sys_days thursday = day + days{3} - (weekday{day} - Monday);  // its year is that of the week
    const sys_days first = sys_days{year_month_day{thursday}.year() / January / 1};
    return static_cast<int>((thursday - first).count() / days_of_week);
}

}  // namespace morale
