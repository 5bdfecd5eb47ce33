#include "engine/stats/running.hpp"

#include <catch2/catch.hpp>
#include <random>
#include <vector>

using morale::Running;

namespace {

Running of(const std::vector<double>& values) {
    Running running;
    for (const double value : values) running.add(value);
    return running;
}

}  // namespace

TEST_CASE("mean and variance of eight numbers worked by hand") {
    const Running r = of({2, 4, 4, 4, 5, 5, 7, 9});
    CHECK(r.n == 8);
    CHECK(r.mean == Approx(5));
    CHECK(r.m2 == Approx(32));
    CHECK(r.variance() == Approx(32.0 / 7));
    CHECK(r.deviation() == Approx(2.13808993529939));
}

TEST_CASE("fewer than two values have no variance") {
    CHECK(Running{}.variance() == 0);
    CHECK(of({3}).variance() == 0);
    CHECK(of({3}).mean == 3);
}

TEST_CASE("a small variance around a large mean survives") {
    const Running r = of({1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16});
    CHECK(r.mean == 1e9 + 10);
    CHECK(r.variance() == Approx(30).epsilon(1e-12));
}

TEST_CASE("merging is adding, wherever the sample is cut") {
    std::mt19937 bits(7);
    std::vector<double> values(101);
    for (double& value : values) value = 1000 + static_cast<double>(bits() % 997) / 7;
    const Running whole = of(values);
    const auto cut = static_cast<std::ptrdiff_t>(GENERATE(0, 1, 2, 50, 100, 101));
    CAPTURE(cut);
    Running front = of({values.begin(), values.begin() + cut});
    front.merge(of({values.begin() + cut, values.end()}));
    CHECK(front.n == whole.n);
    CHECK(front.mean == Approx(whole.mean).epsilon(1e-14));
    CHECK(front.m2 == Approx(whole.m2).epsilon(1e-12));
}

TEST_CASE("merging an empty sample changes nothing, merging into one copies") {
    const Running r = of({1, 2, 4});
    Running same = r;
    same.merge({});
    CHECK(same.mean == r.mean);
    CHECK(same.m2 == r.m2);
    Running copy;
    copy.merge(r);
    CHECK(copy.n == 3);
    CHECK(copy.m2 == r.m2);
}
