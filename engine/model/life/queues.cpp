#include "engine/model/life/queues.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/model/shares.hpp"
#include "engine/model/strengths.hpp"

namespace morale {

namespace {

/// Takes over what the class says about its channel as the queue's own numbers.
void set_channel(const Parameters& p, const ContactClass& c, QueueState& queue) {
    const auto channel = static_cast<Channel>(c.channel);
    queue.target_seconds = c.target_seconds > 0 ? c.target_seconds : p.contacts.target_seconds;
    queue.online = channel != Channel::Phone;
    if (channel == Channel::Mail) {
        queue.patience = Distribution::infinite();
        queue.hang_up_at_once = 0;
        queue.felt_wait = std::min(1., p.contacts.target_seconds / queue.target_seconds);
    }
    if (channel == Channel::Chat) queue.places = std::clamp(static_cast<int>(c.concurrency), 1, most_places);
    if (!queue.online || !p.mechanisms.channels) return;
    queue.rapport = p.channels.online_rapport;
    queue.leaving = p.channels.online_leaving;
}

void add_queue(World& w, TeamId team, std::vector<TeamId> further, const ContactClass& c) {
    QueueState queue{.team = team,
                     .further = std::move(further),
                     .priority = c.priority,
                     .talk = c.talk,
                     .patience = c.patience,
                     .hang_up_at_once = c.hang_up_at_once,
                     .after_contact_seconds = c.after_contact_seconds,
                     .line = {}};
    set_channel(w.p(), c, queue);
    const QueueId id{static_cast<std::uint32_t>(w.queues.size())};
    w.any_overflow = w.any_overflow || !queue.further.empty();
    w.teams[team.row].queues.push_back(id);
    for (const TeamId one : queue.further) w.teams[one.row].queues.push_back(id);
    w.queues.push_back(std::move(queue));
}

}  // namespace

void make_queues(World& w) {
    const Parameters& p = w.p();
    if (p.classes.empty()) {
        for (std::uint32_t t = 0; t < p.teams.size(); ++t)
            add_queue(w, TeamId{t}, {},
                      {.talk = p.contacts.talk,
                       .patience = p.contacts.patience,
                       .after_contact_seconds = p.contacts.after_contact_seconds,
                       .hang_up_at_once = p.contacts.hang_up_at_once});
        return set_routing(w);
    }
    for (const ContactClass& c : p.classes) {
        std::vector<TeamId> teams;
        for (const std::size_t team : teams_of(p, c))
            teams.push_back(TeamId{static_cast<std::uint32_t>(team)});
        add_queue(w, teams.front(), {teams.begin() + 1, teams.end()}, c);
    }
    set_routing(w);
}

namespace {

/// Each team looks at the queue of the highest priority first; of equal ones, at that of the class that is
/// written first.
void sort_by_priority(World& w) {
    for (TeamState& team : w.teams)
        std::ranges::sort(team.queues, [&](QueueId a, QueueId b) {
            const double of_a = w.queues[a.row].priority, of_b = w.queues[b.row].priority;
            return of_a != of_b ? of_a > of_b : a.row < b.row;
        });
}

}  // namespace

void set_routing(World& w) {
    const std::vector<ContactClass>& classes = w.p().classes;
    const bool tells = static_cast<ToldWait>(w.p().announced_wait.by) != ToldWait::Nothing;
    for (TeamState& team : w.teams) team.compares_waits = false;
    if (classes.empty())
        for (QueueState& queue : w.queues) queue.told_wait = tells;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        QueueState& queue = w.queues[i];
        queue.priority = classes[i].priority;
        queue.overflow = classes[i].overflow;
        queue.strengths = factors_of(w.p(), classes[i]);
        queue.head_start_seconds = classes[i].head_start_seconds;
        queue.behind_bot = classes[i].bot;
        queue.told_wait =
            tells && classes[i].told_wait && static_cast<Channel>(classes[i].channel) != Channel::Mail;
        if (queue.further.empty() && queue.head_start_seconds <= 0) continue;
        w.teams[queue.team.row].compares_waits = true;
        for (const TeamId team : queue.further) w.teams[team.row].compares_waits = true;
    }
    sort_by_priority(w);
}

void give_shares(World& w) {
    const std::vector<double> share = given_shares(w.p());
    for (std::size_t i = 0; i < share.size(); ++i) w.queues[i].given_share = share[i];
}

}  // namespace morale
