// One team through the rounds of the fixed point: its lines and mail in every half hour of a usual week, and
// its people under the load that this makes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>

#include "engine/kernel/profile.hpp"
#include "engine/outlook/backlog.hpp"
#include "engine/outlook/people.hpp"
#include "engine/outlook/pressure.hpp"
#include "engine/outlook/team_line.hpp"
#include "engine/outlook/team_outlook.hpp"

namespace morale {

using Week = std::array<double, Profile::steps>;

/// Of the way to what a round leads to, that is gone in it.
inline constexpr double step_of_round = 0.6;

/// What is known of one team between the rounds.
struct TeamWeek {
    TeamWork work;
    std::uint32_t seats = 0;
    Week redials{};               // of the offered, by half hour
    std::map<int, Week> plans{};  // presence planned for so many people
    People people{};
    TeamOutlook outlook{};
    double handled_per_week = 0;  // contacts
    double gone_per_week = 0;     // contacts, abandoned
    TeamLoad mend = as_computed;
    Unrest unrest{};
    Backlog backlog{};
    std::map<std::array<int, 3>, TeamWait> solved{};  // by rate, time that mail takes, agents
    UsualPressure pressure{};
};

/// Who redials so soon meets the same line again.
bool redials_soon(const Parameters&);

/// All half hours of the team, when `per_hour` contacts come at mean load beside those who redial soon. How
/// far the share of those who give up still moves.
double solve_week(const Parameters&, const Profile& load, double per_hour, TeamWeek&);

/// What the team has to carry, when that share of its contacts is hostile.
void solve_load(const Parameters&, double hostility, TeamWeek&);

/// What that does to its people, and they to it.
void solve_people(const Parameters&, std::size_t team, TeamWeek&);

/// How load over presence moves, felt over the memory of pressure.
Unrest unrest_of_days(const Parameters&, const TeamWeek&);

/// The factor on a contact's time, over its people: who is free longest gets the next one while there are
/// free people, who is quick gets more when there are none.
double handle_factor_of(const TeamWeek&);

}  // namespace morale
