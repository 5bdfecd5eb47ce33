#include "engine/model/floor/instead_of_waiting.hpp"

#include "engine/model/floor/trunks.hpp"

namespace morale {

namespace {

/// Records that somebody is called, and takes a line if they answer.
void note(World& w, const Service& service) {
    const auto called = [&](Recorder::Entry entry) {
        entry.count(Count::CalledBack);
        entry.count(Count::NotReached, service.reached ? 0 : 1);
        entry.sum(Sum::OffLineSeconds, in_seconds(service.waited));
    };
    called(w.record.at(group_of(w, service.contact), w.now));
    note_by_class(w, QueueId{service.contact.queue}, called);
    if (service.reached && needs_line(w, w.queues[service.contact.queue])) ++w.lines_taken;
}

}  // namespace

bool waits_off_line(const World& w, Contact contact) {
    const CallBacks& rule = w.p().call_backs;
    const QueueState& queue = w.queues[contact.queue];
    if (queue.online || queue.line.empty()) return false;
    if (in_seconds(w.now - queue.line.first_arrival()) < rule.offered_after_seconds) return false;
    return uniform32(w.luck_of_entry(Purpose::InsteadOfWaiting, contact).w[0]) < rule.accepted;
}

Span call_back(World& w, Service& service) {
    const CallBackParameters& p = w.p().call_back_effects;
    const Words luck = w.luck_of_entry(Purpose::InsteadOfWaiting, service.contact);
    // The number of the first try that somebody answers has a geometric law.
    const double u = uniform32(luck.w[1]);
    const int most = static_cast<int>(w.p().call_backs.tries);
    int in_vain = 0;
    double missed = 1;  // chance that all tries so far were in vain
    while (in_vain < most && u < (missed *= 1 - p.reached)) ++in_vain;
    service.reached = in_vain < most;
    note(w, service);
    return span_of_seconds(in_vain * p.dial_seconds);
}

}  // namespace morale
