#include "engine/model/world/team_days.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace morale {

namespace {

using Day = std::array<double, half_hours_of_day>;

Day load_of_weekday(const HalfHoursOfWeek& load, std::size_t weekday) {
    Day day{};
    for (int i = 0; i < half_hours_of_day; ++i)
        day[static_cast<std::size_t>(i)] = load[weekday * half_hours_of_day + static_cast<std::size_t>(i)];
    return day;
}

/// The open half hours of a day, closed ones between them included.
struct OpenSpan {
    int first = 0, last = 0;  // half hours; the last is excluded

    explicit OpenSpan(const Day& load) {
        const auto open = [](double w) { return w > 0; };
        first = static_cast<int>(std::ranges::find_if(load, open) - load.begin());
        last = half_hours_of_day -
               static_cast<int>(std::find_if(load.rbegin(), load.rend(), open) - load.rbegin());
    }
    int length() const { return std::max(0, last - first); }
};

/// The half hours of a shift where the day is long enough.
int usual_length(const Roster& roster) {
    return std::max(4, static_cast<int>(roster.shift_hours * 2));
}

/// The half hour at which the centre closes after the day has begun; beyond midnight where it stays open.
int closes_at(const Day& today, const Day& tomorrow) {
    const int last = OpenSpan(today).last;
    if (last < half_hours_of_day) return last;
    return half_hours_of_day +
           static_cast<int>(std::ranges::find_if(tomorrow, [](double w) { return w <= 0; }) -
                            tomorrow.begin());
}

/// The day of a team whose contract says when its shifts begin.
TeamDay day_with_starts(const Roster& roster, const Day& today, const Day& tomorrow) {
    TeamDay day;
    const OpenSpan open(today);
    const int close = open.length() > 0 ? closes_at(today, tomorrow) : 0;
    const int latest = std::min(half_hours_of_day - 1, static_cast<int>(roster.latest_start * 2 + 1e-6));
    const auto earliest = static_cast<int>(std::ceil(roster.earliest_start * 2 - 1e-6));
    day.first = std::min(std::max(open.first, earliest), latest);
    if (close <= day.first) return day;
    day.length = std::min(usual_length(roster), close - day.first);
    day.last = std::clamp(close - day.length, day.first, latest);
    for (int i = day.first; i < day.last + day.length; ++i) {
        const auto at = static_cast<std::size_t>(i);
        day.load[at] = i < half_hours_of_day ? today[at] : tomorrow[at - half_hours_of_day];
    }
    return day;
}

TeamDay day_of(const Roster& roster, const HalfHoursOfWeek& load, std::size_t weekday) {
    const Day today = load_of_weekday(load, weekday);
    if (has_starts(roster))
        return day_with_starts(roster, today, load_of_weekday(load, (weekday + 1) % days_of_week));
    const OpenSpan open(today);
    TeamDay day;
    std::ranges::copy(today, day.load.begin());
    day.length = std::min(usual_length(roster), open.length());
    day.first = open.first;
    day.last = open.last - day.length;
    return day;
}

}  // namespace

bool TeamDay::open() const {
    return std::accumulate(load.begin(), load.end(), 0.) > 0;
}

double TeamDay::own_load() const {
    return std::accumulate(load.begin(), load.begin() + std::max(own, half_hours_of_day), 0.);
}

bool has_starts(const Roster& roster) {
    return roster.earliest_start > 0 || roster.latest_start < any_start;
}

TeamWeekdays days_of(const Roster& roster, const HalfHoursOfWeek& load) {
    TeamWeekdays days;
    for (std::size_t d = 0; d < days.size(); ++d) days[d] = day_of(roster, load, d);
    for (std::size_t d = 0; d < days.size(); ++d) {
        const TeamDay& tomorrow = days[(d + 1) % days.size()];
        days[d].own = days[d].last + days[d].length;
        if (tomorrow.length > 0) days[d].own = std::min(days[d].own, half_hours_of_day + tomorrow.first);
    }
    return days;
}

std::array<double, days_of_week> shift_hours_by_day(const Roster& roster, const HalfHoursOfWeek& load) {
    std::array<double, days_of_week> hours{};
    const TeamWeekdays days = days_of(roster, load);
    for (std::size_t d = 0; d < days.size(); ++d) hours[d] = days[d].open() ? days[d].length / 2. : 0;
    return hours;
}

}  // namespace morale
