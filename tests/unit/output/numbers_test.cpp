#include "output/words/numbers.hpp"
#include "output/words/formula_gap.hpp"

#include <catch2/catch.hpp>
#include <limits>

#include "output/charts/axis.hpp"

using namespace morale;

TEST_CASE("numbers are the shortest digits that read back, and empty when there is none") {
    CHECK(exact_number(.1) == "0.1");
    CHECK(exact_number(1. / 3) == "0.3333333333333333");
    CHECK(exact_number(-0.) == "0");
    CHECK(exact_number(1e300) == "1e+300");
    CHECK(exact_number(std::numeric_limits<double>::quiet_NaN()).empty());
    CHECK(exact_number(std::numeric_limits<double>::infinity()).empty());
    std::string single;
    append_exact(single, .1f);
    CHECK(single == "0.1");
    CHECK(twelve_digits(1. / 3) == "0.333333333333");
    CHECK(twelve_digits(std::numeric_limits<double>::infinity()).empty());
    CHECK(significant_digits(.1 + .2, 10) == "0.3");
    CHECK(fixed(-.004, 2) == "0.00");
    CHECK(fixed(2.5, 0) == "2");
    CHECK(coordinate(12.5) == "12.5");
    CHECK(coordinate(100) == "100");
    CHECK(coordinate(-.001) == "0");
    CHECK(mark_text(0xfeed) == "x000000000000feed");
}

TEST_CASE("dates and times follow the calendar, also before the start") {
    CHECK(iso_date(20458) == "2026-01-05");
    CHECK(iso_date(0) == "1970-01-01");
    CHECK(iso_date(-676'000) == "0119-03-06");
    CHECK(iso_date_time(20458, measurement_start + 8 * hour + 30 * minute) == "2026-01-05T08:30:00");
    CHECK(iso_date_time(20458, measurement_start - second) == "2026-01-04T23:59:59");
    CHECK(iso_date_time(20458, measurement_start - 400 * day) == "2024-12-01T00:00:00");
}

TEST_CASE("ticks are round and cover the range") {
    const Axis axis = nice_axis(-12.3, 1.2, 5);
    CHECK(axis.step == 5);
    CHECK(axis.low == -15);
    CHECK(axis.high == 5);
    CHECK(axis.ticks == std::vector<double>{-15, -10, -5, 0, 5});
    CHECK(axis.label(-10) == "−10");
    const Axis fine = nice_axis(.361, .3689, 4);
    CHECK(fine.step == Approx(.002));
    CHECK(fine.label(fine.ticks.front()) == "0.360");
    CHECK(nice_axis(0, 254'000, 5).label(250'000) == "250,000");
}

TEST_CASE("a range without length still makes an axis") {
    for (const double value : {0., 5., -3.}) {
        CAPTURE(value);
        const Axis axis = nice_axis(value, value, 5);
        CHECK(axis.low < value);
        CHECK(axis.high > value);
        CHECK(axis.ticks.size() > 1);
    }
    const double nothing = std::numeric_limits<double>::infinity();
    CHECK(nice_axis(nothing, -nothing, 5).ticks.size() > 1);
}

TEST_CASE("people read thousands with commas and differences with a sign") {
    CHECK(with_thousands(1234567.4, 0) == "1,234,567");
    CHECK(with_thousands(-1234.56, 1) == "−1,234.6");
    CHECK(with_thousands(999, 0) == "999");
    CHECK(with_thousands(std::numeric_limits<double>::quiet_NaN(), 0) == "–");
    CHECK(with_sign(4.25, 2) == "+4.25");
    CHECK(with_sign(.001, 1) == "0.0");
    CHECK(with_sign(-.001, 1) == "0.0");
}

TEST_CASE("the way from the formula to the runs is told in its parts") {
    const FormulaGap gap{.by_formula = .731,
                         .shown = .56,
                         .by_means = -.14,
                         .agents_expected = 121.8,
                         .agents_seen = 119.3,
                         .offered_expected = 1029.4,
                         .offered_seen = 1065,
                         .handle_expected = 422,
                         .handle_seen = 413};
    const std::string told = gap_text(gap);
    CHECK(
        told.starts_with("The way from 73.1 % by formula to 56.0 % in the runs: their mean people (119.3 for "
                         "121.8), contacts (1,065.0 an hour for 1,029.4) and handle time (413 s for 422 s) "
                         "make it 14.0 points lower; "));
    CHECK(told.ends_with(" makes it 3.1 points lower."));
    FormulaGap alike = gap;
    alike.by_means = -.001;
    CHECK(gap_text(alike).find("mean people") == std::string::npos);
}
