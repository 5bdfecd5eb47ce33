#include "engine/kernel/time.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

using namespace morale;

TEST_CASE("weeks and days round down, also before zero") {
    CHECK(week_index(measurement_start) == 0);
    CHECK(week_index(measurement_start + week - Span{1}) == 0);
    CHECK(week_index(measurement_start - Span{1}) == -1);
    CHECK(week_index(measurement_start - week) == -1);
    CHECK(week_index(measurement_start - week - Span{1}) == -2);
    CHECK(day_index(measurement_start - day) == -1);
    CHECK(day_index(measurement_start + 9 * day + hour) == 9);
}

TEST_CASE("the rest of a week is never negative and completes its index") {
    for (const Span offset : {Span{0}, Span{1}, Span{-1}, -week, 3 * week + day, -26 * week - hour}) {
        const Time t = measurement_start + offset;
        CAPTURE(offset.count());
        CHECK(since_week_start(t) >= Span{0});
        CHECK(since_week_start(t) < week);
        CHECK(measurement_start + week_index(t) * week + since_week_start(t) == t);
        CHECK(since_day_start(t) >= Span{0});
        CHECK(since_day_start(t) < day);
        CHECK(measurement_start + day_index(t) * day + since_day_start(t) == t);
    }
}

TEST_CASE("seconds become the nearest microsecond") {
    CHECK(span_of_seconds(1.) == second);
    CHECK(span_of_seconds(.4e-6) == Span{0});
    CHECK(span_of_seconds(.6e-6) == Span{1});
    CHECK(span_of_seconds(.5e-6) == Span{0});
    CHECK(span_of_seconds(1.5e-6) == Span{2});
    CHECK(span_of_seconds(-1.5e-6) == Span{-2});
    CHECK(span_of_seconds(1999999999.999999) == Span{1'999'999'999'999'999});
    CHECK(span_of_seconds(3e9) == Span{3'000'000'000'000'000});
    CHECK(span_of_seconds(-3e9) == Span{-3'000'000'000'000'000});
    CHECK(span_of_seconds(-1.6e-6) == Span{-2});
    CHECK(span_of_seconds(86400.) == day);
    static_assert(span_of_seconds(.1) == Span{100'000});
}

TEST_CASE("spans too long for the clock saturate instead of overflowing") {
    const double infinity = std::numeric_limits<double>::infinity();
    CHECK(span_of_seconds(infinity) == longest_span);
    CHECK(span_of_seconds(-infinity) == -longest_span);
    CHECK(span_of_seconds(1e30) == longest_span);
    CHECK(span_of_seconds(std::nan("")) == Span{0});
    CHECK(measurement_start + longest_span + longest_span < never);
}

TEST_CASE("spans read back in human units") {
    CHECK(in_seconds(minute) == 60.);
    CHECK(in_hours(day) == 24.);
    CHECK(in_days(week) == 7.);
    CHECK(in_weeks(3 * week + day * 7 / 2) == 3.5);
    CHECK(span_of_days(1.5) == 36 * hour);
    CHECK(span_of_weeks(.5) == 84 * hour);
}
