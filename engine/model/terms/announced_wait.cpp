#include "engine/model/terms/announced_wait.hpp"

#include <algorithm>
#include <optional>

#include "engine/model/terms/overflow.hpp"

namespace morale {

namespace {

constexpr double endless_patience = 1e12;  // s

/// The moment from which the wait of the head counts: its arrival, or the latest opening after it.
Time counted_from(const World& w, const QueueState& queue, Time arrival) {
    const auto row = static_cast<std::size_t>(&queue - w.queues.data());
    const Profile& hours = w.queues_by_hour.any() ? w.queues_by_hour.open_hours[row] : w.load;
    Time from = w.now - since_step_start(w.now, Profile::step);
    while (from > arrival && hours.open(from - Profile::step)) from -= Profile::step;
    return std::max(arrival, from);
}

double mean_seconds(const QueueState& queue) {
    return queue.talk.mean() + queue.after_contact_seconds;
}

/// Whether further teams may answer the contact that comes now, or the one that has waited longest.
bool further_teams_help(const World& w, const QueueState& queue) {
    if (queue.further.empty()) return false;
    return further_teams_at_once(queue) || (!queue.line.empty() && may_take(w, queue, queue.further.front()));
}

/// What the teams have that answer a contact of the queue that comes now.
struct Ahead {
    double seconds = 0;  // work that is served before it, itself included, of one agent
    double in_hand = 0;  // contacts
};

/// Adds the lines of the team's own queues and what its agents do.
void add_team(const World& w, const QueueState& queue, TeamId team, Ahead& ahead) {
    const int group = static_cast<int>(team.row);
    ahead.in_hand += w.record.level(Level::Handling, group) + w.record.level(Level::Beside, group);
    for (const QueueId id : w.teams[team.row].queues) {
        const QueueState& other = w.queues[id.row];
        if (other.team != team || other.priority < queue.priority) continue;
        ahead.seconds += static_cast<double>(other.line.size()) * mean_seconds(other);
    }
}

Ahead ahead_of(const World& w, const QueueState& queue) {
    Ahead ahead{.seconds = mean_seconds(queue)};
    add_team(w, queue, queue.team, ahead);
    if (further_teams_help(w, queue)) [[unlikely]]
        for (const TeamId team : queue.further) add_team(w, queue, team, ahead);
    return ahead;
}

std::optional<double> told_seconds(const World& w, const QueueState& queue) {
    const AnnouncedWait& rule = w.p().announced_wait;
    const Ahead ahead = ahead_of(w, queue);
    if (ahead.in_hand <= 0) return std::nullopt;
    if (static_cast<ToldWait>(rule.by) == ToldWait::LineLength)
        return rule.factor * ahead.seconds / ahead.in_hand;
    if (queue.line.empty()) return std::nullopt;
    return rule.factor * head_has_waited(w, queue);
}

}  // namespace

double head_has_waited(const World& w, const QueueState& queue) {
    return in_seconds(w.now - counted_from(w, queue, queue.line.first_arrival()));
}

double patience_once_told(const World& w, Contact contact, double patience) {
    if (patience >= endless_patience) return patience;
    const std::optional<double> told = told_seconds(w, w.queues[contact.queue]);
    if (!told) return patience;
    const AnnouncedWaitParameters& p = w.p().announced_wait_effects;
    if (patience >= *told) return *told + p.then_bears * (patience - *told);
    const double u = uniform32(w.luck_of_entry(Purpose::Patience, contact).w[2]);
    return u < p.balks ? 0 : *told;
}

}  // namespace morale
