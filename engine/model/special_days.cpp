#include "engine/model/special_days.hpp"

namespace morale {

namespace {

/// The hours of the day whose half hours, from midnight, are open.
template <class Open>
OpenHours hours_where(Open&& open) {
    OpenHours hours;
    for (Span at{}; at < day; at += Profile::step) {
        if (!open(at)) continue;
        if (!hours.any()) hours.from = at;
        hours.until = at + Profile::step;
    }
    return hours;
}

}  // namespace

OpenHours usual_hours(const Profile& load, std::size_t weekday) {
    constexpr auto steps_of_day = static_cast<std::size_t>(day / Profile::step);
    return hours_where([&](Span at) {
        return load.weights()[weekday * steps_of_day + static_cast<std::size_t>(at / Profile::step)] > 0;
    });
}

OpenHours hours_on(const Profile& load, std::int64_t number) {
    return hours_where([&](Span at) { return load.open(measurement_start + number * day + at); });
}

std::size_t weekday_like(const SpecialDay& one) {
    constexpr std::int64_t of_1970 = 3;  // 1 January 1970 was a Thursday
    if (one.like > 0) return static_cast<std::size_t>(one.like - 1);
    return static_cast<std::size_t>((static_cast<std::int64_t>(one.date) + of_1970) % 7);
}

OtherDay other_day(const SpecialDay& one, const TimePlan& time, const Profile& load,
                   const Profile& of_centre) {
    const std::size_t weekday = weekday_like(one);
    const OpenHours usual = usual_hours(load, weekday), centre = usual_hours(of_centre, weekday);
    OtherDay other{.number = static_cast<std::int64_t>(one.date) - static_cast<std::int64_t>(time.start_date),
                   .weekday = static_cast<int>(weekday),
                   .factor = one.load_factor};
    if (one.opens_hours < opens_as_usual) {
        other.from = span_of_seconds(one.opens_hours * 3600);
        if (usual.any() && other.from < centre.from && usual.from == centre.from)
            other.usual_from = usual.from;
    }
    if (one.closes_hours > closes_as_usual) {
        other.until = span_of_seconds(one.closes_hours * 3600);
        if (usual.any() && other.until > centre.until && usual.until == centre.until)
            other.usual_until = usual.until;
    }
    return other;
}

}  // namespace morale
