#include "scenarios/load/table_season.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <vector>

namespace morale {

namespace {

constexpr double days_of_whole_weeks_of_year = 364;
constexpr int fewest_days_of_month = 10, turns = 50;
constexpr std::array<double, 12> days_in_month = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/// A whole day of the table.
struct SeenDay {
    std::size_t weekday, month;
    double contacts;
};

std::vector<SeenDay> seen_days(const IntervalTable& table, const std::vector<CycleCount>& counts) {
    using namespace std::chrono;
    const auto first = static_cast<int>(table.intervals.front().day);
    const sys_days monday = sys_days{days{first}} - (weekday{sys_days{days{first}}} - Monday);
    std::vector<SeenDay> seen;
    for (const CycleCount& day : counts) {
        const year_month_day date{monday + days{static_cast<int>(7 * day.stretch + day.place)}};
        seen.push_back({day.place, static_cast<unsigned>(date.month()) - 1, day.count});
    }
    return seen;
}

/// Both factors, each given the other until they agree.
template <std::size_t n, std::size_t m>
void by_turns(const std::vector<SeenDay>& days, std::array<double, n>& one, std::size_t SeenDay::*of_one,
              const std::array<double, m>& other, std::size_t SeenDay::*of_other) {
    std::array<double, n> sums{}, expected{};
    for (const SeenDay& day : days) {
        sums[day.*of_one] += day.contacts;
        expected[day.*of_one] += other[day.*of_other];
    }
    for (std::size_t i = 0; i < n; ++i)
        if (expected[i] > 0) one[i] = sums[i] / expected[i];
}

}  // namespace

std::vector<CycleCount> without_season(const IntervalTable& table, std::vector<CycleCount> days,
                                       const TableSeason& season) {
    const std::vector<SeenDay> seen = seen_days(table, days);
    for (std::size_t i = 0; i < days.size(); ++i) days[i].count /= season.by_month[seen[i].month];
    return days;
}

std::optional<TableSeason> season_in(const IntervalTable& table, const std::vector<CycleCount>& counts) {
    if (table.intervals.empty() ||
        table.intervals.back().day - table.intervals.front().day + 1 < days_of_whole_weeks_of_year)
        return std::nullopt;
    const std::vector<SeenDay> days = seen_days(table, counts);
    std::array<int, 12> seen{};
    std::array<double, 7> contacts{}, weekdays{}, level{};
    for (const SeenDay& day : days) {
        ++seen[day.month];
        contacts[day.weekday] += day.contacts;
        ++weekdays[day.weekday];
    }
    if (std::ranges::min(seen) < fewest_days_of_month) return std::nullopt;
    std::array<double, 12> months{};
    months.fill(1);
    for (int turn = 0; turn < turns; ++turn) {
        by_turns(days, level, &SeenDay::weekday, months, &SeenDay::month);
        by_turns(days, months, &SeenDay::month, level, &SeenDay::weekday);
    }
    double mean = 0, year = 0;
    for (std::size_t m = 0; m < months.size(); ++m)
        mean += months[m] * days_in_month[m], year += days_in_month[m];
    mean /= year;
    TableSeason season;
    for (std::size_t m = 0; m < months.size(); ++m) season.by_month[m] = months[m] / mean;
    for (std::size_t d = 0; d < level.size(); ++d)
        season.of_weekday[d] = contacts[d] > 0 ? level[d] * mean * weekdays[d] / contacts[d] : 1;
    return season;
}

}  // namespace morale
