#include "engine/kernel/compact.hpp"

#include <catch2/catch.hpp>
#include <cmath>

using namespace morale;

TEST_CASE("sixteen bits hold the ends, the middle, and all between to half a step") {
    CHECK(Compact().value() == 0);
    CHECK(Compact(0).value() == 0);
    CHECK(Compact(1).value() == 1);
    CHECK(Compact(-1).value() == -1);
    for (int i = -1000; i <= 1000; ++i) {
        const double x = i / 1000.;
        CHECK(std::abs(Compact(x).value() - x) <= .5 / 32'767 + 1e-15);
        CHECK(Compact(Compact(x).value()) == Compact(x));
        CHECK(Compact(-x).value() == Approx(-Compact(x).value()).margin(1. / 32'767));
    }
}

TEST_CASE("what lies outside becomes the end") {
    CHECK(Compact(1.0001) == Compact(1));
    CHECK(Compact(-7) == Compact(-1));
}
