#include "engine/model/terms/rounds.hpp"

#include <algorithm>
#include <chrono>

namespace morale {

Time open_morning(const World& w, Time at) {
    const Time open = w.load.next_open(at);
    return std::max(open, open - since_day_start(open) + morning);
}

Time end_of_annual_week(const World& w) {
    return w.annual_week_begins + days_of_annual_week * day;
}

bool within_annual_week(const World& w, Time at) {
    return at >= w.annual_week_begins && at < end_of_annual_week(w);
}

Time day_of_year(const World& w, double month_day, Time from) {
    using namespace std::chrono;
    const auto start = static_cast<int>(w.p().time.start_date);
    const auto month = static_cast<unsigned>(month_day) / 100,
               monthday = static_cast<unsigned>(month_day) % 100;
    const sys_days today{std::chrono::days{start + static_cast<int>(day_index(from))}};
    for (auto y = year_month_day{today}.year();; ++y) {
        const sys_days date = year_month_day_last{y, month_day_last{std::chrono::month{month}}}.day() <
                                      std::chrono::day{monthday}
                                  ? sys_days{y / std::chrono::month{month} / last}  // 02-29 in other years
                                  : sys_days{y / std::chrono::month{month} / std::chrono::day{monthday}};
        const Time at = measurement_start + (date.time_since_epoch().count() - start) * morale::day;
        if (at >= from) return at;
    }
}

Time week_of_year_day(const World& w, double month_day, Time from) {
    const auto monday_of = [](Time t) { return t - since_week_start(t); };
    // The day may fall late in a week that began before `from`.
    Time monday = monday_of(day_of_year(w, month_day, from));
    if (monday < from) monday = monday_of(day_of_year(w, month_day, from + week));
    return monday;
}

}  // namespace morale
