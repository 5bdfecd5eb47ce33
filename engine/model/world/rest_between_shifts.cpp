#include "engine/model/world/rest_between_shifts.hpp"

#include <algorithm>
#include <utility>

namespace morale {

namespace {

constexpr Span as_long_as_wished = 7 * day;
constexpr std::size_t most_tried = 256;  // rows with which an exchange is looked at

/// The rest before the shift of this row and day, after what the same person does the day before: on Monday
/// that is Sunday's shift of the row before.
Span rest_before(const RosterPattern& pattern, std::size_t row, std::size_t weekday) {
    const std::size_t rows = pattern.rows.size();
    const Shift& shift = pattern.planned(row, weekday);
    const Shift& before =
        weekday > 0 ? pattern.planned(row, weekday - 1) : pattern.planned((row + rows - 1) % rows, 6);
    if (!shift.planned() || !before.planned()) return as_long_as_wished;
    return day + shift.begin - before.end;
}

Span rest_after(const RosterPattern& pattern, std::size_t row, std::size_t weekday) {
    return weekday < 6 ? rest_before(pattern, row, weekday + 1)
                       : rest_before(pattern, (row + 1) % pattern.rows.size(), 0);
}

/// How much rest is missing before and after the shift; hours without any weigh most.
double missing(const RosterPattern& pattern, std::size_t row, std::size_t weekday) {
    const auto lack = [](Span rest) {
        const double hours = in_hours(rest_between_shifts - rest);
        return hours <= 0 ? 0 : hours * hours;
    };
    return lack(rest_before(pattern, row, weekday)) + lack(rest_after(pattern, row, weekday));
}

/// Exchanges the shift with that of the row with which most is won; whether any is.
bool exchange(RosterPattern& pattern, std::size_t row, std::size_t weekday) {
    auto& mine = pattern.rows[row][weekday];
    std::size_t best = row;
    double most = 1e-9;
    const std::size_t rows = pattern.rows.size();
    for (std::size_t tried = 1; tried < std::min(rows, most_tried); ++tried) {
        const std::size_t other = (row + tried) % rows;
        auto& theirs = pattern.rows[other][weekday];
        if (theirs == 0 || theirs == mine) continue;
        const double now = missing(pattern, row, weekday) + missing(pattern, other, weekday);
        std::swap(mine, theirs);
        const double won = now - missing(pattern, row, weekday) - missing(pattern, other, weekday);
        std::swap(mine, theirs);
        if (won > most) best = other, most = won;
    }
    if (best == row) return false;
    std::swap(mine, pattern.rows[best][weekday]);
    return true;
}

/// Whether any shift was exchanged.
bool exchange_where_rest_is_missing(RosterPattern& pattern) {
    bool any = false;
    for (std::size_t weekday = 0; weekday < days_of_week; ++weekday)
        for (std::size_t row = 0; row < pattern.rows.size(); ++row)
            if (pattern.rows[row][weekday] != 0 && missing(pattern, row, weekday) > 0)
                any = exchange(pattern, row, weekday) || any;
    return any;
}

}  // namespace

void give_rest(RosterPattern& pattern) {
    for (int round = 0; round < 20 && exchange_where_rest_is_missing(pattern); ++round) continue;
    for (std::size_t weekday = 0; weekday < days_of_week; ++weekday)
        for (std::size_t row = 0; row < pattern.rows.size(); ++row)
            if (rest_before(pattern, row, weekday) < Span{}) pattern.rows[row][weekday] = 0;
}

}  // namespace morale
