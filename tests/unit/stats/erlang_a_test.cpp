// Erlang A against published rows and against the birth-death chain itself: its stationary distribution by
// products of rates, and the fate of an arrival that finds k waiting by the differential equations of the
// line ahead of it. The program under test integrates a density instead, so the two share nothing but the
// model.
#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

#include "engine/stats/queueing.hpp"

using namespace morale;

namespace {

struct Case {
    double rate, handle;
    int n;
    double patience;
};

struct Chain {
    std::vector<double> chance;  // [present], stationary
    int n;
};

// Weights relative to the most likely state, which is where arrivals and departures balance; both ways from
// there.
Chain chain(const Case& c) {
    const auto departures = [&](int present) {
        return std::min(present, c.n) / c.handle + std::max(present - c.n, 0) / c.patience;
    };
    int top = 0;
    while (departures(top + 1) < c.rate) ++top;
    std::vector<long double> below{1}, above;
    for (int k = top; k > 0; --k) below.push_back(below.back() * departures(k) / c.rate);
    long double weight = 1, sum = 0;
    for (int k = top + 1; weight > 1e-30L || k < c.n; ++k) above.push_back(weight *= c.rate / departures(k));
    std::vector<long double> all(below.rbegin(), below.rend());
    all.insert(all.end(), above.begin(), above.end());
    for (const long double w : all) sum += w;
    Chain result{.chance = {}, .n = c.n};
    for (const long double w : all) result.chance.push_back(static_cast<double>(w / sum));
    return result;
}

struct Moments {
    double p_wait = 0, queue = 0, busy = 0;
};

Moments moments(const Chain& chain) {
    Moments m;
    for (std::size_t k = 0; k < chain.chance.size(); ++k) {
        const int present = static_cast<int>(k);
        if (present >= chain.n) m.p_wait += chain.chance[k];
        m.queue += chain.chance[k] * std::max(present - chain.n, 0);
        m.busy += chain.chance[k] * std::min(present, chain.n);
    }
    return m;
}

// Served within the time, over all arrivals, by uniformization of the line that an arrival finds: with j
// ahead of it, one of them goes at rate n / handle + j / patience, it gives up itself at 1 / patience, and
// with nobody ahead it is served at n / handle.
double served_within(const Case& c, const Chain& chain, double within) {
    const std::size_t longest = chain.chance.size() - static_cast<std::size_t>(chain.n);
    const double drain = c.n / c.handle;
    const double beat = drain + static_cast<double>(longest + 1) / c.patience;
    std::vector<double> served(longest, 0.0), sum(longest, 0.0);
    double served_at_front = 1;  // the state "in service" absorbs
    double log_weight = -beat * within;
    double weighed = 0;
    for (int step = 0; weighed < 1 - 1e-14 && step < 200000; ++step) {
        const double weight = std::exp(log_weight);
        weighed += weight;
        for (std::size_t j = 0; j < longest; ++j) sum[j] += weight * served[j];
        for (std::size_t j = longest; j-- > 0;) {
            const double onward = (drain + static_cast<double>(j) / c.patience) / beat;
            const double stay = 1 - onward - 1 / (c.patience * beat);
            served[j] = onward * (j == 0 ? served_at_front : served[j - 1]) + stay * served[j];
        }
        log_weight += std::log(beat * within / (step + 1));
    }
    double total = 0;
    for (std::size_t k = 0; k < chain.chance.size(); ++k) {
        total += chain.chance[k] *
                 (static_cast<int>(k) < chain.n ? 1 : sum[k - static_cast<std::size_t>(chain.n)]);
    }
    return total;
}

}  // namespace

TEST_CASE("Erlang A meets its tabulated rows") {
    struct Row {
        Case c;
        double p_wait, p_abandon, wait, queue, occupancy;
    };
    const auto row = GENERATE(Row{{48, 1, 50, 1}, .405404, .039418, .039418, 1.892041, .922159},
                              Row{{48, 1, 50, 2}, .467774, .030912, .061824, 2.967576, .930324},
                              Row{{50.0 / 3, 5, 90, 3}, .219915, .018634, .055902, .931705, .908672},
                              Row{{5.0 / 3, 3, 5, 2}, .517074, .192370, .384741, .641234, .807630});
    CAPTURE(row.c.rate, row.c.n, row.c.patience);
    const ErlangA a = erlang_a(row.c.rate, row.c.handle, row.c.n, row.c.patience);
    CHECK(a.p_wait == Approx(row.p_wait).margin(6e-7));
    CHECK(a.p_abandon == Approx(row.p_abandon).margin(6e-7));
    CHECK(a.mean_wait == Approx(row.wait).margin(6e-7));
    CHECK(a.mean_queue == Approx(row.queue).margin(6e-7));
    CHECK(a.occupancy == Approx(row.occupancy).margin(6e-7));
}

TEST_CASE("Erlang A is the birth-death chain, from idle to hopeless and from one server to thousands") {
    const auto c =
        GENERATE(Case{.01, 1, 1, 1}, Case{1, 1, 1, 1}, Case{5, 1, 1, .3}, Case{1, 3, 4, 100},
                 Case{48, 1, 50, 2}, Case{48, 1, 50, .01}, Case{52, 1, 50, 40}, Case{100, 1, 50, 5},
                 Case{300, 4, 1000, 3}, Case{3000, 1, 3000, 2}, Case{2900, 1, 3000, 20},
                 Case{5600, 1, 5000, 1}, Case{2, 1, 2000, 1}, Case{60, 1, 50, 1000});
    CAPTURE(c.rate, c.handle, c.n, c.patience);
    const Moments exact = moments(chain(c));
    const ErlangA a = erlang_a(c.rate, c.handle, c.n, c.patience);
    constexpr double nothing = 1e-25;  // the chain is cut there
    CHECK(a.p_wait == Approx(exact.p_wait).epsilon(1e-10).margin(nothing));
    CHECK(a.mean_queue == Approx(exact.queue).epsilon(1e-10).margin(nothing));
    CHECK(a.occupancy == Approx(exact.busy / c.n).epsilon(1e-10));
    CHECK(a.p_abandon == Approx(exact.queue / c.patience / c.rate).epsilon(1e-10).margin(nothing));
    CHECK(a.mean_wait == Approx(exact.queue / c.rate).epsilon(1e-10).margin(nothing));
}

TEST_CASE("the service level is that of the line an arrival finds") {
    const auto c = GENERATE(Case{1, 1, 1, 1}, Case{5, 1, 1, .3}, Case{1, 3, 4, 100}, Case{48, 1, 50, 2},
                            Case{52, 1, 50, 40}, Case{100, 1, 50, 5}, Case{300, 4, 1200, 3});
    const ErlangA a = erlang_a(c.rate, c.handle, c.n, c.patience);
    const Chain states = chain(c);
    for (const double within : {.02, 1.0 / 3, 2.0}) {
        CAPTURE(c.rate, c.handle, c.n, c.patience, within);
        constexpr double uncounted = 1e-13;  // the steps left out of the uniformization
        CHECK(a.service_level(within) ==
              Approx(served_within(c, states, within)).epsilon(1e-9).margin(uncounted));
    }
}

TEST_CASE("one server and one patience: the service level worked by hand") {
    // rate = service = patience = 1: chances 1 / (k! e), so the density of the virtual wait is exp(-exp(-x) -
    // x) and what is served in time its integral over the patient, y exp(-y) dy from exp(-t) to 1.
    const ErlangA a = erlang_a(1, 1, 1, 1);
    const double e = std::exp(1.0), t = .7, y = std::exp(-t);
    CHECK(a.p_wait == Approx(1 - 1 / e));
    CHECK(a.p_abandon == Approx(1 / e));
    CHECK(a.service_level(t) == Approx(1 / e + (1 + y) * std::exp(-y) - 2 / e).epsilon(1e-12));
}

TEST_CASE("what holds for every line with patience") {
    const auto c = GENERATE(Case{1, 1, 1, 1}, Case{48, 1, 50, 2}, Case{100, 1, 50, 5}, Case{300, 4, 1000, 3},
                            Case{1e-3, 2, 3, .5}, Case{30000, 1, 30000, 3}, Case{1000, 1, 20, .002},
                            Case{48, 1, 50, 1e9});
    CAPTURE(c.rate, c.handle, c.n, c.patience);
    const ErlangA a = erlang_a(c.rate, c.handle, c.n, c.patience);
    CHECK(a.p_abandon == Approx(a.mean_wait / c.patience));
    CHECK(a.mean_queue == Approx(c.rate * a.mean_wait));
    CHECK(c.rate * (1 - a.p_abandon) == Approx(c.n * a.occupancy / c.handle).epsilon(1e-9));
    CHECK(a.service_level(0) == Approx(1 - a.p_wait).epsilon(1e-9).margin(1e-12));
    CHECK(a.service_level(INFINITY) == Approx(1 - a.p_abandon).epsilon(1e-9));
    CHECK(a.abandoned_within(0) == 0);
    CHECK(a.abandoned_within(INFINITY) == Approx(a.p_abandon).epsilon(1e-9));
    double before = a.service_level(0);
    for (const double within : {.001, .01, .1, 1.0, 10.0}) {
        const double level = a.service_level(within), gone = a.abandoned_within(within);
        CHECK(level >= before - 1e-12);
        CHECK(level + gone <= 1 + 1e-12);
        before = level;
    }
}

TEST_CASE("waits of those served and of those who give up make up all waiting") {
    const auto c = GENERATE(Case{1, 1, 1, 1}, Case{48, 1, 50, 2}, Case{100, 1, 50, 5}, Case{300, 4, 1000, 3});
    const ErlangA a = erlang_a(c.rate, c.handle, c.n, c.patience);
    // Means as areas over the distribution functions, by Simpson's rule.
    constexpr int steps = 4000;
    const double end = 60 * c.patience;
    double served = 0, gone = 0;
    for (int i = 0; i <= steps; ++i) {
        const double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
        const double x = end * i / steps;
        served += weight * (1 - a.p_abandon - a.service_level(x));
        gone += weight * (a.p_abandon - a.abandoned_within(x));
    }
    served *= end / steps / 3;
    gone *= end / steps / 3;
    CAPTURE(c.rate, c.n, c.patience);
    CHECK(a.mean_wait_served * (1 - a.p_abandon) == Approx(served).epsilon(1e-4));
    CHECK(a.mean_wait == Approx(served + gone).epsilon(1e-4));
}

TEST_CASE("patience without end is Erlang C, no patience is Erlang B") {
    const ErlangC c = erlang_c(48, 1, 50);
    for (const double patience : {1e8, 1e10, double{INFINITY}}) {
        CAPTURE(patience);
        const ErlangA a = erlang_a(48, 1, 50, patience);
        CHECK(a.p_wait == Approx(c.p_wait).epsilon(1e-6));
        CHECK(a.mean_wait == Approx(c.mean_wait).epsilon(1e-6));
        CHECK(a.mean_wait_served == Approx(c.mean_wait).epsilon(1e-6));
        CHECK(a.mean_queue == Approx(c.mean_queue).epsilon(1e-6));
        CHECK(a.occupancy == Approx(c.occupancy).epsilon(1e-6));
        CHECK(a.service_level(1.0 / 3) == Approx(c.service_level(1.0 / 3)).epsilon(1e-6));
    }
    CHECK(std::isinf(erlang_a(50, 1, 50, INFINITY).mean_wait));
    for (const double patience : {0.0, 1e-9}) {
        CAPTURE(patience);
        const ErlangA a = erlang_a(48, 1, 50, patience);
        CHECK(a.p_wait == Approx(erlang_b(50, 48)).epsilon(1e-6));
        CHECK(a.p_abandon == Approx(erlang_b(50, 48)).epsilon(1e-6));
        CHECK(a.service_level(1) == Approx(1 - erlang_b(50, 48)).epsilon(1e-6));
        CHECK(a.abandoned_within(1) == Approx(erlang_b(50, 48)).epsilon(1e-6));
        CHECK(a.mean_wait == Approx(0).margin(1e-9));
    }
}

TEST_CASE("more servers or less traffic never hurts those who wait") {
    double abandon = 1, level = 0;
    for (int n = 0; n <= 80; ++n) {
        const ErlangA a = erlang_a(48, 1, n, 2);
        CAPTURE(n);
        CHECK((n == 0 || a.p_abandon < abandon));
        CHECK(a.service_level(1.0 / 3) >= level);
        abandon = a.p_abandon;
        level = a.service_level(1.0 / 3);
        if (n == 0) {
            CHECK(a.p_abandon == 1);
            CHECK(a.mean_wait == 2);
        }
    }
}

TEST_CASE("what cannot be is not a number, no traffic is no waiting") {
    CHECK(std::isnan(erlang_a(-1, 1, 1, 1).p_wait));
    CHECK(std::isnan(erlang_a(1, 0, 1, 1).p_abandon));
    CHECK(std::isnan(erlang_a(1, 1, -1, 1).service_level(1)));
    CHECK(std::isnan(erlang_a(1, 1, 1, NAN).abandoned_within(1)));
    const ErlangA idle = erlang_a(0, 3, 2, 1);
    CHECK(idle.p_wait == 0);
    CHECK(idle.mean_queue == 0);
    CHECK(idle.service_level(0) == 1);
}
