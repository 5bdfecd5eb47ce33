#include "engine/stats/concentration.hpp"

#include <catch2/catch.hpp>
#include <cmath>

using namespace morale;
using Catch::WithinAbs;

TEST_CASE("when all have the same, the curve is the diagonal and the index is zero") {
    const Concentration even = concentration_of({{1, 3}, {2, 6}, {.5, 1.5}});
    CHECK_THAT(even.gini, WithinAbs(0, 1e-12));
    CHECK(even.without == 0);
    for (std::size_t i = 0; i <= Concentration::steps; ++i)
        CHECK_THAT(even.curve[i], WithinAbs(static_cast<double>(i) / 20, 1e-12));
}

TEST_CASE("of four, one has all: the curve lies flat over three quarters and the index is three quarters") {
    const Concentration one = concentration_of({{1, 0}, {1, 8}, {1, 0}, {1, 0}});
    CHECK(one.without == .75);
    CHECK_THAT(one.gini, WithinAbs(.75, 1e-12));
    CHECK_THAT(one.curve[15], WithinAbs(0, 1e-12));
    CHECK_THAT(one.curve[16], WithinAbs(.2, 1e-12));
    CHECK(one.curve[20] == 1);
}

TEST_CASE("people count by the time that they were there") {
    // Half a year with one thanks is as much per week as a year with two.
    const Concentration alike = concentration_of({{26, 1}, {52, 2}});
    CHECK_THAT(alike.gini, WithinAbs(0, 1e-12));
    const Concentration unlike = concentration_of({{26, 2}, {78, 2}});
    CHECK_THAT(unlike.curve[15], WithinAbs(.5, 1e-12));  // three quarters of the time got half
    CHECK_THAT(unlike.gini, WithinAbs(.25, 1e-12));
}

TEST_CASE("with nothing to spread there is no curve, and everybody is without") {
    const Concentration none = concentration_of({{1, 0}, {2, 0}});
    CHECK(none.without == 1);
    CHECK(std::isnan(none.gini));
    CHECK(std::isnan(none.curve[10]));
    CHECK(std::isnan(concentration_of({}).without));
    CHECK(std::isnan(concentration_of({{0, 5}}).gini));
}
