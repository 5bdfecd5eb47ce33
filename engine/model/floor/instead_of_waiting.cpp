#include "engine/model/floor/instead_of_waiting.hpp"

#include "engine/model/floor/trunks.hpp"
#include "engine/model/terms/announced_wait.hpp"

namespace morale {

namespace {

void note_reached(World& w, const Service& service) {
    const auto called = [&](Recorder::Entry entry) {
        entry.count(Count::CalledBack);
        entry.sum(Sum::OffLineSeconds, in_seconds(service.waited));
    };
    called(w.record.at(group_of(w, service.contact), w.now));
    note_by_class(w, QueueId{service.contact.queue}, called);
    if (needs_line(w, w.queues[service.contact.queue])) ++w.lines_taken;
}

void note_in_vain(World& w, AgentId agent, const Service& service) {
    const auto called = [&](Recorder::Entry entry) {
        entry.count(Count::CalledBack);
        entry.count(Count::NotReached);
        entry.count(Count::Abandoned);
        entry.sum(Sum::AbandonSeconds, in_seconds(service.waited));
    };
    called(w.record.at(group_of(w, service.contact), w.now));
    note_by_class(w, QueueId{service.contact.queue}, called);
    w.record.level(Level::OffPhone, group_of(w, agent), +1, w.now);
}

}  // namespace

bool waits_off_line(const World& w, Contact contact) {
    const CallBacks& rule = w.p().call_backs;
    const QueueState& queue = w.queues[contact.queue];
    if (queue.online || queue.line.empty()) return false;
    if (head_has_waited(w, queue) < rule.offered_after_seconds) return false;
    return uniform32(w.luck_of_entry(Purpose::InsteadOfWaiting, contact).w[0]) < rule.accepted;
}

Span call_back(World& w, AgentId agent, Service& service) {
    const CallBackParameters& p = w.p().call_back_effects;
    const Words luck = w.luck_of_entry(Purpose::InsteadOfWaiting, service.contact);
    // The number of the first try that somebody answers has a geometric law.
    const double u = uniform32(luck.w[1]);
    const int most = static_cast<int>(w.p().call_backs.tries);
    int in_vain = 0;
    double missed = 1;  // chance that all tries so far were in vain
    while (in_vain < most && u < (missed *= 1 - p.reached)) ++in_vain;
    service.reached = in_vain < most;
    service.reached ? note_reached(w, service) : note_in_vain(w, agent, service);
    return span_of_seconds(in_vain * p.dial_seconds);
}

void end_call_in_vain(World& w, AgentId agent) {
    w.record.level(Level::OffPhone, group_of(w, agent), -1, w.now);
}

}  // namespace morale
