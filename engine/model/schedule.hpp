// The schedule of a team: how many of its agents are at the phone in each half hour of the week, where the
// scenario says so and does not leave it to the roster.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "engine/kernel/profile.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

using Schedule = std::array<std::uint16_t, Profile::steps>;  // [half hour of the week] agents

bool has_schedule(const Team&);

/// The numbers of that weekday (0: Monday): its own, else those of all days.
std::span<const double> numbers_of(const Team&, std::size_t weekday);
std::span<const double> numbers_of(Team&&, std::size_t) = delete;  // they are those of the team

/// Open half hours of a weekday.
std::size_t open_half_hours(const Profile& load, std::size_t weekday);

/// An open weekday without a number for each of its open hours, each open half hour, or each of the 48 half
/// hours of the day; nullopt if all have one.
std::optional<std::size_t> weekday_that_does_not_fit(const Team&, const Profile& load);

/// Nobody while the centre is closed. Requires numbers that fit.
Schedule schedule_of(const Team&, const Profile& load);

std::uint16_t most_at_once(const Schedule&);

}  // namespace morale
