// Queues beyond Erlang's against Erlang's own where they meet, closed forms where there are any, and
// conservation laws everywhere.
#include "engine/stats/queueing_general.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cmath>

#include "engine/stats/queueing.hpp"

using namespace morale;

namespace {

constexpr double very_close = 1e-9;

struct Line {
    double rate, handle;
    int n;
    double patience;
};

Line line() {
    return GENERATE(Line{48, 1, 50, 1}, Line{1000. / 60, 5, 90, 3}, Line{100. / 60, 3, 5, 2},
                    Line{.5, 1, 1, .2}, Line{400, 1, 300, .5}, Line{3, 1, 30, 10});
}

/// M/M/n with one patience for all: the integrals of the virtual wait's density are elementary.
GeneralPatience same_patience(double rate, double handle, int n, double d) {
    const double drain = n / handle, growth = rate - drain;
    const double at_kink = std::exp(growth * d);
    const double before = growth == 0 ? d : std::expm1(growth * d) / growth, after = at_kink / drain;
    const double wait_before =
        growth == 0 ? d * d / 2 : (d * at_kink - std::expm1(growth * d) / growth) / growth;
    const double blocked = erlang_b(n - 1, rate * handle);
    const double density = rate * blocked / (1 + rate * blocked * (before + after));
    return {.p_wait = density * (before + after),
            .p_abandon = density * after,
            .mean_wait = density * (wait_before + d * after)};
}

}  // namespace

TEST_CASE("with exponential patience it is Erlang A") {
    const auto [rate, handle, n, patience] = line();
    CAPTURE(rate, handle, n, patience);
    const ErlangA exact = erlang_a(rate, handle, n, patience);
    const GeneralPatience general = general_patience(rate, handle, n, {patience, 1});
    CHECK(general.p_wait == Approx(exact.p_wait).epsilon(very_close));
    CHECK(general.p_abandon == Approx(exact.p_abandon).epsilon(very_close));
    CHECK(general.mean_wait == Approx(exact.mean_wait).epsilon(very_close));
    CHECK(general.mean_queue == Approx(exact.mean_queue).epsilon(very_close));
    CHECK(general.occupancy == Approx(exact.occupancy).epsilon(very_close));
}

TEST_CASE("with one patience for all the integrals are elementary") {
    const auto [rate, handle, n, patience] = line();
    CAPTURE(rate, handle, n, patience);
    const GeneralPatience exact = same_patience(rate, handle, n, patience);
    const GeneralPatience general = general_patience(rate, handle, n, {patience, INFINITY});
    CHECK(general.p_wait == Approx(exact.p_wait).epsilon(very_close));
    CHECK(general.p_abandon == Approx(exact.p_abandon).epsilon(very_close).margin(1e-18));
    CHECK(general.mean_wait == Approx(exact.mean_wait).epsilon(1e-8));
}

TEST_CASE("what arrives and does not give up is what the servers do, for any patience") {
    const auto [rate, handle, n, patience] = line();
    const double shape = GENERATE(.3, .7, 1.5, 2., 5., 40., 1000.);
    CAPTURE(rate, handle, n, patience, shape);
    const GeneralPatience general = general_patience(rate, handle, n, {patience, shape});
    const double load = rate * handle, free = 1 - general.p_wait;
    const double busy = load * free * (1 - erlang_b(n - 1, load)) + n * general.p_wait;
    CHECK(load * (1 - general.p_abandon) == Approx(busy).epsilon(1e-8));
    CHECK(general.occupancy == Approx(busy / n).epsilon(1e-8));
}

TEST_CASE("patience is Weibull: its tail and its mean up to x") {
    const Patience steady{2, 2.5}, same{2, INFINITY}, plain{2, 1};
    CHECK(plain.longer_than(3) == Approx(std::exp(-1.5)));
    CHECK(plain.mean_up_to(3) == Approx(2 * -std::expm1(-1.5)));
    CHECK(same.longer_than(1.999) == 1);
    CHECK(same.longer_than(2) == 0);
    CHECK(same.mean_up_to(5) == 2);
    CHECK(steady.mean_up_to(1e3) == Approx(2));
    double integral = 0;
    for (double x = .0005; x < 1.5; x += .001) integral += .001 * steady.longer_than(x);
    CHECK(steady.mean_up_to(1.5) == Approx(integral).epsilon(1e-7));
}

TEST_CASE("patience of a high shape is nearly the same for all, more even patience loses fewer when quiet") {
    const GeneralPatience nearly = general_patience(48, 1, 50, {1, 1000}),
                          same = general_patience(48, 1, 50, {1, INFINITY});
    CHECK(nearly.p_abandon == Approx(same.p_abandon).epsilon(.001));
    double before = 1;
    for (const double shape : {.5, 1., 2., 4., double{INFINITY}}) {
        const double gives_up = general_patience(48, 1, 50, {1, shape}).p_abandon;
        CHECK(gives_up < before);
        before = gives_up;
    }
}

TEST_CASE("a line that makes no sense has no figures") {
    CHECK(std::isnan(general_patience(-1, 1, 5, {1, 1}).p_wait));
    CHECK(std::isnan(general_patience(1, 0, 5, {1, 1}).p_wait));
    CHECK(std::isnan(general_patience(1, 1, 0, {1, 1}).p_wait));
    CHECK(std::isnan(general_patience(1, 1, 5, {0, 1}).p_wait));
    CHECK(std::isnan(general_patience(1, 1, 5, {INFINITY, 1}).p_wait));
    CHECK(std::isnan(general_patience(1, 1, 5, {1, NAN}).p_wait));
    CHECK(std::isnan(priority_waits_at(0, std::array{1.}, 1).at(0)));
}

TEST_CASE("priorities at one server are Cobham's, one class at several is Erlang C") {
    const std::array rates{.3, .5};
    const auto one = priority_waits_at(1, rates, 1);
    CHECK(one[0] == Approx(1.142857).margin(6e-7));
    CHECK(one[1] == Approx(5.714286).margin(6e-7));
    CHECK(priority_waits_at(45, std::array{10.}, 4).at(0) == Approx(erlang_c(10, 4, 45).mean_wait));
}

TEST_CASE("priority at several servers moves waiting about but conserves it") {
    const std::array rates{.5, 2., 1.9};
    const auto waits = priority_waits_at(5, rates, 1.1);
    double waiting = 0;
    for (std::size_t k = 0; k < 3; ++k) waiting += rates[k] * waits[k];
    CHECK(waiting == Approx(erlang_c(4.4, 1.1, 5).mean_queue).epsilon(very_close));
    CHECK(waits[0] < waits[1]);
    CHECK(waits[1] < waits[2]);
}

TEST_CASE("a class the servers have no time for waits for ever, those above find them always busy") {
    const auto waits = priority_waits_at(4, std::array{1., 4., .1}, 1);
    CHECK(waits[0] == Approx(.25 / .75));
    CHECK(std::isinf(waits[1]));
    CHECK(std::isinf(waits[2]));
}
