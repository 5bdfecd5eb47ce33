// What a table of intervals says of a centre's week, of its days and of patience. Intervals without a row or
// without counts are unknown, not empty: the mean of their like, the same time of the same weekday, stands
// for them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/stats/overdispersion.hpp"
#include "scenarios/load/interval_table.hpp"

namespace morale {

/// Weeks without any row between two that have some.
struct WeeksMissing {
    double from = 0;  // their first Monday, in days since 1970-01-01
    double to = 0;    // their last Sunday
    int weeks = 0;
};

/// The mean week of a table, slot by slot. An interval without a row on a day that has others is empty, and
/// not unknown, where the slot has rows on fewer than half of the days; and, in a table of which no row has 0
/// contacts though chance would make some (a program that writes no such rows), where contacts are few.
struct UsualWeek {
    // A slot is a weekday (0 is Monday) x intervals of a day + the interval.
    std::vector<double> slots;            // [slot] mean of the contacts offered
    std::vector<bool> empty_without_row;  // [slot]
    double offered = 0;                   // sum of the slots
    bool whole = false;                   // whether each weekday lies in the time of the table
    bool zeros_left_out = false;          // whether the table has no rows of 0 contacts
    std::int64_t missing_days = 0;        // without a row, on weekdays that usually have some
    std::int64_t missing_intervals = 0;   // of the other days
    std::optional<EmptyInterval> first_missing{};
    std::vector<WeeksMissing> missing_weeks{};  // not counted above
    /// Days of which each row is 0 though their weekday has contacts: the centre was closed. They belong to
    /// no mean and are not counted above.
    std::vector<double> closed_days{};
    /// The hours that a clock put forward has left out, by when they would begin; not counted above.
    std::vector<ClockMoment> put_forward{};
};
UsualWeek usual_week(const IntervalTable&);

/// Contacts offered by day: place is the weekday, stretch the week, counted from the first. Days of which
/// more than a little was not seen are left out.
std::vector<CycleCount> offered_by_day(const IntervalTable&);
std::vector<CycleCount> offered_by_day(const IntervalTable&, const UsualWeek&);

/// Sums over the intervals in which both are known.
struct SeenShare {
    double part = 0;
    double whole = 0;
};
SeenShare abandoned_of_offered(const IntervalTable&);

/// Seconds waited, of contacts. All of them: only if the waits of everybody are given.
SeenShare seconds_of_offered(const IntervalTable&);
SeenShare seconds_of_answered(const IntervalTable&);

/// Totals of abandoned contacts and time waited, if the waits of everybody are given: the input of
/// `event_rate`.
struct SeenPatience {
    double abandoned = 0;
    double wait_seconds = 0;
    std::int64_t intervals = 0;
};
SeenPatience seen_patience(const IntervalTable&);

}  // namespace morale
