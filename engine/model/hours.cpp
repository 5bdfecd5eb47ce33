#include "engine/model/hours.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace morale {

namespace {

bool any_open(std::span<const double> weights) {
    return std::ranges::any_of(weights, [](double w) { return w > 0; });
}

Profile week_of(const LoadProfile& load) {
    if (!differs_by_weekday(load)) return Profile::of(load.by_day, half_hours(load.by_hour));
    std::array<Profile::Day, 7> days{};
    for (std::size_t d = 0; d < days.size(); ++d) days[d] = half_hours(hours_of(load, d));
    return Profile::of(load.by_day, days);
}

}  // namespace

std::span<const double> hours_of(const LoadProfile& load, std::size_t weekday) {
    const std::vector<double>& own = load.of_weekday[weekday];
    if (!own.empty()) return own;
    return load.of_other_days.empty() ? load.by_hour : load.of_other_days;
}

bool differs_by_weekday(const LoadProfile& load) {
    const auto given = [](const std::vector<double>& list) { return !list.empty(); };
    return given(load.of_other_days) || std::ranges::any_of(load.of_weekday, given);
}

Profile::Day half_hours(std::span<const double> weights) {
    Profile::Day day{};
    for (std::size_t i = 0; i < day.size(); ++i) {
        if (weights.size() > day.size())
            day[i] = (weights[2 * i] + weights[2 * i + 1]) / 2;
        else
            day[i] = weights[i * weights.size() / day.size()];
    }
    return day;
}

Profile load_of(const Parameters& p) {
    Profile load = week_of(p.load);
    const auto number = [&p](double date) {
        return static_cast<std::int64_t>(date) - static_cast<std::int64_t>(p.time.start_date);
    };
    if (!p.closed_days.empty()) {
        std::vector<std::int64_t> closed;
        for (const ClosedDay& day : p.closed_days) closed.push_back(number(day.date));
        load = load.closed_on(std::move(closed));
    }
    if (!p.special_days.empty()) {
        std::vector<ShortDay> days;
        for (const SpecialDay& one : p.special_days)
            days.push_back({.number = number(one.date),
                            .from = span_of_seconds(one.opens_hours * 3600),
                            .until = span_of_seconds(one.closes_hours * 3600)});
        load = load.short_on(std::move(days));
    }
    return load;
}

int open_days(const Parameters& p) {
    int days = 0;
    for (std::size_t d = 0; d < p.load.by_day.size(); ++d)
        days += p.load.by_day[d] > 0 && any_open(hours_of(p.load, d)) ? 1 : 0;
    return days;
}

Parameters in_mean_weeks(Parameters p) {
    p.load.by_month.clear();
    p.load.by_week.clear();
    p.closed_days.clear();
    p.special_days.clear();
    return p;
}

}  // namespace morale
