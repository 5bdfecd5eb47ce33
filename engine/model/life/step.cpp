#include "engine/model/life/step.hpp"

#include <algorithm>

#include "engine/model/customers/churn.hpp"
#include "engine/model/customers/complaints.hpp"
#include "engine/model/firm/process.hpp"
#include "engine/model/firm/programmes.hpp"
#include "engine/model/firm/promise.hpp"
#include "engine/model/floor/breaks.hpp"
#include "engine/model/floor/demand.hpp"
#include "engine/model/floor/numbers.hpp"
#include "engine/model/floor/overflow.hpp"
#include "engine/model/floor/praise.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/floor/service.hpp"
#include "engine/model/floor/shifts.hpp"
#include "engine/model/floor/trunks.hpp"
#include "engine/model/life/day.hpp"
#include "engine/model/life/hiring_classes.hpp"
#include "engine/model/life/takeover.hpp"
#include "engine/model/life/watch.hpp"
#include "engine/model/staff/hiring.hpp"

namespace morale {

namespace {

void step_slot(World& w, const Pending& next) {
    switch (static_cast<Kind>(next.kind)) {
        case Kind::IssueArises:
            return handle(w, IssueArises{});
        case Kind::PatienceEnds:
            return handle(w, PatienceEnds{QueueId{next.slot - first_queue_slot}});
        case Kind::OverflowDue:
            return handle(w, OverflowDue{QueueId{next.slot - w.first_overflow_slot}});
        case Kind::HandlingEnds:
            return handle(w, HandlingEnds{agent_of_slot(w, next.slot), place_of_slot(w, next.slot)});
        case Kind::ChurnCandidate:
            return handle(w, ChurnCandidate{});
        case Kind::ProspectDecides:
            return handle(w, ProspectDecides{});
        default:
            w.requirements.holds(false, "a slot holds a kind of its own", w.now);
    }
}

[[gnu::noinline]] void step_calendar(World& w) {
    const auto entry = w.future.calendar.pop();
    std::visit([&w](const auto& event) { handle(w, event); }, entry.event);
}

/// Handles events before `end`, but at most `most`; returns how many it handled. It counts downwards in a
/// register, so that looking now and then costs nothing per event.
std::uint32_t handle_events(World& w, Time end, std::uint32_t most) {
    std::uint32_t left = most;
    while (!w.requirements.failed) {
        const Pending in_slots = w.future.slots.first();
        const Time in_calendar = w.future.calendar.first_time();
        if (std::min(in_slots.at, in_calendar) >= end) break;
        if (slots_go_first(w.future, in_slots.at, in_calendar)) {
            w.now = in_slots.at;
            step_slot(w, in_slots);
        } else {
            w.now = in_calendar;
            step_calendar(w);
        }
        if (--left == 0) break;
    }
    return most - left;
}

void turn_half_hour(World& w) {
    const bool shut = w.load.put_off(w.now - half_hour_span);
    w.half_hours_of_teams.turn(w.record, shut);
    w.half_hours_of_classes.turn(w.by_class, shut);
}

}  // namespace

void run_until(World& w, Time end) {
    while (!w.requirements.failed && !stop_asked(w.pace)) {
        const auto until_look =
            static_cast<std::uint32_t>(events_between_looks - w.events % events_between_looks);
        const Time stop = std::min(end, w.half_hours_of_teams.due());
        const std::uint32_t handled = handle_events(w, stop, until_look);
        w.events += handled;
        if (handled == until_look) {
            look_at_pace(w);
            continue;
        }
        if (w.requirements.failed) return;
        w.now = stop;
        if (w.half_hours_of_teams.due() == stop) turn_half_hour(w);
        if (stop == end) return;
    }
}

}  // namespace morale
