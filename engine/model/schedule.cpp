#include "engine/model/schedule.hpp"

#include <algorithm>

namespace morale {

namespace {

/// Whether there is a number for each half hour of the day, closed ones included.
bool from_midnight(std::size_t numbers) {
    return numbers == static_cast<std::size_t>(half_hours_of_day);
}

/// How many half hours one number stands for; 0 if they fit neither the open ones nor the whole day.
std::size_t steps_of_number(std::size_t numbers, std::size_t open) {
    if (numbers == open || from_midnight(numbers)) return 1;
    return 2 * numbers == open ? 2 : 0;
}

}  // namespace

bool has_schedule(const Team& team) {
    return !team.present.empty() ||
           std::ranges::any_of(team.present_on, [](const auto& numbers) { return !numbers.empty(); });
}

std::span<const double> numbers_of(const Team& team, std::size_t weekday) {
    const std::vector<double>& own = team.present_on[weekday];
    return own.empty() ? team.present : own;
}

std::size_t open_half_hours(const Profile& load, std::size_t weekday) {
    const auto day = std::span(load.weights()).subspan(weekday * half_hours_of_day, half_hours_of_day);
    return static_cast<std::size_t>(std::ranges::count_if(day, [](double w) { return w > 0; }));
}

std::optional<std::size_t> weekday_that_does_not_fit(const Team& team, const Profile& load) {
    for (std::size_t d = 0; d < days_of_week; ++d) {
        const std::size_t open = open_half_hours(load, d);
        if (open > 0 && steps_of_number(numbers_of(team, d).size(), open) == 0) return d;
    }
    return std::nullopt;
}

Schedule schedule_of(const Team& team, const Profile& load) {
    Schedule schedule{};
    for (std::size_t d = 0; d < days_of_week; ++d) {
        const std::span<const double> numbers = numbers_of(team, d);
        const std::size_t each = steps_of_number(numbers.size(), open_half_hours(load, d));
        std::size_t open = 0;
        for (std::size_t i = 0; i < static_cast<std::size_t>(half_hours_of_day); ++i) {
            const std::size_t at = d * half_hours_of_day + i;
            if (load.weights()[at] <= 0) continue;
            const std::size_t number = from_midnight(numbers.size()) ? i : open / each;
            schedule[at] = static_cast<std::uint16_t>(numbers[number]);
            ++open;
        }
    }
    return schedule;
}

std::uint16_t most_at_once(const Schedule& schedule) {
    return *std::ranges::max_element(schedule);
}

}  // namespace morale
