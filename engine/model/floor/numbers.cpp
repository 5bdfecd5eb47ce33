#include "engine/model/floor/numbers.hpp"

#include <algorithm>
#include <vector>

#include "engine/model/floor/routing.hpp"
#include "engine/model/floor/shifts.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/terms/overflow.hpp"

namespace morale {

namespace {

struct Busy {
    Time until;
    AgentId agent;
};

/// When the agent's last contact in hand ends.
Time end_of_work(const World& w, AgentId agent) {
    Time last = w.now;
    for (std::uint32_t place = 0; place < 1u << w.place_bits; ++place)
        if (const Time at = w.future.slots.at(slot_of(w, agent) + place); at != never)
            last = std::max(last, at);
    return last;
}

/// Agents with a contact, those who are free first in front.
std::vector<Busy> busy_agents(const World& w, const TeamState& team) {
    std::vector<Busy> busy;
    for (AgentId agent : team.seats)
        if (w.agents.work[agent].presence == Presence::Handling)
            busy.push_back({end_of_work(w, agent), agent});
    std::ranges::stable_sort(busy, {}, &Busy::until);
    return busy;
}

std::size_t count_of(const World& w, const TeamState& team, Presence presence) {
    return static_cast<std::size_t>(std::ranges::count_if(
        team.seats, [&](AgentId agent) { return w.agents.work[agent].presence == presence; }));
}

/// Sends free agents home until at most `left` of them are there.
void send_idle_home(World& w, const TeamState& team, std::size_t left) {
    std::size_t idle = count_of(w, team, Presence::Available);
    for (AgentId agent : team.seats) {
        if (idle <= left) return;
        if (w.agents.work[agent].presence != Presence::Available) continue;
        leave_shift(w, agent);
        --idle;
    }
}

/// Brings agents who are away, in turn.
void bring(World& w, TeamState& team, std::size_t many) {
    const std::size_t seats = team.seats.size();
    for (std::size_t asked = 0; asked < seats && many > 0; ++asked) {
        const AgentId agent = team.seats[team.next_to_come++ % seats];
        if (w.agents.work[agent].presence != Presence::Away) continue;
        if (w.agents.employment[agent].stage != Stage::OnFloor) continue;
        take_next(w, agent);
        --many;
    }
}

/// Agents with a contact stay if they are wanted; the others leave when their contact ends.
void keep_number(World& w, TeamState& team, std::size_t wanted) {
    const std::vector<Busy> busy = busy_agents(w, team);
    const std::size_t staying = std::min(busy.size(), wanted);
    for (std::size_t i = 0; i < busy.size(); ++i)
        w.agents.work[busy[i].agent].leave_due = i < busy.size() - staying;
    send_idle_home(w, team, wanted - staying);
    const std::size_t there = staying + count_of(w, team, Presence::Available);
    if (there < wanted) bring(w, team, wanted - there);
}

bool somebody_waits(const World& w, const TeamState& team) {
    return std::ranges::any_of(team.queues, [&](QueueId q) {
        const QueueState& queue = w.queues[q.row];
        return !queue.line.empty() && may_take(w, queue, TeamId{w.agents.work[team.seats.front()].team});
    });
}

/// Closed: who has nothing to do goes; while somebody waits for the team, it is looked at again just after
/// the last of the contacts in hand has ended. One such look is pending at most.
void close(World& w, TeamState& team) {
    if (team.seats.empty()) return;
    if (!somebody_waits(w, team)) return keep_number(w, team, 0);
    if (team.next_look > w.now) return;
    const std::vector<Busy> busy = busy_agents(w, team);
    if (busy.empty()) return;
    team.next_look = busy.back().until + Span{1};
    schedule(w, team.next_look, StaffChanges{.at_half_hour = false});
}

Time next_half_hour(Time now) {
    return now - since_step_start(now, Profile::step) + Profile::step;
}

}  // namespace

void read_schedules(World& w) {
    for (std::size_t t = 0; t < w.teams.size(); ++t) {
        TeamState& team = w.teams[t];
        const bool had_numbers = comes_by_numbers(w, static_cast<std::uint32_t>(t));
        team.schedule.clear();
        if (has_schedule(w.p().teams[t])) {
            const Schedule asked = schedule_of(w.p().teams[t], w.load);
            team.schedule.assign(asked.begin(), asked.end());
        } else if (had_numbers) {
            bring(w, team, team.seats.size());  // from now on everybody is always there
        }
    }
}

bool comes_by_numbers(const World& w, std::uint32_t team) {
    return w.p().roster.always_present && !w.teams[team].schedule.empty();
}

void start_numbers(World& w) {
    bool any = false;
    for (std::uint32_t t = 0; t < w.teams.size(); ++t) any = any || comes_by_numbers(w, t);
    if (!any || w.numbers_watched) return;
    w.numbers_watched = true;
    schedule(w, w.now, StaffChanges{.at_half_hour = true});
}

void handle(World& w, const StaffChanges& change) {
    const bool open = w.load.open(w.now);
    const std::size_t step = w.load.usual_step(w.now);
    for (std::uint32_t t = 0; t < w.teams.size(); ++t) {
        TeamState& team = w.teams[t];
        if (!comes_by_numbers(w, t)) continue;
        if (!open)
            close(w, team);
        else if (change.at_half_hour)
            keep_number(w, team, team.schedule[step]);
    }
    if (change.at_half_hour) schedule(w, next_half_hour(w.now), StaffChanges{.at_half_hour = true});
}

}  // namespace morale
