#include "engine/stats/early_hazard.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>
#include <vector>

#include "engine/stats/event_rate.hpp"
#include "tests/support/accumulated_hazard.hpp"

using namespace morale;

namespace {

double uniform(std::mt19937& bits) {
    return (static_cast<double>(bits()) + .5) / 4294967296.0;
}

/// The age at which the accumulated hazard passes an exponential threshold.
double life(const EarlyHazard& h, std::mt19937& bits) {
    const double threshold = -std::log(uniform(bits));
    double low = 0, high = 1e5;
    while (high - low > 1e-6) {
        const double middle = (low + high) / 2;
        (test::accumulated(h, middle) < threshold ? low : high) = middle;
    }
    return low;
}

/// Spells that begin evenly over the years before and within a window of two years, seen within it.
std::vector<SeenSpell> window(const EarlyHazard& h, std::size_t spells, std::mt19937& bits) {
    constexpr double before = 300, length = 104;
    std::vector<SeenSpell> seen;
    while (seen.size() < spells) {
        const double begin = (before + length) * uniform(bits) - before;
        const double entry = std::max(0., -begin), last = length - begin, end = life(h, bits);
        if (end > entry) seen.push_back({entry, std::min(end, last), end <= last});
    }
    return seen;
}

bool holds(const HazardParameter& e, double truth) {
    return e.low <= truth && truth <= e.high;
}

double log_likelihood(const std::vector<SeenSpell>& spells, const EarlyHazard& h) {
    double sum = 0;
    for (const SeenSpell& s : spells) {
        if (s.ended) sum += std::log(h.base * (1 + h.extra * std::exp(-s.exit / h.tau)));
        sum -= test::accumulated(h, s.exit) - test::accumulated(h, s.entry);
    }
    return sum;
}

}  // namespace

TEST_CASE("the estimate is the top of the likelihood, and errors are its curvature there") {
    std::mt19937 bits(3);
    const std::vector<SeenSpell> spells = window({.base = .005, .extra = 3, .tau = 26}, 1500, bits);
    const EarlyHazardFit fit = fit_early_hazard(spells);
    const EarlyHazard best = fit.hazard();
    CHECK(fit.log_likelihood == Approx(log_likelihood(spells, best)).epsilon(1e-9));
    for (const double factor : {.98, 1.02}) {
        EarlyHazard base = best, extra = best, tau = best;
        base.base *= factor, extra.extra *= factor, tau.tau *= factor;
        for (const EarlyHazard& other : {base, extra, tau})
            CHECK(log_likelihood(spells, other) < fit.log_likelihood);
    }
    // The same by differences of the likelihood itself.
    const auto at = [&](double a, double b, double c) {
        return log_likelihood(spells, {best.base * (1 + a), best.extra * (1 + b), best.tau * (1 + c)});
    };
    constexpr double d = 1e-3;
    const double scale[] = {best.base, best.extra, best.tau};
    double info[3][3];
    for (int i = 0; i < 3; ++i)
        for (int j = 0; j < 3; ++j) {
            const auto moved = [&](double x, double y) {
                double m[3] = {0, 0, 0};
                m[i] += x, m[j] += y;
                return at(m[0], m[1], m[2]);
            };
            info[i][j] = -(moved(d, d) - moved(d, -d) - moved(-d, d) + moved(-d, -d)) / (4 * d * d) /
                         (scale[i] * scale[j]);
        }
    const double det = info[0][0] * (info[1][1] * info[2][2] - info[1][2] * info[2][1]) -
                       info[0][1] * (info[1][0] * info[2][2] - info[1][2] * info[2][0]) +
                       info[0][2] * (info[1][0] * info[2][1] - info[1][1] * info[2][0]);
    CHECK(fit.base.error ==
          Approx(std::sqrt((info[1][1] * info[2][2] - info[1][2] * info[2][1]) / det)).epsilon(.01));
    CHECK(fit.extra.error ==
          Approx(std::sqrt((info[0][0] * info[2][2] - info[0][2] * info[2][0]) / det)).epsilon(.01));
    CHECK(fit.tau.error ==
          Approx(std::sqrt((info[0][0] * info[1][1] - info[0][1] * info[1][0]) / det)).epsilon(.01));
}

TEST_CASE("intervals of an early hazard hold the truth in 95 % of samples") {
    const EarlyHazard truth{.base = .005, .extra = 3, .tau = 26};
    std::mt19937 bits(1988);
    constexpr int samples = 200;
    int base = 0, extra = 0, tau = 0;
    for (int i = 0; i < samples; ++i) {
        const EarlyHazardFit fit = fit_early_hazard(window(truth, 600, bits));
        base += holds(fit.base, truth.base) ? 1 : 0;
        extra += holds(fit.extra, truth.extra) ? 1 : 0;
        tau += holds(fit.tau, truth.tau) ? 1 : 0;
    }
    const double error = std::sqrt(.95 * .05 / samples);
    for (const int held : {base, extra, tau}) CHECK(std::abs(held / double{samples} - .95) < 3 * error);
}

TEST_CASE("many spells are fitted as closely as few: groups of ends take nothing away") {
    const EarlyHazard truth{.base = .005, .extra = 3, .tau = 26};
    std::mt19937 bits(5);
    const std::vector<SeenSpell> spells = window(truth, 20'000, bits);
    const EarlyHazardFit fit = fit_early_hazard(spells);
    CHECK(fit.ended > 4 * 2000);
    CHECK(holds(fit.base, truth.base));
    CHECK(holds(fit.extra, truth.extra));
    CHECK(holds(fit.tau, truth.tau));
    CHECK(fit.tau.high - fit.tau.low < 8);
    CHECK(fit.tau.high - fit.tau.low == Approx(2 * 1.96 * fit.tau.error).epsilon(.1));
    CHECK(log_likelihood(spells, fit.hazard()) == Approx(fit.log_likelihood).epsilon(1e-6));
}

TEST_CASE("a hazard that is the same at all ages determines its rate and nothing else") {
    std::mt19937 bits(7);
    int ruled_out = 0;
    constexpr int samples = 100;
    for (int i = 0; i < samples; ++i) {
        const EarlyHazardFit fit = fit_early_hazard(window({.base = .005, .extra = 0, .tau = 26}, 400, bits));
        if (fit.extra.low > -1 || fit.extra.high < INFINITY || fit.tau.low > 0) {
            ++ruled_out;  // one of twenty, as at every test
            continue;
        }
        CHECK(fit.extra.lacks == Lacks::Likelihood);
        CHECK(fit.tau.lacks == Lacks::Likelihood);
        CHECK(std::isinf(fit.tau.high));
        CHECK(event_rate(static_cast<double>(fit.ended), fit.exposure).rate.mean == Approx(.005).epsilon(.5));
    }
    CHECK(ruled_out <= .12 * samples);
}

TEST_CASE("who is never seen young cannot tell what happens early") {
    std::mt19937 bits(9);
    std::vector<SeenSpell> old;
    for (const SeenSpell& s : window({.base = .005, .extra = 3, .tau = 13}, 3000, bits))
        if (s.exit > 60) old.push_back({std::max(60., s.entry), s.exit, s.ended});
    const EarlyHazardFit fit = fit_early_hazard(old);
    CHECK(fit.youngest >= 60);
    CHECK(fit.extra.lacks == Lacks::EarlyAges);
    CHECK(fit.tau.lacks == Lacks::EarlyAges);
    CHECK(event_rate(static_cast<double>(fit.ended), fit.exposure).rate.mean == Approx(.005).epsilon(.15));
}

TEST_CASE("without spells or ends little is available, and nothing is wrong") {
    const EarlyHazardFit none = fit_early_hazard({});
    CHECK((none.spells == 0 && std::isnan(none.base.value) && none.base.lacks == Lacks::Spells));
    const std::vector<SeenSpell> running = {{0, 10, false}, {5, 25, false}};
    const EarlyHazardFit fit = fit_early_hazard(running);
    CHECK(fit.exposure == 30);
    CHECK(fit.base.value == 0);
    CHECK(fit.base.high == Approx(-std::log(.05) / 30));
    CHECK(std::isnan(fit.extra.value));
    CHECK(fit.extra.lacks == Lacks::Spells);
    const std::vector<SeenSpell> few = {
        {0, 3, true}, {2, 9, true}, {-1, 4, true}, {3, 2, true}, {0, NAN, true}};
    const EarlyHazardFit two = fit_early_hazard(few);
    CHECK((two.spells == 2 && two.ended == 2));
    CHECK_FALSE(two.tau.determined());
    CHECK(two.base.value >= 0);
}
