#include "engine/kernel/special.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

#include "engine/kernel/math.hpp"

using namespace morale;

TEST_CASE("log gamma is exact to a few units of its size") {
    double worst = 0;
    for (double x = .001; x < 2e5; x *= 1.01) {
        const long double truth = std::lgamma(static_cast<long double>(x));
        const double error = static_cast<double>(std::abs(math::log_gamma(x) - truth));
        worst = std::max(worst, error / (1. + static_cast<double>(std::abs(truth))));
    }
    INFO("worst error " << worst);
    CHECK(worst < 2e-14);
    CHECK(math::log_gamma(1.) == Approx(0.).margin(1e-14));
    CHECK(math::log_gamma(.5) == Approx(std::log(std::sqrt(std::acos(-1.)))));
}

TEST_CASE("the gamma law has the closed forms of whole shapes") {
    for (const double y : {-20., -3., -1., 0., .5, 1., 2., 3.}) {
        const double x = std::exp(y);
        CAPTURE(x);
        const math::LogLaw one = math::log_gamma_law(1., y), three = math::log_gamma_law(3., y);
        CHECK(one.lower == Approx(std::log(-std::expm1(-x))).epsilon(1e-13).margin(1e-15));
        CHECK(one.upper == Approx(-x).epsilon(1e-13));
        CHECK(one.density == Approx(y - x).epsilon(1e-13).margin(1e-13));
        CHECK(three.upper == Approx(-x + std::log1p(x + x * x / 2.)).epsilon(1e-12).margin(1e-15));
        CHECK(math::log_gamma_law(.5, y).lower ==
              Approx(std::log(std::erf(std::sqrt(x)))).epsilon(1e-12).margin(1e-15));
    }
}

TEST_CASE("the beta law has the closed forms of simple shapes and is symmetric") {
    for (const double y : {-30., -3., -1., 0., .5, 2., 9.}) {
        const double x = 1. / (1. + std::exp(-y));
        CAPTURE(x);
        CHECK(math::logit_beta_law(1., 1., y).lower == Approx(std::log(x)).epsilon(1e-12).margin(1e-15));
        CHECK(math::logit_beta_law(2., 1., y).lower == Approx(2. * std::log(x)).epsilon(1e-12).margin(1e-15));
        CHECK(math::logit_beta_law(1., 3., y).upper == Approx(-3. * std::log1p(std::exp(y))).epsilon(1e-12));
        for (const double a : {.05, .7, 4., 300.})
            CHECK(math::logit_beta_law(a, 1.3, y).lower ==
                  Approx(math::logit_beta_law(1.3, a, -y).upper).epsilon(1e-10).margin(1e-13));
    }
}

TEST_CASE("the laws do not underflow far out") {
    CHECK(math::log_gamma_law(.01, -5000.).lower == Approx(-50.).epsilon(.01));
    CHECK(math::log_gamma_law(10'000., std::log(3000.)).lower < -4000.);
    CHECK(math::logit_beta_law(.01, 5., -5000.).lower == Approx(-50.).epsilon(.01));
    CHECK(math::logit_beta_law(5., .01, 5000.).upper == Approx(-50.).epsilon(.01));
}
