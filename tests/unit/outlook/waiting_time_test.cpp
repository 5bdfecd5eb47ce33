#include "engine/outlook/waiting_time.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/stats/queueing.hpp"

using namespace morale;

namespace {

Patience patience_of(const Distribution& law) {
    return Patience({{1, law}});
}

struct Case {
    double rate, handle;
    int n;
    double patience;
};

}  // namespace

TEST_CASE("with exponential patience the line is Erlang A, from one server to hundreds, idle to overloaded") {
    for (const Case& c : {Case{.01, 60, 1, 60},
                          {.8, 60, 50, 60},
                          {1.2, 60, 50, 200},
                          {3, 280, 900, 348},
                          {.05, 280, 22, 348},
                          {.2, 600, 20, 30}}) {
        CAPTURE(c.rate, c.handle, c.n, c.patience);
        const ErlangA exact = erlang_a(c.rate, c.handle, c.n, c.patience);
        const Patience patience = patience_of(Distribution::exponential(c.patience));
        const SolvedLine line(c.rate, c.handle, c.n, patience);
        const Wait met = line.met_by(patience, 20, line.p_wait(), 1);
        CHECK(line.p_wait() == Approx(exact.p_wait).margin(1e-6).epsilon(1e-4));
        CHECK(met.abandoned == Approx(exact.p_abandon).margin(1e-6).epsilon(1e-3));
        CHECK(met.mean == Approx(exact.mean_wait).margin(1e-4).epsilon(1e-3));
        CHECK(met.in_time == Approx(exact.service_level(20)).margin(2e-3));
        CHECK(met.gone_in_time == Approx(exact.abandoned_within(20)).margin(2e-3));
    }
}

TEST_CASE("without end to their patience it is Erlang C, or a line that only grows") {
    const Patience patience = patience_of(Distribution::infinite());
    const SolvedLine line(450. / 1800, 270, 72, patience);
    const ErlangC exact = erlang_c(450. / 1800, 270, 72);
    const Wait met = line.met_by(patience, 30, line.p_wait(), 1);
    CHECK(met.in_time == Approx(exact.service_level(30)).margin(5e-3));
    CHECK(met.mean == Approx(exact.mean_wait).epsilon(1e-3));
    CHECK(SolvedLine(1, 100, 90, patience).grows());
}

TEST_CASE("one in ten who never wait are lost when nobody is free, by the birth and death equations") {
    // 6 agents, 200 calls an hour of 100 s; one caller in ten leaves at once, the others wait 500 s on
    // average.
    std::vector<double> chance = {1};
    const double rate = 200. / 3600, handle = 100;
    const int n = 6;
    double sum = 1, waiting = 0, lost = 0;
    for (int k = 1; k < 2000; ++k) {
        const double up = k - 1 < n ? rate : .9 * rate;
        const double down = k <= n ? k / handle : n / handle + (k - n) / 500.;
        chance.push_back(chance.back() * up / down);
        sum += chance.back();
        if (k >= n) waiting += chance.back(), lost += chance.back() * (.1 * rate + (k - n) / 500.);
    }
    const Patience patience({{.1, Distribution::constant(0)}, {.9, Distribution::exponential(500)}});
    const SolvedLine line(rate, handle, n, patience);
    const Wait met = line.met_by(patience, 20, line.p_wait(), 1);
    CHECK(line.p_wait() == Approx(waiting / sum).epsilon(1e-3));
    CHECK(met.abandoned == Approx(lost / sum / rate).epsilon(2e-3));
}

TEST_CASE("nobody serves: everybody waits as long as they would") {
    const Patience patience = patience_of(Distribution::exponential(60));
    const SolvedLine line(.1, 60, 0, patience);
    const Wait met = line.met_by(patience, 60, line.p_wait(), 1);
    CHECK(met.abandoned == 1);
    CHECK(met.mean == Approx(60));
    CHECK(met.gone_in_time == Approx(1 - std::exp(-1)));
}

TEST_CASE("patience of months and of ages leaves numbers, however overloaded the line") {
    for (const Distribution& law :
         {Distribution::exponential(1e9), Distribution::exponential(1e12), Distribution::lognormal(1e9, 3),
          Distribution::lognormal(1e12, 1), Distribution::gamma(1e12, .5), Distribution::weibull(1e12, 2),
          Distribution::constant(1e12), Distribution::uniform(0, 1e12), Distribution::exponential(1e-9)})
        for (const double rate : {1e-6, .01, .1, 10.}) {
            CAPTURE(law.text(), rate);
            const Patience patience = patience_of(law);
            const SolvedLine line(rate, 300, 6, patience);
            const Wait met = line.met_by(patience, 20, line.p_wait(), 1);
            CHECK((line.p_wait() >= 0 && line.p_wait() <= 1));
            CHECK((met.in_time >= 0 && met.in_time <= 1 + 1e-9));
            CHECK((met.abandoned >= -1e-9 && met.abandoned <= 1 + 1e-9));
            CHECK(met.mean >= 0);
        }
}
