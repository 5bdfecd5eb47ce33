#include "scenarios/load/interval_sums.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <set>
#include <utility>

#include "engine/kernel/time.hpp"

namespace morale {

namespace {

constexpr int minutes_of_day = 24 * 60;
constexpr double whole_day = .98;   // share of a day's usual contacts
constexpr double few_contacts = 5;  // in an interval: none at all is seen in 7 of 1,000 or more
constexpr double surely_some = 5;   // where this many are expected, there is none in 7 of 1,000

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
    std::size_t per_day;                         // slots
    std::vector<double> sums;                    // [slot] contacts
    std::vector<int> counted, with_row;          // [slot] rows with counts; all rows
    std::array<int, days_of_week> weekdays{};    // [weekday] in the time of the table
    std::array<int, days_of_week> open{};        // [weekday] days that have rows
    std::vector<std::pair<double, int>> rows{};  // day and minute, in order
    std::set<double> days{}, mondays{};          // that have rows
    std::set<double> closed{};                   // of which each row is 0; the columns above leave them out
    bool zeros_written = true;  // whether a row with 0 contacts is there, or none is expected

    void row(const IntervalTable& table, double day, int minute) {
        ++with_row[slot_of(table, day, minute)];
        const bool same_day = !rows.empty() && rows.back().first == day;
        rows.emplace_back(day, minute);
        if (same_day) return;
        days.insert(day);
        mondays.insert(first_of_week(day));
    }

    bool has_row(double day, int minute) const {
        return std::ranges::binary_search(rows, std::pair(day, minute));
    }

    /// A weekday is usual if the centre is open on half of its days or more.
    bool usual(std::size_t weekday) const {
        return open[weekday] > 0 && 2 * open[weekday] >= weekdays[weekday];
    }

    /// Days on which a row of the slot would be there if contacts came then.
    int chances(std::size_t slot) const {
        const std::size_t weekday = slot / per_day;
        return usual(weekday) ? open[weekday] : weekdays[weekday];
    }

    /// Whether an interval of the slot is empty on an open day without a row for it.
    bool empty_without_row(std::size_t slot) const {
        if (with_row[slot] == 0 || 2 * with_row[slot] < chances(slot)) return true;
        return !zeros_written && sums[slot] < few_contacts * chances(slot);
    }
};

/// How many rows chance would leave without a contact, if counts are Poisson.
double zeros_expected(const SlotsSeen& seen) {
    double expected = 0;
    for (std::size_t slot = 0; slot < seen.sums.size(); ++slot)
        if (seen.counted[slot] > 0)
            expected += seen.counted[slot] * std::exp(-seen.sums[slot] / seen.counted[slot]);
    return expected;
}

/// What the rows of one day say.
struct DayOfRows {
    double day = 0, offered = 0;
    int rows = 0;
};

std::vector<DayOfRows> days_of_rows(const IntervalTable& table) {
    std::vector<DayOfRows> days;
    for (const MeasuredInterval& i : table.intervals) {
        if (days.empty() || days.back().day != i.day) days.push_back({.day = i.day});
        days.back().offered += i.offered;
        ++days.back().rows;
    }
    return days;
}

/// Days of zeros among more days of the same weekday that have contacts, so many that chance makes no day
/// without any.
std::set<double> days_closed(const IntervalTable& table) {
    struct Weekday {
        int with = 0, without = 0, most_rows = 0;
        double offered = 0;
    };
    const std::vector<DayOfRows> days = days_of_rows(table);
    std::array<Weekday, days_of_week> weekdays{};
    for (const DayOfRows& day : days) {
        Weekday& own = weekdays[weekday_of(day.day)];
        ++(day.offered > 0 ? own.with : own.without);
        own.offered += day.offered;
        own.most_rows = std::max(own.most_rows, day.rows);
    }
    std::set<double> closed;
    for (const DayOfRows& day : days) {
        const Weekday& own = weekdays[weekday_of(day.day)];
        if (day.offered == 0 && own.with > own.without && own.offered >= surely_some * own.with &&
            2 * day.rows >= own.most_rows)
            closed.insert(day.day);
    }
    return closed;
}

SlotsSeen slots_seen(const IntervalTable& table) {
    const std::size_t slots = days_of_week * slots_of_day(table);
    SlotsSeen seen{.per_day = slots_of_day(table),
                   .sums = std::vector<double>(slots),
                   .counted = std::vector<int>(slots),
                   .with_row = std::vector<int>(slots)};
    bool zeros = false;
    seen.closed = days_closed(table);
    for (const double day : seen.closed) seen.mondays.insert(first_of_week(day));
    for (const MeasuredInterval& i : table.intervals) {
        if (!seen.closed.empty() && seen.closed.contains(i.day)) continue;
        seen.row(table, i.day, i.minute);
        seen.sums[slot_of(table, i.day, i.minute)] += i.offered;
        ++seen.counted[slot_of(table, i.day, i.minute)];
        zeros = zeros || i.offered == 0;
    }
    seen.zeros_written = zeros || seen.per_day == 1 || zeros_expected(seen) < surely_some;
    std::set<std::pair<double, int>> unknown;
    for (const EmptyInterval& i : table.empty)
        if (!seen.has_row(i.day, i.minute) && !seen.closed.contains(i.day)) unknown.emplace(i.day, i.minute);
    for (const auto& [day, minute] : unknown) seen.row(table, day, minute);
    std::ranges::sort(seen.rows);
    for (const double day : seen.days) ++seen.open[weekday_of(day)];
    for (const double monday : seen.mondays)
        for (std::size_t w = 0; w < days_of_week; ++w) {
            const double day = monday + static_cast<double>(w);
            if (*seen.days.begin() <= day && day <= *seen.days.rbegin() && !seen.closed.contains(day))
                ++seen.weekdays[w];
        }
    return seen;
}

/// Whether intervals of that length, in order, are one hour without a gap.
bool is_one_hour(const std::vector<int>& starts, int minutes) {
    constexpr int minutes_of_hour = 60;
    const int all = static_cast<int>(starts.size()) * minutes;
    return all == minutes_of_hour && starts.back() - starts.front() + minutes == minutes_of_hour;
}

/// Counts a day without a row, or the intervals without one of a day, that usually have some.
void count_missing(const IntervalTable& table, const SlotsSeen& seen, double day, UsualWeek& week) {
    const std::size_t from = weekday_of(day) * seen.per_day;
    if (seen.closed.contains(day)) return;
    if (!seen.days.contains(day)) {
        if (!seen.usual(weekday_of(day))) return;
        ++week.missing_days;
        if (!week.first_missing) week.first_missing = EmptyInterval{day, 0};
        return;
    }
    std::vector<int> missing;  // minutes
    for (std::size_t slot = from; slot < from + seen.per_day; ++slot) {
        const int minute = static_cast<int>(slot - from) * table.minutes;
        if (!week.empty_without_row[slot] && !seen.has_row(day, minute)) missing.push_back(minute);
    }
    if (missing.empty()) return;
    if (is_one_hour(missing, table.minutes) && clock_may_change(day, missing.front())) {
        week.put_forward.push_back({day, missing.front()});
        return;
    }
    week.missing_intervals += static_cast<std::int64_t>(missing.size());
    if (!week.first_missing) week.first_missing = EmptyInterval{day, missing.front()};
}

}  // namespace

UsualWeek usual_week(const IntervalTable& table) {
    const SlotsSeen seen = slots_seen(table);
    UsualWeek week{.slots = std::vector<double>(seen.sums.size()),
                   .empty_without_row = std::vector<bool>(seen.sums.size()),
                   .whole = std::ranges::all_of(seen.weekdays, [](int days) { return days > 0; }),
                   .zeros_left_out = !seen.zeros_written,
                   .closed_days = {seen.closed.begin(), seen.closed.end()}};
    for (std::size_t slot = 0; slot < week.slots.size(); ++slot) {
        week.empty_without_row[slot] = seen.empty_without_row(slot);
        const int unknown = seen.with_row[slot] - seen.counted[slot];
        const int of = week.empty_without_row[slot] ? seen.chances(slot) - unknown : seen.counted[slot];
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
            if (const double day = monday + w; *seen.days.begin() <= day && day <= *seen.days.rbegin())
                count_missing(table, seen, day, week);
    }
    return week;
}

std::vector<CycleCount> offered_by_day(const IntervalTable& table) {
    return offered_by_day(table, usual_week(table));
}

std::vector<CycleCount> offered_by_day(const IntervalTable& table, const UsualWeek& week) {
    struct Day {
        double day;
        double offered;
        double usual;  // contacts in the intervals that were seen, where they say something
    };
    std::vector<Day> days;
    std::size_t closed = 0;  // next of the closed days
    for (const MeasuredInterval& i : table.intervals) {
        while (closed < week.closed_days.size() && week.closed_days[closed] < i.day) ++closed;
        if (closed < week.closed_days.size() && week.closed_days[closed] == i.day) continue;
        if (days.empty() || days.back().day != i.day) days.push_back({i.day, 0, 0});
        days.back().offered += i.offered;
        if (const std::size_t slot = slot_of(table, i.day, i.minute); !week.empty_without_row[slot])
            days.back().usual += week.slots[slot];
    }
    std::array<double, days_of_week> usual{};
    for (std::size_t slot = 0; slot < week.slots.size(); ++slot)
        if (!week.empty_without_row[slot]) usual[slot / slots_of_day(table)] += week.slots[slot];
    std::vector<CycleCount> counts;
    for (const Day& d : days) {
        if (d.usual < whole_day * usual[weekday_of(d.day)]) continue;
        const double weeks =
            (first_of_week(d.day) - first_of_week(table.intervals.front().day)) / days_of_week;
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
