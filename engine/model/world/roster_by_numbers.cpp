#include "engine/model/world/roster_by_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <vector>

#include "engine/model/contract.hpp"
#include "engine/model/schedule.hpp"

namespace morale {

namespace {

constexpr Span half_an_hour = 30 * minute;

Shift shift_between(std::size_t from, std::size_t to) {
    const Span begin = static_cast<int>(from) * half_an_hour, end = static_cast<int>(to) * half_an_hour;
    const Span quarter = (end - begin) / 4;
    return {.begin = begin,
            .end = end,
            .pauses = {{{begin + quarter, {}}, {begin + 2 * quarter, {}}, {begin + 3 * quarter, {}}}},
            .plans_pauses = false};
}

/// The shifts of one day, in the order in which they begin.
std::vector<Shift> shifts_for(std::span<const std::uint16_t> numbers, std::size_t longest) {
    std::vector<Shift> shifts;
    std::deque<std::size_t> begun;  // half hours at which the people who are there have come
    const auto go_home = [&](std::size_t now) {
        shifts.push_back(shift_between(begun.front(), now));
        begun.pop_front();
    };
    for (std::size_t now = 0; now < numbers.size(); ++now) {
        while (begun.size() > numbers[now]) go_home(now);
        while (!begun.empty() && now - begun.front() >= longest) go_home(now);
        while (begun.size() < numbers[now]) begun.push_back(now);
    }
    while (!begun.empty()) go_home(numbers.size());
    std::ranges::stable_sort(shifts, {}, &Shift::begin);
    return shifts;
}

std::vector<Shift> shifts_on(std::size_t weekday, const Roster& roster,
                             std::span<const std::uint16_t> schedule) {
    return shifts_for(schedule.subspan(weekday * half_hours_of_day, half_hours_of_day),
                      static_cast<std::size_t>(std::max(4., roster.shift_hours * 2)));
}

std::uint16_t index_of_kind(RosterPattern& pattern, const Shift& shift) {
    const auto found = std::ranges::find(pattern.kinds, shift);
    const auto number = static_cast<std::uint16_t>(found - pattern.kinds.begin());
    if (found == pattern.kinds.end()) pattern.kinds.push_back(shift);
    return number;
}

}  // namespace

RosterPattern roster_by_numbers(int people, const Roster& roster, std::span<const std::uint16_t> schedule) {
    RosterPattern pattern;
    pattern.kinds.resize(1);
    pattern.rows.resize(static_cast<std::size_t>(people));
    if (people == 0) return pattern;
    std::size_t next = 0;
    for (std::size_t d = 0; d < days_of_week; ++d) {
        const std::vector<Shift> shifts = shifts_on(d, roster, schedule);
        const std::size_t staffed = std::min(shifts.size(), pattern.rows.size());
        for (std::size_t i = 0; i < staffed; ++i)
            pattern.rows[next++ % pattern.rows.size()][d] = index_of_kind(pattern, shifts[i]);
    }
    return pattern;
}

int rows_for_numbers(const Roster& roster, std::span<const std::uint16_t> schedule) {
    std::size_t most = 0, all = 0;
    for (std::size_t d = 0; d < days_of_week; ++d) {
        const std::size_t today = shifts_on(d, roster, schedule).size();
        most = std::max(most, today);
        all += today;
    }
    const auto days = static_cast<std::size_t>(std::max(1., roster.days_per_week));
    return static_cast<int>(std::max(most, (all + days - 1) / days));
}

int people_for_schedule(const Parameters& p, const Team& team, const Profile& load) {
    const Schedule schedule = schedule_of(team, load);
    if (p.roster.always_present) return most_at_once(schedule);
    const double there = rows_for_numbers(roster_of(p, team), schedule);
    return static_cast<int>(std::ceil(there / (1 - p.roster.leave_share)));
}

}  // namespace morale
