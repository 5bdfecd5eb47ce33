#include "scenarios/load/forecast_of_table.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>

#include "engine/kernel/time.hpp"
#include "engine/model/season.hpp"

namespace morale {

namespace {

constexpr double not_known = -1;
constexpr int minutes_of_put_forward = 60;
constexpr auto half_hours_each_date = static_cast<std::size_t>(half_hours_of_day);

double sum_of_contacts(std::span<const double> contacts) {
    return std::accumulate(contacts.begin(), contacts.end(), 0.);
}

/// The weekday; 0 is Monday.
std::size_t weekday_on(double date) {
    const auto days = static_cast<long long>(date) + 3;  // 1970-01-01 was a Thursday
    return static_cast<std::size_t>(((days % days_of_week) + days_of_week) % days_of_week);
}

/// Reads the dates of a table one after another.
struct DateReader {
    const IntervalTable& table;
    const UsualWeek& week;
    const LoadOfTable& load;
    std::size_t next = 0;  // interval
    std::vector<double> slots = std::vector<double>(week.slots.size() / days_of_week);

    std::span<const double> usual(double date) const {
        return std::span(week.slots).subspan(weekday_on(date) * slots.size(), slots.size());
    }

    /// The usual day of that weekday in the season, as a factor on its mean in the table.
    double season(double date) const {
        if (!load.by_month) return 1;
        const double in_table = sum_of_contacts(usual(date));
        const double in_mean = sum_of_contacts(load.days[weekday_on(date)]);
        return in_table > 0 ? (*load.by_month)[static_cast<std::size_t>(month_of(date))] * in_mean / in_table
                            : 1;
    }

    bool was_closed(double date) const { return std::ranges::binary_search(week.closed_days, date); }

    /// The contacts of its intervals, as far as they are known.
    void take_rows(double date) {
        std::ranges::fill(slots, not_known);
        for (; next < table.intervals.size() && table.intervals[next].day == date; ++next) {
            double& slot = slots[static_cast<std::size_t>(table.intervals[next].minute / table.minutes)];
            slot = std::max(0., slot) + table.intervals[next].offered;  // twice where a clock was put back
        }
        for (const ClockMoment& hour : week.put_forward)
            if (hour.day == date)
                for (int at = hour.minute; at < hour.minute + minutes_of_put_forward; at += table.minutes)
                    slots[static_cast<std::size_t>(at / table.minutes)] = 0;
    }

    void fill_unknown(double date) {
        const double factor = season(date);
        for (std::size_t i = 0; i < slots.size(); ++i) {
            if (slots[i] != not_known) continue;
            const bool none = was_closed(date) || week.empty_without_row[weekday_on(date) * slots.size() + i];
            slots[i] = none ? 0 : usual(date)[i] * factor;
        }
    }

    /// The date as half hours; the whole of it where the table has days.
    void put(std::vector<double>& contacts) const {
        if (slots.size() == 1) return contacts.push_back(slots[0]);
        const std::vector<double> half_hours = as_half_hours(slots);
        contacts.insert(contacts.end(), half_hours.begin(), half_hours.end());
    }
};

}  // namespace

std::size_t ForecastOfTable::dates() const {
    return contacts.size() / (by_half_hour ? half_hours_each_date : 1);
}

ForecastOfTable forecast_in_table(const IntervalTable& table, const UsualWeek& week, const LoadOfTable& load,
                                  double from, double to) {
    ForecastOfTable forecast{.by_half_hour = !has_whole_days(table)};
    if (table.intervals.empty()) return forecast;
    forecast.first = std::max(from, table.intervals.front().day);
    const double last = std::min(to, table.intervals.back().day);
    const auto next = std::ranges::lower_bound(table.intervals, forecast.first, {}, &MeasuredInterval::day);
    DateReader reader{.table = table,
                      .week = week,
                      .load = load,
                      .next = static_cast<std::size_t>(next - table.intervals.begin())};
    for (double date = forecast.first; date <= last; ++date) {
        reader.take_rows(date);
        reader.fill_unknown(date);
        reader.put(forecast.contacts);
    }
    return forecast;
}

}  // namespace morale
