#include "engine/model/step.hpp"

#include <algorithm>

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
    switch (static_cast<Kind>(next.kind)) {
        case Kind::IssueArises:
            return handle(w, IssueArises{});
        case Kind::PatienceEnds:
            return handle(w, PatienceEnds{QueueId{next.slot - first_queue_slot}});
        case Kind::HandlingEnds:
            return handle(w, HandlingEnds{agent_of_slot(w, next.slot)});
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
    while (!w.requirements.failed) {
        const Time in_slots = w.future.slots.first_time(), in_calendar = w.future.calendar.first_time();
        if (std::min(in_slots, in_calendar) >= end) break;
        if (slots_go_first(w.future, in_slots, in_calendar)) {
            w.now = in_slots;
            step_slot(w, w.future.slots.first());
        } else {
            w.now = in_calendar;
            const auto entry = w.future.calendar.pop();
            std::visit([&w](const auto& event) { handle(w, event); }, entry.event);
        }
        ++w.events;
    }
    if (!w.requirements.failed) w.now = end;
}

}  // namespace morale
