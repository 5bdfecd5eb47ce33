#include "engine/study/estimator.hpp"

#include <catch2/catch.hpp>

#include "engine/metric/metric.hpp"

using namespace morale;

namespace {

std::size_t place_of(std::string_view metric) {
    return static_cast<std::size_t>(find_metric(metric) - metrics().data());
}

/// A policy of which one metric and one kind of luck are known, [replication].
PolicyResult with_luck(std::size_t metric, std::vector<double> values, std::vector<double> luck) {
    PolicyResult policy;
    policy.headline.resize(metrics().size());
    policy.headline[metric] = std::move(values);
    policy.luck = {std::move(luck)};
    return policy;
}

}  // namespace

TEST_CASE("what luck adds to a difference is taken out of it") {
    const std::size_t cost = place_of("cost_total");
    REQUIRE(metrics()[cost].controlled);
    // The second policy costs 7 more, and 10 for each quit too many.
    const PolicyResult a = with_luck(cost, {100, 200, 300}, {0, 1, -1}),
                       b = with_luck(cost, {117, 187, 327}, {1, -1, 1});
    const std::vector<double> ten = {10};
    CHECK(differences_less_luck(a, b, cost, ten) == std::vector<double>{7, 7, 7});
    CHECK(differences_less_luck(a, b, cost, {}) == std::vector<double>{17, -13, 27});
}
