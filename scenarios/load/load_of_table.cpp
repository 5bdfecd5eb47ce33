#include "scenarios/load/load_of_table.hpp"

#include <algorithm>
#include <cstddef>

#include "engine/kernel/time.hpp"
#include "engine/stats/overdispersion.hpp"
#include "scenarios/load/table_season.hpp"

namespace morale {

namespace {

constexpr int minutes_in_day = 24 * 60, minutes_of_half_hour = 30;
constexpr double stray = .02;  // of the mean open interval: fewer contacts came while it was closed
constexpr double fewest_whole_days = 20;

/// Numbers in a list of hours: of hours, half hours or quarters; of other intervals half hours are made.
std::size_t parts_of_day(int minutes) {
    for (const int each : {60, 15})
        if (minutes == each) return static_cast<std::size_t>(minutes_in_day / each);
    return static_cast<std::size_t>(half_hours_of_day);
}

/// Half hours with hardly any contacts are closed.
void close_stray(std::array<DayOfTable, 7>& days) {
    double sum = 0, open = 0;
    for (const DayOfTable& day : days)
        for (const double x : day) sum += x, open += x > 0 ? 1 : 0;
    for (DayOfTable& day : days)
        for (double& x : day)
            if (x < stray * sum / open) x = 0;
}

std::optional<double> sd_of_days(const std::vector<CycleCount>& days) {
    const Overdispersion spread = overdispersion(days, Around::PlacesAndStretches);
    if (spread.groups == 0 || static_cast<double>(spread.deviation.n) < fewest_whole_days)
        return std::nullopt;
    return std::min(1., spread.deviation.mean);
}

}  // namespace

bool has_whole_days(const IntervalTable& table) {
    return table.minutes == minutes_in_day;
}

bool makes_half_hours(const IntervalTable& table) {
    constexpr int minutes_of_hour = 60;
    return has_whole_days(table) || minutes_of_hour % table.minutes == 0 ||
           (table.minutes % minutes_of_hour == 0 && minutes_in_day % table.minutes == 0);
}

std::vector<double> as_half_hours(std::span<const double> intervals) {
    std::vector<double> half_hours(static_cast<std::size_t>(half_hours_of_day));
    const auto minutes = static_cast<std::size_t>(minutes_in_day) / intervals.size();
    const auto in_half = static_cast<std::size_t>(minutes_of_half_hour);
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        const std::size_t from = i * minutes, to = from + minutes;
        for (std::size_t half = from / in_half; half * in_half < to; ++half) {
            const std::size_t both = std::min(to, (half + 1) * in_half) - std::max(from, half * in_half);
            half_hours[half] += intervals[i] * (static_cast<double>(both) / static_cast<double>(minutes));
        }
    }
    return half_hours;
}

LoadOfTable load_in_table(const IntervalTable& table, const UsualWeek& week, bool with_season) {
    const std::vector<CycleCount> seen = offered_by_day(table, week);
    const std::optional<TableSeason> season = with_season ? season_in(table, seen) : std::nullopt;
    LoadOfTable load{.per_week = week.offered,
                     .day_sd = sd_of_days(season ? without_season(table, seen, *season) : seen)};
    const bool whole_days = has_whole_days(table);
    const std::size_t parts = whole_days ? 1 : parts_of_day(table.minutes);
    const std::size_t slots = week.slots.size() / load.days.size();
    for (std::size_t d = 0; d < load.days.size(); ++d) {
        const std::span<const double> day = std::span(week.slots).subspan(d * slots, slots);
        load.days[d] = slots == parts ? DayOfTable(day.begin(), day.end()) : as_half_hours(day);
    }
    if (season) {
        load.per_week = 0;
        load.by_month = season->by_month;
        for (std::size_t d = 0; d < load.days.size(); ++d)
            for (double& x : load.days[d]) load.per_week += x *= season->of_weekday[d];
    }
    close_stray(load.days);
    double open = 0;
    for (const DayOfTable& day : load.days)
        open += static_cast<double>(std::ranges::count_if(day, [](double x) { return x > 0; }));
    if (!whole_days) load.per_open_hour = load.per_week / (open * 24 / static_cast<double>(parts));
    return load;
}

}  // namespace morale
