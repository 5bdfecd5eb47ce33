// All that is going to happen: slots for what is always pending, a calendar for what comes and goes, one
// order over both.
#pragma once

#include <cstdint>

#include "engine/kernel/calendar.hpp"
#include "engine/kernel/slots.hpp"

namespace morale {

template <class Event>
struct Future {
    Slots slots;
    Calendar<Event> calendar;
};

/// Whether the next event is in the slots, given the first times of both, one of them below `never`: time,
/// phase, kind decide; on a full tie the slots go first.
template <class Event>
bool slots_go_first(const Future<Event>& future, Time in_slots, Time in_calendar) {
    if (in_slots != in_calendar) [[likely]]
        return in_slots < in_calendar;
    const Pending slot = future.slots.first();
    const auto entry = future.calendar.first();
    return slot.phase != entry.phase ? slot.phase < entry.phase : slot.kind <= entry.kind;
}

/// Time of the next event; never when nothing is pending.
template <class Event>
Time next_time(const Future<Event>& future) {
    const Time in_slots = future.slots.first_time(), in_calendar = future.calendar.first_time();
    return in_slots < in_calendar ? in_slots : in_calendar;
}

}  // namespace morale
