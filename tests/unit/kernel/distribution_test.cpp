#include "engine/kernel/distribution.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <vector>

#include "engine/kernel/special.hpp"

using namespace morale;

namespace {

std::vector<Distribution> laws() {
    return {Distribution::exponential(348.),
            Distribution::lognormal(180., 1.2),
            Distribution::lognormal(20., .1),
            Distribution::lognormal_by_quantiles(60., 200.),
            Distribution::gamma(5., .5),
            Distribution::gamma(5., 1.7),
            Distribution::gamma(80., .03),
            Distribution::gamma(80., .005),
            Distribution::gamma(3., 4.),
            Distribution::weibull(10., .7),
            Distribution::weibull(10., 3.),
            Distribution::uniform(2., 9.),
            Distribution::triangular(1., 2., 9.),
            Distribution::triangular(1., 1., 9.),
            Distribution::triangular(1., 9., 9.),
            Distribution::beta(0., 1., .3, .5),
            Distribution::beta(10., 40., 15., .2),
            Distribution::beta(0., 1., .7, .3),
            Distribution::beta(0., 1., .2, 1.2),
            Distribution::exponential(2.).scaled(7.),
            Distribution::beta(0., 2., 1., .4).scaled(3.)};
}

std::vector<Distribution> all_kinds() {
    std::vector<Distribution> result = laws();
    result.push_back(Distribution::constant(4.));
    result.push_back(Distribution::empirical({1., 2., 2., 5.}));
    result.push_back(Distribution::infinite());
    return result;
}

// Slightly uneven, deep into both tails.
std::vector<double> probabilities() {
    std::vector<double> result{1e-15, 1e-12, 1e-9, 1e-6, 1e-4};
    for (int i = 1; i < 2000; ++i) result.push_back((i + .3) / 2001.);
    for (const double p : {1e-4, 1e-6, 1e-9, 1e-12}) result.push_back(1. - p);
    return result;
}

}  // namespace

TEST_CASE("the cdf takes every quantile back to its probability") {
    for (const Distribution& d : laws()) {
        CAPTURE(d.text());
        double worst = 0;
        for (const double u : probabilities()) worst = std::max(worst, std::abs(d.cdf(d.quantile(u)) - u));
        INFO("worst error in probability " << worst);
        const bool tabulated = d.kind() == Distribution::Kind::Gamma || d.kind() == Distribution::Kind::Beta;
        CHECK(worst < (tabulated ? 1e-6 : 1e-13));
    }
}

TEST_CASE("tabulated inverses are within 2e-8 of the true quantile, into the tails") {
    double worst_gamma = 0, worst_beta = 0;
    const auto z_of = [](int i) { return -8.2 + 16.4 * (i + .37) / 3000.; };
    for (const double shape : {.01, .02, .1, .35, .9, 1., 2.5, 17., 300., 10'000.}) {
        const InverseTable table = InverseTable::gamma(shape);
        for (int i = 0; i < 3000; ++i) {
            const double z = z_of(i), y = table.at(z);
            const math::LogLaw law = math::log_gamma_law(shape, y);
            const double tail = z < 0. ? law.lower : law.upper,
                         target = std::log(math::normal_cdf(-std::abs(z)));
            worst_gamma = std::max(worst_gamma, std::abs(tail - target) * std::exp(tail - law.density));
        }
    }
    for (const double a : {.1, .2, 1., 3., 80., 40'000.})
        for (const double b : {.1, .5, 1., 7., 500.}) {
            const InverseTable table = InverseTable::beta(a, b);
            for (int i = 0; i < 3000; ++i) {
                const double z = z_of(i), y = table.at(z);
                const math::LogLaw law = math::logit_beta_law(a, b, y);
                const double tail = z < 0. ? law.lower : law.upper,
                             target = std::log(math::normal_cdf(-std::abs(z)));
                const double error = std::abs(tail - target) * std::exp(tail - law.density);  // in y
                worst_beta = std::max(worst_beta, error / (1. + std::exp(y)));                // relative in x
            }
        }
    INFO("worst relative error: gamma " << worst_gamma << ", beta " << worst_beta);
    CHECK(worst_gamma < 2e-8);
    CHECK(worst_beta < 2e-8);
}

TEST_CASE("values rise with their uniform") {
    for (const Distribution& d : all_kinds()) {
        CAPTURE(d.text());
        double before = -std::numeric_limits<double>::infinity();
        for (const double u : probabilities()) {
            const double x = d.quantile(u);
            if (x < before) FAIL("falls at " << u);
            before = x;
        }
    }
}

TEST_CASE("draws follow the law they were asked for") {
    const Draws draws{Seed{20260105}, 3};
    const int n = 20'000;
    std::uint64_t subject = 0;
    for (const Distribution& d : laws()) {
        CAPTURE(d.text());
        ++subject;
        std::vector<double> sample;
        for (int i = 0; i < n; ++i)
            sample.push_back(d.quantile(draws.uniform(1, subject, static_cast<std::uint32_t>(i))));
        std::sort(sample.begin(), sample.end());
        double distance = 0;
        for (int i = 0; i < n; ++i) {
            const double p = d.cdf(sample[static_cast<std::size_t>(i)]);
            distance = std::max({distance, p - double(i) / n, double(i + 1) / n - p});
        }
        CHECK(distance * std::sqrt(n) < 1.95);  // Kolmogorov-Smirnov, one in a thousand
    }
}

TEST_CASE("mean and variance are those of the quantile") {
    for (const Distribution& d : all_kinds()) {
        if (d.kind() == Distribution::Kind::Infinite) continue;
        CAPTURE(d.text());
        // Integral over normal scores, where all quantiles are tame.
        double mean = 0, square = 0, mass = 0;
        const double step = 1e-3;
        for (double z = -8.2; z < 8.2; z += step) {
            const double weight = math::normal_density(z) * step;
            const double u = z < 0. ? math::normal_cdf(z) : 1. - math::normal_cdf(-z);
            const double x = d.quantile(u);
            mass += weight;
            mean += weight * x;
            square += weight * x * x;
        }
        mean /= mass;
        CHECK(mean == Approx(d.mean()).epsilon(2e-4));
        CHECK(square / mass - mean * mean == Approx(d.variance()).epsilon(2e-3).margin(1e-9 * mean * mean));
    }
}

TEST_CASE("the hot kinds are what their formulas say") {
    CHECK(Distribution::constant(7.).quantile(.3) == 7.);
    CHECK(Distribution::exponential(10.).quantile(.5) == Approx(10. * std::log(2.)));
    CHECK(Distribution::lognormal_by_quantiles(60., 200.).quantile(.5) == 60.);
    CHECK(Distribution::lognormal_by_quantiles(60., 200.).quantile(.9) == Approx(200.));
    CHECK(Distribution::lognormal(180., 0.).quantile(.9) == 180.);
    CHECK(Distribution::gamma(180., 0.).quantile(.9) == 180.);
    CHECK(Distribution::gamma(4., 1.).quantile(.9) == Approx(4. * std::log(10.)).epsilon(1e-7));
    CHECK(std::isinf(Distribution::infinite().quantile(1e-9)));
    CHECK(Distribution::infinite().cdf(1e300) == 0.);
}

TEST_CASE("wilson and hilferty take over where the table ends without a step") {
    const Distribution table = Distribution::gamma(100., .01),
                       formula = Distribution::gamma(100., .00999999999);
    for (const double u : {1e-6, .01, .3, .5, .8, .99, 1. - 1e-6}) {
        CAPTURE(u);
        CHECK(formula.quantile(u) == Approx(table.quantile(u)).epsilon(1e-6));
    }
}

TEST_CASE("an empirical law gives each value the same chance") {
    const Distribution d = Distribution::empirical({5., 1., 2., 2.});
    CHECK(d.quantile(.1) == 1.);
    CHECK(d.quantile(.3) == 2.);
    CHECK(d.quantile(.74) == 2.);
    CHECK(d.quantile(.76) == 5.);
    CHECK(d.mean() == 2.5);
    CHECK(d.variance() == 2.25);
    CHECK(d.cdf(.5) == 0.);
    CHECK(d.cdf(2.) == .75);
    CHECK(d.scaled(10.).cdf(20.) == .75);
    CHECK(d.scaled(10.).quantile(.9) == 50.);
}

TEST_CASE("scaling multiplies every value and nothing else") {
    for (const Distribution& d : all_kinds()) {
        CAPTURE(d.text());
        const Distribution twice = d.scaled(2.);
        for (const double u : {.01, .4, .97}) CHECK(twice.quantile(u) == Approx(2. * d.quantile(u)));
        CHECK(twice.mean() == 2. * d.mean());
        CHECK(twice.kind() == d.kind());
        CHECK(d.scaled(1.) == d);
        if (d.kind() != Distribution::Kind::Infinite) {
            CHECK_FALSE(twice == d);
            CHECK(twice.variance() == 4. * d.variance());
            CHECK(twice.cdf(2. * d.mean()) == Approx(d.cdf(d.mean())));
        }
    }
}

TEST_CASE("laws print as they are written") {
    CHECK(Distribution::lognormal(180., 1.2).text() == "lognormal(mean=180, cv=1.2)");
    CHECK(Distribution::lognormal_by_quantiles(60., 200.).text() == "lognormal(p50=60, p90=200)");
    CHECK(Distribution::gamma(.1, .5).scaled(3.).text() == "gamma(mean=0.30000000000000004, cv=0.5)");
    CHECK(Distribution::beta(0., 1., .3, .5).text() == "beta(low=0, high=1, mean=0.3, cv=0.5)");
    CHECK(Distribution::constant(5.).text() == "constant(value=5)");
    CHECK(Distribution::empirical({1., 2., 6.}).text() == "empirical(n=3, mean=3)");
    CHECK(Distribution::infinite().text() == "infinite()");
    CHECK(Distribution{} == Distribution::constant(0.));
    CHECK(Distribution::weibull(10., .7).parameters()[1].name == "shape");
    CHECK(Distribution::weibull(10., .7).parameters()[1].value == .7);
}

TEST_CASE("impossible parameters are named") {
    for (const Distribution& d : all_kinds()) {
        CAPTURE(d.text());
        CHECK(d.objection().empty());
    }
    CHECK(Distribution::exponential(-1.).objection() == "the mean must not be negative");
    CHECK(Distribution::exponential(std::nan("")).objection() == "parameters must be finite numbers");
    CHECK(Distribution::lognormal_by_quantiles(60., 20.).objection() == "p90 must not be below p50");
    CHECK(Distribution::gamma(1., 40.).objection() == "cv must be between 0 and 10");
    CHECK(Distribution::weibull(1., 0.).objection() == "the shape must be between 0.1 and 100");
    CHECK(Distribution::triangular(1., 9., 3.).objection() == "low, mode and high must be in this order");
    CHECK(Distribution::beta(0., 1., 2., .1).objection() == "the mean must lie between low and high");
    CHECK(Distribution::beta(0., 1., .5, 1.).objection() ==
          "cv is too large for a law between low and high with this mean");
    CHECK(Distribution::beta(0., 1., .5, 1e-6).objection() == "cv is too small for a beta law: say constant");
    CHECK(Distribution::empirical({}).objection() == "there must be at least one value");
}
