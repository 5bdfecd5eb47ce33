// Simulated time: whole microseconds behind std::chrono types. An integer clock compares and adds exactly, so
// an order of events never depends on rounding. Zero is where measurement starts and is a Monday 00:00;
// warm-up has negative times.
#pragma once

#include <bit>
#include <chrono>
#include <cstdint>
#include <ratio>

namespace morale {

/// The simulated clock. It has no now(): the time of a run is the time of the event being handled.
struct Clock {
    using rep = std::int64_t;
    using period = std::micro;
    using duration = std::chrono::duration<rep, period>;
    using time_point = std::chrono::time_point<Clock>;
    static constexpr bool is_steady = true;
};

using Span = Clock::duration;
using Time = Clock::time_point;

inline constexpr Time measurement_start{};
inline constexpr Time never = Time::max();

inline constexpr Span second = std::chrono::seconds{1};
inline constexpr Span minute = std::chrono::minutes{1};
inline constexpr Span hour = std::chrono::hours{1};
inline constexpr Span day = std::chrono::hours{24};
inline constexpr Span week = std::chrono::hours{168};

inline constexpr int half_hours_of_day = 48;
inline constexpr int days_of_week = 7;

/// A year is 365 days everywhere, and a month a twelfth of it.
inline constexpr double days_per_year = 365;
inline constexpr double days_per_month = days_per_year / 12;
inline constexpr double weeks_per_year = days_per_year / days_of_week;

/// Longest span that comes out of a conversion (about 127,000 years): two of them added to any time of a run
/// do not overflow.
inline constexpr Span longest_span{4'000'000'000'000'000'000};

/// The nearest whole microsecond; a half goes to the even one. Amounts beyond `longest_span`, infinity
/// included, give that with their sign; what is not a number gives zero.
constexpr Span span_of_seconds(double seconds) {
    const double micros = seconds * 1e6;
    // Adding this to a number makes its last bit worth 1, so any fraction is rounded away. The low bits are
    // then the result, provided it lies within 2^51.
    constexpr double whole = 0x1.8p52;
    constexpr std::uint64_t limit = 1ULL << 51;
    const auto ticks = std::bit_cast<std::uint64_t>(micros + whole) - std::bit_cast<std::uint64_t>(whole);
    if (ticks + limit < 2 * limit) [[likely]]
        return Span{static_cast<std::int64_t>(ticks)};
    if (micros >= 4e18) return longest_span;
    if (micros <= -4e18) return -longest_span;
    return micros != micros ? Span{0} : Span{static_cast<std::int64_t>(micros)};  // .25 at most is cut off
}

constexpr double in_seconds(Span span) {
    return static_cast<double>(span.count()) / 1e6;
}
constexpr Span span_of_days(double days) {
    return span_of_seconds(days * in_seconds(day));
}
constexpr Span span_of_weeks(double weeks) {
    return span_of_seconds(weeks * in_seconds(week));
}
constexpr double in_hours(Span span) {
    return static_cast<double>(span.count()) / 3.6e9;
}
constexpr double in_days(Span span) {
    return static_cast<double>(span.count()) / 8.64e10;
}
constexpr double in_weeks(Span span) {
    return static_cast<double>(span.count()) / 6.048e11;
}

/// Which whole `step` since zero holds `time`; rounds down, so the step before zero is -1.
constexpr std::int64_t step_index(Time time, Span step) {
    const std::int64_t t = time.time_since_epoch().count();
    return t / step.count() - (t % step.count() < 0 ? 1 : 0);
}

/// How far `time` is into its `step`: 0 <= result < step, also before zero.
constexpr Span since_step_start(Time time, Span step) {
    const std::int64_t rest = time.time_since_epoch().count() % step.count();
    return Span{rest + (rest < 0 ? step.count() : 0)};
}

constexpr std::int64_t week_index(Time time) {
    return step_index(time, week);
}
constexpr std::int64_t day_index(Time time) {
    return step_index(time, day);
}
constexpr Span since_week_start(Time time) {
    return since_step_start(time, week);
}
constexpr Span since_day_start(Time time) {
    return since_step_start(time, day);
}

}  // namespace morale
