#include "engine/model/floor/rota.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "engine/model/contract.hpp"
#include "engine/model/world/load_to_cover.hpp"
#include "engine/model/world/roster_by_numbers.hpp"

namespace morale {

namespace {

constexpr std::size_t most_kept_rows =
    512;  // of rosters made before, because a small team needs the same ones again

/// Whoever comes in the course of the week is planned for it; shifts that have numbers are dealt to those who
/// can answer from its first moment on.
bool there_this_week(const World& w, const TeamState& team, AgentId agent) {
    const Employment& e = w.agents.employment[agent];
    if (e.stage != Stage::Training) return e.stage == Stage::OnFloor;
    return team.schedule.empty() ? e.on_floor < w.now + week : e.on_floor <= w.now;
}

/// Takes people who are no longer there out of the order.
void drop_the_gone(World& w, TeamState& team) {
    Rota& rota = team.rota;
    std::size_t kept = 0, next_leave = rota.next_leave;
    for (std::size_t i = 0; i < rota.people.size(); ++i) {
        const AgentId agent = rota.people[i];
        if (there_this_week(w, team, agent)) {
            rota.people[kept++] = agent;
            continue;
        }
        w.agents.turn[agent] = Turn{};
        if (i < rota.next_leave) --next_leave;
    }
    rota.people.resize(kept);
    rota.next_leave = next_leave;
}

/// Gives a newcomer a place in the order, and returns it.
std::size_t insert(World& w, Rota& rota, AgentId agent) {
    const double turn = w.agents.seat[agent].ordinal * 0.6180339887498949;  // the golden ratio spreads them
    const double part = turn - static_cast<double>(static_cast<std::uint32_t>(turn));
    const auto place = static_cast<std::size_t>(part * static_cast<double>(rota.people.size() + 1));
    rota.people.insert(rota.people.begin() + static_cast<std::ptrdiff_t>(place), agent);
    if (place <= rota.next_leave && rota.people.size() > 1) ++rota.next_leave;
    return place;
}

/// Returns how many are on leave this week. People still in training are passed over, and go later.
std::size_t send_on_leave(World& w, Rota& rota) {
    for (AgentId agent : rota.people) w.agents.turn[agent].on_leave = false;
    rota.leave_due += w.p().roster.leave_share * static_cast<double>(rota.people.size());
    std::size_t away = 0;
    for (std::size_t asked = 0; asked < rota.people.size() && rota.leave_due >= 1; ++asked) {
        if (rota.next_leave >= rota.people.size()) rota.next_leave = 0;
        const AgentId agent = rota.people[rota.next_leave++];
        if (w.agents.employment[agent].stage != Stage::OnFloor) continue;
        w.agents.turn[agent].on_leave = true;
        rota.leave_due -= 1;
        ++away;
    }
    return away;
}

/// In their order, from the row of the first person on.
void deal_rows(World& w, const Rota& rota, std::size_t rows) {
    std::size_t row = rota.moved;
    for (AgentId agent : rota.people) {
        w.agents.turn[agent].row =
            static_cast<std::uint32_t>(row % rows);  // the next person's row, for one who is on leave
        if (!w.agents.turn[agent].on_leave) ++row;
    }
}

void take_rows(World& w, Rota& rota, std::size_t rows) {
    rota.moved = (rota.moved + 1) % rows;
    deal_rows(w, rota, rows);
}

/// Forgets the oldest ones where there are too many.
void keep(std::vector<RosterPattern>& kept, RosterPattern&& roster) {
    std::size_t rows = roster.rows.size();
    if (rows == 0) return;
    for (const RosterPattern& other : kept) rows += other.rows.size();
    while (!kept.empty() && rows > most_kept_rows) {
        rows -= kept.front().rows.size();
        kept.erase(kept.begin());
    }
    if (rows <= most_kept_rows) kept.push_back(std::move(roster));
}

/// With a schedule all its shifts have a row, whoever is there: rows without a person are gaps.
void plan_by_schedule(const Roster& roster, TeamState& team, std::size_t people) {
    const auto rows = static_cast<std::size_t>(rows_for_numbers(roster, team.schedule));
    team.roster = roster_by_numbers(static_cast<int>(std::max(people, rows)), roster, team.schedule);
}

/// What the contract of the team's people says.
Roster roster_of_team(const World& w, const TeamState& team) {
    return roster_of(w.p(), w.p().teams[static_cast<std::size_t>(&team - w.teams.data())]);
}

/// Gives the team its roster for this number of people.
void plan_for(const World& w, TeamState& team, std::size_t people) {
    if (!team.schedule.empty()) return plan_by_schedule(roster_of_team(w, team), team, people);
    if (team.roster.rows.size() == people && !team.rota.outdated) return;
    if (std::exchange(team.rota.outdated, false)) team.roster = {};
    std::vector<RosterPattern>& kept = team.rota.kept;
    const auto made =
        std::ranges::find(kept, people, [](const RosterPattern& roster) { return roster.rows.size(); });
    if (made != kept.end()) return std::swap(*made, team.roster);
    keep(kept, std::exchange(team.roster, make_roster(static_cast<int>(people), roster_of_team(w, team),
                                                      team.rota.cover)));
}

void plan_week(World& w, TeamState& team) {
    Rota& rota = team.rota;
    drop_the_gone(w, team);
    for (AgentId agent : team.seats)
        if (w.agents.turn[agent].row == Turn::none && there_this_week(w, team, agent)) insert(w, rota, agent);
    if (rota.people.empty()) return;
    const std::size_t there = rota.people.size() - send_on_leave(w, rota);
    plan_for(w, team, std::max<std::size_t>(there, 1));
    take_rows(w, rota, team.roster.rows.size());
}

/// The first row that nobody works this week; nothing where each has somebody.
std::optional<std::uint32_t> free_row(const World& w, const TeamState& team) {
    std::vector<bool> taken(team.roster.rows.size());
    for (const AgentId agent : team.rota.people)
        if (const Turn& turn = w.agents.turn[agent]; !turn.on_leave && turn.row < taken.size())
            taken[turn.row] = true;
    const auto free = std::ranges::find(taken, false);
    if (free == taken.end()) return std::nullopt;
    return static_cast<std::uint32_t>(free - taken.begin());
}

/// A newcomer of a team with a schedule takes over shifts that were gaps, or waits for the next week.
void join_numbers(World& w, TeamState& team, AgentId agent) {
    const std::optional<std::uint32_t> row = free_row(w, team);
    if (!row) return;
    insert(w, team.rota, agent);
    w.agents.turn[agent].row = *row;
}

}  // namespace

void replan_numbers(World& w, TeamState& team) {
    if (w.p().roster.always_present || team.rota.people.empty()) return;
    Rota& rota = team.rota;
    if (team.schedule.empty()) rota.outdated = true;  // its roster has the numbers of the schedule before
    const auto away =
        std::ranges::count_if(rota.people, [&](AgentId agent) { return w.agents.turn[agent].on_leave; });
    plan_for(w, team, std::max<std::size_t>(rota.people.size() - static_cast<std::size_t>(away), 1));
    rota.moved %= team.roster.rows.size();
    deal_rows(w, rota, team.roster.rows.size());
}

void read_loads(World& w) {
    for (std::size_t row = 0; row < w.teams.size(); ++row) {
        Rota& rota = w.teams[row].rota;
        const ToCover cover = load_to_cover(w.p(), row, w.load);
        if (cover == rota.cover) continue;
        rota.cover = cover;
        rota.kept.clear();
        rota.outdated = !w.teams[row].roster.rows.empty();
    }
}

void plan_rosters(World& w) {
    if (w.p().roster.always_present) return;
    for (TeamState& team : w.teams) plan_week(w, team);
}

void plan_new_rosters(World& w) {
    if (w.p().roster.always_present) return;
    for (TeamState& team : w.teams)
        if (team.roster.rows.empty()) plan_week(w, team);
}

void join_rota(World& w, AgentId agent) {
    Turn& turn = w.agents.turn[agent];
    turn.on_leave = false;
    TeamState& team = w.teams[w.agents.work[agent].team];
    if (turn.row != Turn::none || team.roster.rows.empty()) return;
    if (!team.schedule.empty()) return join_numbers(w, team, agent);
    const std::size_t place = insert(w, team.rota, agent);
    const AgentId colleague = team.rota.people[place > 0 ? place - 1 : team.rota.people.size() - 1];
    turn.row = colleague == agent ? 0 : w.agents.turn[colleague].row;
}

}  // namespace morale
