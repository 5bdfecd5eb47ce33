// One team through the rounds of the fixed point: its lines and mail in every half hour of a usual week,
// and its people under that load.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "engine/kernel/profile.hpp"
#include "engine/model/world/to_cover.hpp"
#include "engine/outlook/backlog.hpp"
#include "engine/outlook/people.hpp"
#include "engine/outlook/pressure.hpp"
#include "engine/outlook/shared_line.hpp"
#include "engine/outlook/team_line.hpp"
#include "engine/outlook/team_outlook.hpp"

namespace morale {

/// The share of the gap to a round's result that the figures close.
inline constexpr double step_of_round = 0.6;

/// What is known of one team between the rounds.
struct TeamWeek {
    TeamWork work;
    std::uint32_t seats = 0;
    Roster roster{};              // of its people
    ToCover cover{};              // what their shifts are planned for
    Week redials{};               // of the offered, by half hour
    std::map<int, Week> plans{};  // presence planned for that many people
    std::vector<double> days{};   // loads of days as likely as each other, where a day's load varies much
    People people{};
    TeamOutlook outlook{};
    double handled_per_week = 0;  // contacts
    double gone_per_week = 0;     // contacts, abandoned
    TeamLoad mend = as_computed;
    Unrest unrest{};
    Backlog backlog{};
    std::map<std::array<int, 3>, TeamWait> solved{};  // by rate, time that mail takes, agents
    UsualPressure pressure{};
    std::optional<Pool> pool{};
    PartsOfHours of_hours{};
};

/// Callers who redial within this time meet the same line again.
bool redials_soon(const Parameters&);

/// How far the share of callers who give up still changes from round to round.
struct Moved {
    double most = 0;  // in any half hour
    double mean = 0;  // over the contacts
};

/// Agents of the team who are ready for contacts, by half hour.
Week staff_of(const Parameters&, std::size_t team, TeamWeek&, const Profile& load);

/// Solves all half hours of the team, with `per_hour` contacts at mean load and those who redial soon.
Moved solve_week(const Parameters&, std::size_t team, const Profile& load, double per_hour, TeamWeek&);

/// What the team has to carry if that share of its contacts is hostile.
void solve_load(const Parameters&, double hostility, TeamWeek&);

/// What that does to its people, and they to it.
void solve_people(const Parameters&, std::size_t team, TeamWeek&);

/// How load over presence varies, as felt over the memory of pressure.
Unrest unrest_of_days(const Parameters&, const TeamWeek&);

/// The mean factor on a contact's time over the team's people. While there are free people, the one free
/// longest gets the next contact; when there are none, quick people get more.
double handle_factor_of(const TeamWeek&);

}  // namespace morale
