#include "engine/model/terms/overflow.hpp"

#include <algorithm>
#include <limits>

namespace morale {

namespace {

/// The line from which the routing takes an idle agent of the team first; empty if nobody is idle.
const Line<AgentId>& first_line(const World& w, const TeamState& team) {
    const bool novices_first = w.p().routing.novices == static_cast<int>(NovicesGo::First);
    return team.idle.empty() || (novices_first && !team.idle_novices.empty()) ? team.idle_novices : team.idle;
}

/// The idle agent of the team who resolves most; of equals, the one idle longest.
std::optional<AgentId> best_resolver(const World& w, const TeamState& team, const QueueState& queue) {
    std::optional<AgentId> best;
    const auto look = [&](AgentId agent) {
        if (!best || resolves_of(w, agent, queue) > resolves_of(w, *best, queue)) best = agent;
    };
    team.idle.each(look);
    team.idle_novices.each(look);
    return best;
}

std::optional<AgentId> idle_agent(const World& w, TeamId id, const QueueState& queue) {
    const TeamState& team = w.teams[id.row];
    if (w.p().routing.agents == static_cast<int>(AgentChoice::BestResolver))
        return best_resolver(w, team, queue);
    const Line<AgentId>& idle = first_line(w, team);
    return idle.empty() ? std::nullopt : std::optional(idle.at(idle.first()));
}

/// Whether `a` is asked before `b`, who comes from a team that is asked later.
bool is_before(const World& w, AgentId a, AgentId b, const QueueState& queue) {
    switch (static_cast<AgentChoice>(w.p().routing.agents)) {
        case AgentChoice::LongestIdle:
            return w.agents.work[a].since <= w.agents.work[b].since;
        case AgentChoice::FewestClasses:
            return w.teams[w.agents.work[a].team].queues.size() <=
                   w.teams[w.agents.work[b].team].queues.size();
        case AgentChoice::BestResolver:
            return resolves_of(w, a, queue) >= resolves_of(w, b, queue);
        case AgentChoice::InOrder:
            break;
    }
    return true;
}

std::optional<AgentId> first_of(const World& w, std::optional<AgentId> best, const QueueState& queue) {
    for (const TeamId team : queue.further) {
        const std::optional<AgentId> agent = idle_agent(w, team, queue);
        if (agent && (!best || !is_before(w, *best, *agent, queue))) best = agent;
    }
    return best;
}

bool long_enough_line(const QueueState& queue, std::size_t waiting) {
    return queue.overflow.from_waiting > 0 && static_cast<double>(waiting) >= queue.overflow.from_waiting;
}

/// Whether the class names no line and no wait, so that further teams answer at once.
bool always(const QueueState& queue) {
    return queue.overflow.after_seconds <= 0 && queue.overflow.from_waiting <= 0;
}

}  // namespace

bool may_take(const World& w, const QueueState& queue, TeamId team) {
    if (queue.team == team || always(queue) || long_enough_line(queue, queue.line.size())) return true;
    const double after = queue.overflow.after_seconds;
    return after > 0 && w.now - queue.line.first_arrival() >= span_of_seconds(after);
}

bool further_teams_at_once(const QueueState& queue) {
    return always(queue) || long_enough_line(queue, queue.line.size() + 1);
}

std::optional<AgentId> chosen_agent(const World& w, Contact contact) {
    const QueueState& queue = w.queues[contact.queue];
    const std::optional<AgentId> own = idle_agent(w, queue.team, queue);
    return further_teams_at_once(queue) ? first_of(w, own, queue) : own;
}

std::optional<AgentId> chosen_further_agent(const World& w, const QueueState& queue) {
    return first_of(w, std::nullopt, queue);
}

std::optional<QueueId> next_queue(const World& w, TeamId team) {
    std::optional<QueueId> next;
    double waited = -std::numeric_limits<double>::infinity();
    for (const QueueId id : w.teams[team.row].queues) {
        const QueueState& queue = w.queues[id.row];
        if (next && queue.priority < w.queues[next->row].priority) break;
        if (queue.line.empty() || !may_take(w, queue, team)) continue;
        const double counted = in_seconds(w.now - queue.line.first_arrival()) + queue.head_start_seconds;
        if (counted > waited) next = id, waited = counted;
    }
    return next;
}

double resolves_of(const World& w, AgentId agent, const QueueState& queue) {
    return std::min(
        1., w.agents.performance[agent].resolves * team_on_resolution(queue, w.agents.work[agent].team));
}

}  // namespace morale
