#include "engine/model/step.hpp"

#include "engine/model/mechanisms/churn.hpp"
#include "engine/model/mechanisms/day.hpp"
#include "engine/model/mechanisms/demand.hpp"
#include "engine/model/mechanisms/hiring.hpp"
#include "engine/model/mechanisms/praise.hpp"
#include "engine/model/mechanisms/programmes.hpp"
#include "engine/model/mechanisms/routing.hpp"
#include "engine/model/mechanisms/service.hpp"
#include "engine/model/mechanisms/shifts.hpp"
#include "engine/model/start.hpp"

namespace morale {

namespace {

void step_slot(World& w, const Pending& next) {
    const std::uint32_t queues = static_cast<std::uint32_t>(w.queues.size());
    switch (static_cast<Kind>(next.kind)) {
        case Kind::IssueArises:
            return handle(w, IssueArises{});
        case Kind::PatienceEnds:
            return handle(w, PatienceEnds{QueueId{next.slot - first_queue_slot}});
        case Kind::HandlingEnds:
            return handle(w, HandlingEnds{AgentId{next.slot - first_queue_slot - queues}});
        case Kind::ChurnCandidate:
            return handle(w, ChurnCandidate{});
        case Kind::ProspectDecides:
            return handle(w, ProspectDecides{});
        default:
            w.requirements.holds(false, "a slot holds a kind of its own", w.now);
    }
}

}  // namespace

void run_until(World& w, Time end) {
    for (;;) {
        const Source source = next_source(w.future);
        if (source == Source::Slots) {
            const Pending next = w.future.slots.first();
            if (next.at >= end) break;
            w.now = next.at;
            step_slot(w, next);
        } else if (source == Source::Calendar) {
            if (w.future.calendar.first_time() >= end) break;
            const auto entry = w.future.calendar.pop();
            w.now = entry.at;
            std::visit([&w](const auto& event) { handle(w, event); }, entry.event);
        } else {
            break;
        }
        ++w.events;
        if (w.requirements.failed) return;
    }
    w.now = end;
}

}  // namespace morale
