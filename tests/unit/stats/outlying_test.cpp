#include "engine/stats/outlying.hpp"

#include <catch2/catch.hpp>
#include <limits>
#include <vector>

using morale::outlying;
using Places = std::vector<std::size_t>;

TEST_CASE("a value far from the rest is outlying, and moves the measure of the rest hardly") {
    // The median is 100 and half of the values are within 2 of it: six deviations are 17.8.
    const std::vector<double> values = {96, 98, 100, 100, 102, 104, 98, 102, 117.7, 117.9, 9};
    CHECK(outlying(values) == Places{9, 10});
    CHECK(outlying(values, 12) == Places{10});
}

TEST_CASE("what is unknown is no value, and few values say nothing of what is usual") {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(outlying(std::vector<double>{1, 1, 1, 1, 1, 1, 90}).empty());
    CHECK(outlying(std::vector<double>{nan, 1, 1, 1, 1, 1, 1, 90}).empty());
    CHECK(outlying(std::vector<double>{nan, 1, 1, 1, 1, 1, 1, 1, 90}) == Places{8});
}

TEST_CASE("equal values leave room for a hundredth of their size") {
    CHECK(outlying(std::vector<double>{50, 50, 50, 50, 50, 50, 50, 52.9}).empty());
    CHECK(outlying(std::vector<double>{50, 50, 50, 50, 50, 50, 50, 53.1}) == Places{7});
    CHECK(outlying(std::vector<double>{0, 0, 0, 0, 0, 0, 0, 1}) == Places{7});
}
