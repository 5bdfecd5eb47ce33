#include "engine/model/terms/announced_wait.hpp"

#include <algorithm>
#include <optional>

namespace morale {

namespace {

constexpr double endless_patience = 1e12;  // s

/// The moment from which the wait of the head counts: its arrival, or the opening of the day if the centre
/// was closed in between.
Time counted_from(const World& w, Time arrival) {
    const Time midnight = w.now - since_step_start(w.now, day);
    if (arrival >= midnight || w.load.open(midnight)) return arrival;
    return std::max(arrival, w.load.next_open(midnight));
}

double mean_seconds(const QueueState& queue) {
    return queue.talk.mean() + queue.after_contact_seconds;
}

/// The work that is served before a contact of the queue that comes now, itself included, in s of one agent.
double work_ahead(const World& w, const QueueState& queue) {
    double seconds = mean_seconds(queue);
    for (const QueueId id : w.teams[queue.team.row].queues) {
        const QueueState& other = w.queues[id.row];
        if (other.team != queue.team || other.priority < queue.priority) continue;
        seconds += static_cast<double>(other.line.size()) * mean_seconds(other);
    }
    return seconds;
}

/// Contacts in the hands of the queue's own team.
double in_work(const World& w, const QueueState& queue) {
    return w.record.level(Level::Handling, group_of(queue)) + w.record.level(Level::Beside, group_of(queue));
}

std::optional<double> told_seconds(const World& w, const QueueState& queue) {
    const AnnouncedWait& rule = w.p().announced_wait;
    const double working = in_work(w, queue);
    if (working <= 0) return std::nullopt;
    if (static_cast<ToldWait>(rule.by) == ToldWait::LineLength)
        return rule.factor * work_ahead(w, queue) / working;
    if (queue.line.empty()) return std::nullopt;
    return rule.factor * head_has_waited(w, queue);
}

}  // namespace

double head_has_waited(const World& w, const QueueState& queue) {
    return in_seconds(w.now - counted_from(w, queue.line.first_arrival()));
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
