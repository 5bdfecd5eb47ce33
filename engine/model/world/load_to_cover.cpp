#include "engine/model/world/load_to_cover.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <vector>

#include "engine/model/contract.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/pools.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/shares.hpp"
#include "engine/model/world/roster.hpp"
#include "engine/model/world/team_days.hpp"

namespace morale {

namespace {

constexpr int most_rows = 400;  // the plan of more people has the same shape

/// Whether one of the teams answers the class from the first moment on.
bool answers_at_once(const Parameters& p, const ContactClass& one, std::span<const std::size_t> teams) {
    std::vector<std::size_t> of_class = teams_of(p, one);
    if (one.overflow.after_seconds > 0 || one.overflow.from_waiting > 0) of_class.resize(1);
    return std::ranges::any_of(teams,
                               [&](std::size_t team) { return std::ranges::count(of_class, team) > 0; });
}

/// The work of a contact of the class, in seconds of an agent.
double work_of(const ContactClass& one) {
    const bool chat = static_cast<Channel>(one.channel) == Channel::Chat;
    return (one.talk.mean() + one.after_contact_seconds) / (chat ? std::max(1., one.concurrency) : 1);
}

/// The weight of each half hour for these teams: the load of the centre or, where classes have hours of their
/// own, the work of those that the teams answer at once.
HalfHoursOfWeek load_of_teams(const Parameters& p, std::span<const std::size_t> teams, const Profile& load) {
    if (!classes_have_hours(p)) return load.weights();
    HalfHoursOfWeek work{};
    const std::vector<HalfHoursOfWeek> loads = loads_of_classes(p);
    for (std::size_t c = 0; c < loads.size(); ++c)
        if (answers_at_once(p, p.classes[c], teams))
            for (std::size_t i = 0; i < work.size(); ++i) work[i] += work_of(p.classes[c]) * loads[c][i];
    const bool any = std::ranges::any_of(work, [](double seconds) { return seconds > 0; });
    return any ? work : load.weights();
}

double people_planned(const Parameters& p, std::size_t row) {
    return seats_wanted(p, p.teams[row]) * (1 - p.roster.leave_share);
}

/// The part of the load that the team's shifts can reach; 0 for a schedule, which is as it is.
double reach_of(const Parameters& p, std::size_t row, const HalfHoursOfWeek& load) {
    if (has_schedule(p.teams[row])) return 0;
    double reached = 0;
    for (const TeamDay& day : days_of(roster_of(p, p.teams[row]), load)) reached += day.own_load();
    return reached;
}

/// Half hours at the phone for which the people of a team are planned in a week.
double half_hours_planned(const Parameters& p, std::size_t row, const Profile& load,
                          const HalfHoursOfWeek& of_pool) {
    if (has_schedule(p.teams[row])) {
        const Schedule schedule = schedule_of(p.teams[row], load);
        return std::accumulate(schedule.begin(), schedule.end(), 0.);
    }
    const Roster roster = roster_of(p, p.teams[row]);
    double longest = 0, open = 0;
    for (const TeamDay& day : days_of(roster, of_pool)) {
        longest = std::max<double>(longest, day.length);
        open += day.open() ? 1 : 0;
    }
    return people_planned(p, row) * std::min(roster.days_per_week, open) * longest *
           (1 - roster.off_phone_share);
}

HalfHoursOfWeek presence_of(const Parameters& p, std::size_t row, const Profile& load, const ToCover& cover) {
    HalfHoursOfWeek presence{};
    const Team& team = p.teams[row];
    if (has_schedule(team)) {
        std::ranges::copy(schedule_of(team, load), presence.begin());
        return presence;
    }
    const double planned = people_planned(p, row);
    if (planned <= 0) return presence;
    const int rows = std::clamp(static_cast<int>(planned + .5), 1, most_rows);
    presence = make_roster(rows, roster_of(p, team), cover).presence();
    for (double& agents : presence) agents *= planned / rows;
    return presence;
}

/// The rows of the pool in the order in which they are planned.
std::vector<std::size_t> in_order(const Parameters& p, std::vector<std::size_t> pool,
                                  const HalfHoursOfWeek& load) {
    std::ranges::stable_sort(pool, {}, [&](std::size_t row) { return reach_of(p, row, load); });
    return pool;
}

}  // namespace

HalfHoursOfWeek load_of_team(const Parameters& p, std::size_t team, const Profile& load) {
    return load_of_teams(p, std::array{team}, load);
}

ToCover load_to_cover(const Parameters& p, std::size_t team, const Profile& load) {
    ToCover cover{.load = load_of_teams(p, std::array{team}, load)};
    if (p.roster.always_present) return cover;
    for (const std::vector<std::size_t>& pool : pools_of(p)) {
        if (std::ranges::count(pool, team) == 0) continue;
        cover.load = load_of_teams(p, pool, load);
        double wanted = 0;
        for (const std::size_t row : pool) wanted += half_hours_planned(p, row, load, cover.load);
        const double in_all = std::accumulate(cover.load.begin(), cover.load.end(), 0.);
        for (double& agents : cover.load) agents *= wanted / in_all;
        cover.beside_others = true;
        for (const std::size_t row : in_order(p, pool, cover.load)) {
            if (row == team) return cover;
            const HalfHoursOfWeek there = presence_of(p, row, load, cover);
            for (std::size_t i = 0; i < there.size(); ++i) cover.colleagues[i] += there[i];
        }
    }
    return cover;
}

HalfHoursOfWeek planned_presence(const Parameters& p, std::size_t team, const Profile& load) {
    if (!p.roster.always_present || has_schedule(p.teams[team]))
        return presence_of(p, team, load, load_to_cover(p, team, load));
    HalfHoursOfWeek presence{};
    for (std::size_t i = 0; i < presence.size(); ++i)
        presence[i] = load.weights()[i] > 0 ? seats_wanted(p, p.teams[team]) : 0;
    return presence;
}

}  // namespace morale
