#include <catch2/catch.hpp>
#include <vector>

#include "engine/kernel/distribution.hpp"

using namespace morale;

TEST_CASE("a law is made again from its numbers, to the last bit, scaled or not") {
    const std::vector<Distribution> laws = {
        Distribution::constant(3),          Distribution::exponential(348),
        Distribution::lognormal(180, 1.2),  Distribution::lognormal_by_quantiles(100, 400),
        Distribution::gamma(30, .7),        Distribution::gamma(30, .001),
        Distribution::weibull(60, 1.4),     Distribution::uniform(4, 9),
        Distribution::triangular(1, 2, 9),  Distribution::beta(0, 10, 3, .4),
        Distribution::empirical({3, 1, 2}), Distribution::infinite()};
    for (const Distribution& made : laws)
        for (const Distribution& law : {made, made.scaled(1.1), made.scaled(1. / 3).scaled(.7)}) {
            CAPTURE(law.text());
            const std::optional<Distribution> again = Distribution::of_numbers(law.kind(), law.numbers());
            REQUIRE(again);
            CHECK(again->numbers() == law.numbers());
            CHECK(*again == law);
            CHECK(again->mean() == law.mean());
            CHECK(again->variance() == law.variance());
            for (const double u : {1e-9, .1, .37, .5, .999}) CHECK(again->quantile(u) == law.quantile(u));
        }
}

TEST_CASE("too few numbers, or more than a law of that kind has, make none") {
    const Distribution law = Distribution::lognormal(180, 1.2);
    std::vector<double> numbers = law.numbers();
    numbers.push_back(1);
    CHECK_FALSE(Distribution::of_numbers(law.kind(), numbers));
    numbers.resize(3);
    CHECK_FALSE(Distribution::of_numbers(law.kind(), numbers));
    std::vector<double> of_gamma = Distribution::gamma(30, .7).numbers();
    of_gamma.pop_back();
    CHECK_FALSE(Distribution::of_numbers(Distribution::Kind::Gamma, of_gamma));
}
