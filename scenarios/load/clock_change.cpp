#include "scenarios/load/clock_change.hpp"

#include <chrono>
#include <cmath>
#include <cstddef>

namespace morale {

namespace {

constexpr double most_of_a_year = 300;
constexpr int minutes_of_change = 60, latest_change = 4 * 60;

/// Whether the moments of one day are an hour that is there twice.
bool is_one_hour_again(std::span<const ClockMoment> of_day) {
    for (std::size_t i = 0; i < of_day.size(); ++i) {
        if (!clock_may_change(of_day[i].day, of_day[i].minute)) return false;
        if (i > 0 && of_day[i].minute == of_day[i - 1].minute) return false;
    }
    return of_day.back().minute - of_day.front().minute < minutes_of_change;
}

}  // namespace

bool clock_may_change(double day, int minute) {
    using namespace std::chrono;
    const sys_days date{days{static_cast<int>(day)}};
    const auto month = static_cast<unsigned>(year_month_day{date}.month());
    return weekday{date} == Sunday && minute < latest_change &&
           ((3 <= month && month <= 4) || (9 <= month && month <= 11));
}

std::vector<ClockMoment> hours_put_back(std::span<const ClockMoment> again) {
    std::vector<ClockMoment> hours;
    for (std::size_t from = 0, to = 0; from < again.size(); from = to) {
        while (to < again.size() && again[to].day == again[from].day) ++to;
        const bool before = from > 0 && again[from].day - again[from - 1].day < most_of_a_year;
        const bool after = to < again.size() && again[to].day - again[from].day < most_of_a_year;
        if (!before && !after && is_one_hour_again(again.subspan(from, to - from)))
            hours.push_back(again[from]);
    }
    return hours;
}

}  // namespace morale
