#include "engine/model/world/day_shift.hpp"

#include <algorithm>
#include <utility>

namespace morale {

namespace {

/// When the centre closes after the midnight that follows the day, however long the shift.
Span closes_after_midnight(const Profile& load, std::int64_t number, Span shift_end) {
    const Time midnight = measurement_start + number * day;
    Span at = day;
    while (at < shift_end && load.open(midnight + at)) at += Profile::step;
    return std::min(at, shift_end);
}

/// The moment of the shift's day from which on the centre is closed, if the shift goes on until then: on a
/// day with hours of its own, or tomorrow, where a night shift ends at midnight or when such a day closes.
Span closes_during(const Profile& load, std::int64_t number, const Shift& shift) {
    const OtherDay today = load.hours_of(number), tomorrow = load.hours_of(number + 1);
    if (today.until < day || shift.end <= day) return std::min(today.until, shift.end);
    if (load.shut(number + 1)) return day;
    if (tomorrow.weekday != (today.weekday + 1) % days_of_week)
        return closes_after_midnight(load, number, shift.end);
    return tomorrow.from > Span{} ? day : std::min(shift.end, day + tomorrow.until);
}

/// The shift as far as the centre is open on this day.
Shift cut_to_hours(Shift shift, Span opens, Span closes) {
    if (shift.begin >= opens && shift.end <= closes) return shift;
    shift.begin = std::max(shift.begin, opens);
    shift.end = std::min(shift.end, closes);
    if (!shift.planned()) return {};
    shift.plans_pauses = false;  // pauses without length are none
    for (Pause& pause : shift.pauses) {
        const Span ends = std::clamp(pause.begin + pause.length, opens, closes);
        pause.begin = std::clamp(pause.begin, opens, closes);
        pause.length = ends - pause.begin;
    }
    return shift;
}

Span length_of(const Shift& shift) {
    return shift.end - shift.begin;
}

/// The hours that the day has beyond the usual ones and the planned shift reaches.
struct Added {
    Span before{}, after{};
};

Added reached_by(const Shift& planned, const OtherDay& hours) {
    Added added;
    if (planned.begin <= hours.usual_from) added.before = hours.usual_from - hours.from;
    if (planned.end >= hours.usual_until) added.after = hours.until - hours.usual_until;
    return {std::max(Span{}, added.before), std::max(Span{}, added.after)};
}

void lengthen(Shift& shift, Added added, bool earlier_first) {
    Span room = std::max(Span{}, longest_day - length_of(shift));
    const auto take = [&room](Span wanted) {
        const Span taken = std::min(wanted, room);
        room -= taken;
        return taken;
    };
    if (earlier_first) shift.begin -= take(added.before);
    shift.end += take(added.after);
    if (!earlier_first) shift.begin -= take(added.before);
}

}  // namespace

Shift shift_on(const RosterPattern& roster, std::size_t row, const Profile& load, std::int64_t number) {
    const OtherDay hours = load.hours_of(number);
    const Shift& planned = roster.planned(row, static_cast<std::size_t>(hours.weekday));
    if (!planned.planned()) return planned;
    Shift shift = cut_to_hours(planned, hours.from, closes_during(load, number, planned));
    if (!shift.planned()) return shift;
    lengthen(shift, reached_by(planned, hours), row % 2 == 0);
    return shift;
}

double hours_beyond_usual(const RosterPattern& roster, std::size_t row, const Shift& on_that_day,
                          std::int64_t number) {
    const std::int64_t weekday = (number % days_of_week + days_of_week) % days_of_week;
    const Span usual = length_of(roster.planned(row, static_cast<std::size_t>(weekday)));
    return in_hours(std::max(Span{}, length_of(on_that_day) - usual));
}

}  // namespace morale
