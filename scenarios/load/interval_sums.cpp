#include "scenarios/load/interval_sums.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <set>
#include <utility>

namespace morale {

namespace {

constexpr int days_of_week = 7, minutes_of_day = 24 * 60;
constexpr double whole_day = .98;  // share of a day's usual contacts

/// The weekday; 0 is Monday.
std::size_t weekday_of(double day) {
    const auto days = static_cast<long long>(day) + 3;  // 1970-01-01 was a Thursday
    return static_cast<std::size_t>(((days % days_of_week) + days_of_week) % days_of_week);
}

double first_of_week(double day) {
    return day - static_cast<double>(weekday_of(day));
}

std::size_t slots_of_day(const IntervalTable& table) {
    return static_cast<std::size_t>(minutes_of_day / table.minutes);
}

std::size_t slot_of(const IntervalTable& table, double day, int minute) {
    return weekday_of(day) * slots_of_day(table) + static_cast<std::size_t>(minute / table.minutes);
}

/// How often each slot could be seen, and was.
struct SlotsSeen {
    std::vector<double> sums;                  // [slot] contacts
    std::vector<int> counted, with_row;        // [slot] rows with counts; all rows
    std::array<int, days_of_week> weekdays{};  // [weekday] in the time of the table
    std::set<std::pair<double, int>> rows{};   // day and minute
    std::set<double> days{}, mondays{};        // that have rows
    double first = 0, last = 0;                // day of a row

    void row(const IntervalTable& table, double day, int minute) {
        ++with_row[slot_of(table, day, minute)];
        rows.emplace(day, minute);
        days.insert(day);
        mondays.insert(first_of_week(day));
    }

    bool usual(std::size_t slot, std::size_t per_day) const {
        return with_row[slot] > 0 && 2 * with_row[slot] >= weekdays[slot / per_day];
    }
};

SlotsSeen slots_seen(const IntervalTable& table) {
    const std::size_t slots = days_of_week * slots_of_day(table);
    SlotsSeen seen{.sums = std::vector<double>(slots),
                   .counted = std::vector<int>(slots),
                   .with_row = std::vector<int>(slots)};
    for (const MeasuredInterval& i : table.intervals) {
        seen.row(table, i.day, i.minute);
        seen.sums[slot_of(table, i.day, i.minute)] += i.offered;
        ++seen.counted[slot_of(table, i.day, i.minute)];
    }
    for (const EmptyInterval& i : table.empty)
        if (!seen.rows.contains({i.day, i.minute})) seen.row(table, i.day, i.minute);
    if (seen.days.empty()) return seen;
    seen.first = *seen.days.begin(), seen.last = *seen.days.rbegin();
    for (const double monday : seen.mondays)
        for (std::size_t w = 0; w < days_of_week; ++w) {
            const double day = monday + static_cast<double>(w);
            if (seen.first <= day && day <= seen.last) ++seen.weekdays[w];
        }
    return seen;
}

/// Counts the days and intervals of one day that have no row and usually have one.
void count_missing(const IntervalTable& table, const SlotsSeen& seen, double day, UsualWeek& week) {
    const std::size_t per_day = slots_of_day(table), from = weekday_of(day) * per_day;
    const bool none = !seen.days.contains(day);
    for (std::size_t slot = from; slot < from + per_day; ++slot) {
        const int minute = static_cast<int>(slot - from) * table.minutes;
        if (!seen.usual(slot, per_day) || seen.rows.contains({day, minute})) continue;
        if (!week.first_missing) week.first_missing = EmptyInterval{day, minute};
        ++(none ? week.missing_days : week.missing_intervals);
        if (none) return;
    }
}

}  // namespace

std::vector<SlotCount> offered_by_slot(const IntervalTable& table) {
    std::vector<SlotCount> counts;
    counts.reserve(table.intervals.size());
    for (const MeasuredInterval& i : table.intervals)
        counts.push_back({slot_of(table, i.day, i.minute), i.offered});
    return counts;
}

UsualWeek usual_week(const IntervalTable& table) {
    const SlotsSeen seen = slots_seen(table);
    const std::size_t per_day = slots_of_day(table);
    UsualWeek week{.slots = std::vector<double>(seen.sums.size()),
                   .whole = std::ranges::all_of(seen.weekdays, [](int days) { return days > 0; })};
    for (std::size_t slot = 0; slot < week.slots.size(); ++slot) {
        const int empty = seen.with_row[slot] - seen.counted[slot];
        const int of = seen.usual(slot, per_day) ? seen.counted[slot] : seen.weekdays[slot / per_day] - empty;
        if (of > 0) week.slots[slot] = seen.sums[slot] / of;
        week.offered += week.slots[slot];
    }
    double before = -std::numeric_limits<double>::infinity();
    for (const double monday : seen.mondays) {
        if (const double gap = monday - before; std::isfinite(gap) && gap > days_of_week)
            week.missing_weeks.push_back(
                {before + days_of_week, monday - 1, static_cast<int>(gap / days_of_week) - 1});
        before = monday;
        for (int w = 0; w < days_of_week; ++w)
            if (const double day = monday + w; seen.first <= day && day <= seen.last)
                count_missing(table, seen, day, week);
    }
    return week;
}

std::vector<CycleCount> offered_by_day(const IntervalTable& table) {
    struct Day {
        double day;
        double offered;
        double usual;  // contacts in the intervals that were seen
    };
    const UsualWeek week = usual_week(table);
    std::vector<Day> days;
    for (const MeasuredInterval& i : table.intervals) {
        if (days.empty() || days.back().day != i.day) days.push_back({i.day, 0, 0});
        days.back().offered += i.offered;
        days.back().usual += week.slots[slot_of(table, i.day, i.minute)];
    }
    std::array<double, days_of_week> usual{};
    for (std::size_t slot = 0; slot < week.slots.size(); ++slot)
        usual[slot / slots_of_day(table)] += week.slots[slot];
    std::vector<CycleCount> counts;
    for (const Day& d : days) {
        if (d.usual < whole_day * usual[weekday_of(d.day)]) continue;
        const double weeks = (first_of_week(d.day) - first_of_week(days[0].day)) / days_of_week;
        counts.push_back({weekday_of(d.day), static_cast<std::size_t>(weeks), d.offered});
    }
    return counts;
}

SeenShare abandoned_of_offered(const IntervalTable& table) {
    SeenShare seen;
    for (const MeasuredInterval& i : table.intervals)
        if (!std::isnan(i.abandoned)) seen.part += i.abandoned, seen.whole += i.offered;
    return seen;
}

SeenShare seconds_of_offered(const IntervalTable& table) {
    SeenShare seen;
    if (table.waits != WaitsOf::Everybody) return seen;
    for (const MeasuredInterval& i : table.intervals)
        if (!std::isnan(i.wait_seconds)) seen.part += i.wait_seconds, seen.whole += i.offered;
    return seen;
}

SeenShare seconds_of_answered(const IntervalTable& table) {
    SeenShare seen;
    for (const MeasuredInterval& i : table.intervals) {
        if (std::isnan(i.asa_seconds)) continue;
        const double answered = std::isnan(i.answered) ? i.offered : i.answered;
        seen.part += i.asa_seconds * answered, seen.whole += answered;
    }
    return seen;
}

SeenPatience seen_patience(const IntervalTable& table) {
    SeenPatience seen;
    if (table.waits != WaitsOf::Everybody) return seen;
    for (const MeasuredInterval& i : table.intervals) {
        if (std::isnan(i.wait_seconds) || std::isnan(i.abandoned)) continue;
        seen.abandoned += i.abandoned;
        seen.wait_seconds += i.wait_seconds;
        ++seen.intervals;
    }
    return seen;
}

}  // namespace morale
