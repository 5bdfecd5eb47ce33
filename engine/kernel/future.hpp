// All that is going to happen: slots for what is always pending, a calendar for what comes and goes, one
// order over both.
#pragma once

#include <cstdint>

#include "engine/kernel/calendar.hpp"
#include "engine/kernel/slots.hpp"

namespace morale {

enum class Source : std::uint8_t { None, Slots, Calendar };

template <class Event>
struct Future {
    Slots slots;
    Calendar<Event> calendar;
};

/// Where the next event is: time, phase, kind decide; on a full tie the slots go first. None when nothing is
/// pending.
template <class Event>
Source next_source(const Future<Event>& future) {
    const Time in_slots = future.slots.first_time(), in_calendar = future.calendar.first_time();
    if (in_slots != in_calendar) return in_slots < in_calendar ? Source::Slots : Source::Calendar;
    if (in_slots == never) return Source::None;
    const Pending slot = future.slots.first();
    const auto entry = future.calendar.first();
    if (slot.phase != entry.phase) return slot.phase < entry.phase ? Source::Slots : Source::Calendar;
    return slot.kind <= entry.kind ? Source::Slots : Source::Calendar;
}

/// Time of the next event; never when nothing is pending.
template <class Event>
Time next_time(const Future<Event>& future) {
    const Time in_slots = future.slots.first_time(), in_calendar = future.calendar.first_time();
    return in_slots < in_calendar ? in_slots : in_calendar;
}

}  // namespace morale
