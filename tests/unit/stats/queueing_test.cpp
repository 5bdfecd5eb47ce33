// Erlang B and C, Pollaczek-Khinchine and Cobham against published rows and against each other.
#include "engine/stats/queueing.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cmath>

using namespace morale;

namespace {

constexpr double tight = 1e-9;

// The definition, in long double: (a^n / n!) / (1 + a + ... + a^n / n!).
double blocked_by_definition(int n, double a) {
    long double term = 1, sum = 1;
    for (int k = 1; k <= n; ++k) sum += term *= static_cast<long double>(a) / k;
    return static_cast<double>(term / sum);
}

}  // namespace

TEST_CASE("Erlang B meets its tabulated rows") {
    CHECK(erlang_b(5, 3) == Approx(.11005435).margin(5e-9));
    CHECK(erlang_b(10, 8) == Approx(.12166106).margin(5e-9));
    CHECK(erlang_b(50, 48) == Approx(.08333735).margin(5e-9));
}

TEST_CASE("Erlang B is its definition, and simple at the ends") {
    const int n = GENERATE(1, 2, 7, 40, 150);
    for (const double a : {.1, 1.0, 6.5, 42.0, 180.0}) {
        CAPTURE(n, a);
        CHECK(erlang_b(n, a) == Approx(blocked_by_definition(n, a)).epsilon(1e-12));
    }
    CHECK(erlang_b(0, 3) == 1);
    CHECK(erlang_b(n, 0) == 0);
    CHECK(erlang_b(1, 3) == Approx(.75));
    CHECK(std::isnan(erlang_b(-1, 3)));
    CHECK(std::isnan(erlang_b(3, -1)));
}

TEST_CASE("Erlang C meets its tabulated rows") {
    struct Row {
        double rate, handle;
        int n;
        double p_wait, wait, queue, within_20_s;
    };
    const auto row = GENERATE(Row{1, 3, 4, .509434, 1.528302, 1.528302, .544138},
                              Row{10, 4, 45, .340706, .272565, 2.725649, .775393},
                              Row{48, 1, 50, .694456, .347228, 16.666935, .643455});
    CAPTURE(row.rate, row.handle, row.n);
    const ErlangC c = erlang_c(row.rate, row.handle, row.n);
    CHECK(c.p_wait == Approx(row.p_wait).margin(6e-7));
    CHECK(c.mean_wait == Approx(row.wait).margin(6e-7));
    CHECK(c.mean_queue == Approx(row.queue).margin(6e-7));
    CHECK(c.service_level(1.0 / 3) == Approx(row.within_20_s).margin(6e-7));
    CHECK(c.occupancy == Approx(row.rate * row.handle / row.n));
    CHECK(c.mean_queue == Approx(row.rate * c.mean_wait));
}

TEST_CASE("Erlang C with one server is M/M/1") {
    const double load = GENERATE(.1, .5, .8, .99);
    const ErlangC c = erlang_c(load / 2, 2, 1);
    CHECK(c.p_wait == Approx(load));
    CHECK(c.mean_wait == Approx(2 * load / (1 - load)));
    CHECK(c.service_level(3) == Approx(1 - load * std::exp(-(1 - load) * 3 / 2)));
    CHECK(c.service_level(0) == Approx(1 - load));
    CHECK(c.service_level(-1) == 0);
    CHECK(c.service_level(INFINITY) == 1);
}

TEST_CASE("an unstable Erlang C says so") {
    const ErlangC c = GENERATE(erlang_c(5, 1, 5), erlang_c(6, 1, 5), erlang_c(1, 1, 0));
    CHECK(c.p_wait == 1);
    CHECK(std::isinf(c.mean_wait));
    CHECK(std::isinf(c.mean_queue));
    CHECK(c.occupancy == 1);
    CHECK(c.service_level(100) == 0);
    CHECK(std::isnan(erlang_c(-1, 1, 5).p_wait));
    CHECK(std::isnan(erlang_c(1, 0, 5).service_level(1)));
}

TEST_CASE("one server and any service time") {
    CHECK(pollaczek_khinchine(.8, 1, 0) == Approx(2));
    CHECK(pollaczek_khinchine(.8, 1, .5) == Approx(3));
    CHECK(pollaczek_khinchine(.8, 1, 1) == Approx(4));
    CHECK(pollaczek_khinchine(.5, 1, 4) == Approx(2.5));
    CHECK(pollaczek_khinchine(.2, 3, 1) == Approx(erlang_c(.2, 3, 1).mean_wait).epsilon(tight));
    CHECK(pollaczek_khinchine(0, 1, 1) == 0);
    CHECK(std::isinf(pollaczek_khinchine(1, 1, 0)));
    CHECK(std::isnan(pollaczek_khinchine(1, 1, -1)));
}

TEST_CASE("two classes of priority meet their row") {
    const auto waits = priority_waits(std::array{.3, .5}, std::array{1.0, 1.0}, std::array{2.0, 2.0});
    REQUIRE(waits.size() == 2);
    CHECK(waits[0] == Approx(1.142857).margin(6e-7));
    CHECK(waits[1] == Approx(5.714286).margin(6e-7));
}

TEST_CASE("priority moves waiting about but conserves it") {
    // Kleinrock's conservation law: the load-weighted sum of waits is that of first come, first served.
    const std::array rates{.1, .25, .15}, means{1.0, .8, 2.0}, seconds{3.0, .64, 9.0};
    const auto waits = priority_waits(rates, means, seconds);
    double load = 0, residual = 0, weighted = 0;
    for (std::size_t k = 0; k < 3; ++k) {
        load += rates[k] * means[k];
        residual += rates[k] * seconds[k] / 2;
        weighted += rates[k] * means[k] * waits[k];
    }
    CHECK(weighted == Approx(load * residual / (1 - load)).epsilon(tight));
    CHECK(waits[0] < waits[1]);
    CHECK(waits[1] < waits[2]);
}

TEST_CASE("one class of priority is Pollaczek-Khinchine") {
    const auto waits = priority_waits(std::array{.4}, std::array{1.5}, std::array{1.5 * 1.5 * (1 + .7)});
    CHECK(waits.at(0) == Approx(pollaczek_khinchine(.4, 1.5, .7)));
    CHECK(priority_waits({}, {}, {}).empty());
    CHECK(std::isnan(priority_waits(std::array{-.4}, std::array{1.5}, std::array{3.0}).at(0)));
}

TEST_CASE("a class without a stable share waits for ever and keeps the server busy for those above") {
    const auto waits =
        priority_waits(std::array{.3, .9, .1}, std::array{1.0, 1.0, 1.0}, std::array{2.0, 2.0, 2.0});
    CHECK(waits[0] == Approx(1 / .7));
    CHECK(std::isinf(waits[1]));
    CHECK(std::isinf(waits[2]));
    // Just below that load the first class waits nearly as long.
    const auto nearly = priority_waits(std::array{.3, .6999}, std::array{1.0, 1.0}, std::array{2.0, 2.0});
    CHECK(nearly[0] == Approx(waits[0]).epsilon(1e-3));
}
