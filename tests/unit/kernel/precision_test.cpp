// How far our exp, log, pow and normal quantile are from the true values, in units in the last place (ulp),
// against long double on random arguments over their whole range. Run it with -s to see the figures.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/math.hpp"

using namespace morale;

namespace {

static_assert(std::numeric_limits<long double>::digits >= 64,
              "the reference needs more digits than a double");

constexpr int arguments = 400'000;

/// Of the last place of the true value.
double ulps_of(double got, long double truth) {
    const double nearest = std::abs(static_cast<double>(truth));
    const double unit = std::nextafter(nearest, std::numeric_limits<double>::infinity()) - nearest;
    return static_cast<double>(std::abs(static_cast<long double>(got) - truth) / unit);
}

struct Precision {
    double worst = 0;
    double mean = 0;

    void add(double error) {
        worst = std::max(worst, error);
        mean += error / arguments;
    }
};

/// Two uniforms for each argument.
double u(int i, std::uint8_t which) {
    return Draws{Seed{20260105}, 1}.uniform(which, static_cast<std::uint64_t>(i));
}

/// The true quantile, from ours by two Newton steps in long double on the smaller tail.
long double true_quantile(double p) {
    const bool upper = p > .5;
    const long double tail = upper ? 1 - static_cast<long double>(p) : p;
    long double z = upper ? -math::normal_quantile(p) : math::normal_quantile(p);
    for (int round = 0; round < 2; ++round) {
        const long double law = std::erfc(-z * std::sqrt(.5L)) / 2;
        z -= (law - tail) / (std::exp(-z * z / 2) * .398942280401432677939946059934L);
    }
    return upper ? -z : z;
}

}  // namespace

TEST_CASE("exp is within one ulp of the truth") {
    Precision exp;
    for (int i = 0; i < arguments; ++i) {
        const double x = 1400. * u(i, 0) - 700.;
        exp.add(ulps_of(math::exp(x), std::exp(static_cast<long double>(x))));
    }
    CAPTURE(exp.worst, exp.mean);
    CHECK(exp.worst < 1.);
    CHECK(exp.mean < .3);
}

TEST_CASE("log is within one ulp of the truth") {
    Precision log, uniform;
    for (int i = 0; i < arguments; ++i) {
        const double x = std::ldexp(1. + u(i, 0), static_cast<int>(2000. * u(i, 2)) - 1000), v = u(i, 1);
        log.add(ulps_of(math::log(x), std::log(static_cast<long double>(x))));
        uniform.add(ulps_of(math::log(v), std::log(static_cast<long double>(v))));
    }
    CAPTURE(log.worst, log.mean, uniform.worst, uniform.mean);
    CHECK(log.worst < 1.);
    CHECK(log.mean < .3);
    CHECK(uniform.worst < 1.);
    CHECK(uniform.mean < .3);
}

TEST_CASE("pow is within one ulp of the truth for results of moderate size") {
    Precision pow;
    for (int i = 0; i < arguments; ++i) {
        const double x = std::exp(20. * u(i, 0) - 10.), y = 5. * (2. * u(i, 1) - 1.);
        pow.add(ulps_of(math::pow(x, y), std::pow(static_cast<long double>(x), static_cast<long double>(y))));
    }
    CAPTURE(pow.worst, pow.mean);
    CHECK(pow.worst < 2.);
    CHECK(pow.mean < .4);
}

TEST_CASE("the normal quantile is within a few ulp of the truth, in the body and in the tails") {
    Precision body, tails;
    for (int i = 0; i < arguments; ++i) {
        const double p = u(i, 0), small = std::exp(-700. * u(i, 1));
        if (std::abs(p - .5) > 1e-3) body.add(ulps_of(math::normal_quantile(p), true_quantile(p)));
        tails.add(ulps_of(math::normal_quantile(small / 2), true_quantile(small / 2)));
    }
    CAPTURE(body.worst, body.mean, tails.worst, tails.mean);
    CHECK(body.worst < 8.);
    CHECK(body.mean < 1.);
    CHECK(tails.worst < 8.);
    CHECK(tails.mean < 1.);
}
