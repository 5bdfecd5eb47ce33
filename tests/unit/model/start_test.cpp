#include "engine/model/life/stationary.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Many seats, nobody calls: how the agents begin.
Parameters many_seats(double agents = 1000) {
    Parameters p = small_centre(agents);
    p.customers.count = 0;
    p.roster.always_present = true;
    p.mechanisms.peers = false;
    return p;
}

/// Weeks that an employment lasts on average under the hazard by tenure alone.
double mean_tenure(const AttritionParameters& a) {
    double weeks = 0, hazard = 0;
    for (double t = 0; t < 5000; t += .1) {
        weeks += .1 * std::exp(-hazard);
        hazard += .1 * a.base_per_week * (1 + a.early_extra * std::exp(-t / a.early_weeks));
    }
    return weeks;
}

}  // namespace

TEST_CASE("seats are vacant at the start as often as a renewal of tenures and vacancies says") {
    Parameters p = many_seats();
    p.mechanisms.strain = false;
    p.attrition.base_per_week = GENERATE(.0057, .02);
    const World w = make_world(p, seed, 0);
    const double vacant = w.record.level(Level::Vacant, 0) / 1000;
    const double expected = 6 / (6 + mean_tenure(p.attrition));
    CAPTURE(vacant, expected);
    CHECK(std::abs(vacant - expected) < 4 * std::sqrt(expected * (1 - expected) / 1000));
    CHECK(w.record.level(Level::Headcount, 0) + w.record.level(Level::Vacant, 0) == 1000);
    CHECK(w.record.level(Level::Training, 0) > 0);
    CHECK(w.record.level(Level::Training, 0) < 40 + 400 * (p.attrition.base_per_week > .01));
}

TEST_CASE("exhaustion at the start is near that of the reference population") {
    const Parameters p = many_seats();
    const World w = make_world(p, seed, 0);
    double sum = 0, squares = 0, n = 0;
    for (AgentId agent : w.agents.ids()) {
        const Employment& e = w.agents.employment[agent];
        if (e.stage == Stage::Vacant) continue;
        CHECK(e.hired <= w.now);
        CHECK(e.hazard < e.threshold);
        const double x = w.agents.mind[agent].exhaustion;
        sum += x, squares += x * x, n += 1;
    }
    const double mean = sum / n, sd = std::sqrt(squares / n - mean * mean);
    CAPTURE(mean, sd);
    CHECK(mean == Approx(p.strain.neutral).margin(.03));
    CHECK(sd == Approx(p.strain.neutral_sd).margin(.04));
}

TEST_CASE("without attrition everybody is there, experienced and neutral") {
    Parameters p = many_seats(20);
    p.mechanisms.attrition = false;
    const World w = make_world(p, seed, 0);
    CHECK(w.record.level(Level::Headcount, 0) == 20);
    CHECK(w.record.level(Level::Training, 0) == 0);
    for (AgentId agent : w.agents.ids()) {
        CHECK(w.agents.employment[agent].stage == Stage::OnFloor);
        CHECK(w.agents.mind[agent].exhaustion == p.strain.neutral);
    }
}

TEST_CASE("customers begin with the satisfaction and expectation of the status quo") {
    Parameters p = small_centre();
    p.customers.count = 20'000;
    const World w = make_world(p, seed, 0);
    double satisfaction = 0, expectation = 0;
    for (std::uint32_t row = 0; row < 20'000; ++row) {
        const Attitude& c = w.customers.attitude[CustomerId{row}];
        CHECK(w.customers.active(CustomerId{row}));
        satisfaction += c.satisfaction.value() / 20'000;
        expectation += c.expectation.value() / 20'000;
    }
    CAPTURE(satisfaction, expectation);
    CHECK(satisfaction == Approx(p.experience.neutral_satisfaction).margin(.05));
    CHECK(expectation == Approx(p.experience.neutral_expectation).margin(.05));
    CHECK(w.customers.is[CustomerId{20'000}] == Customership::Prospect);
}

TEST_CASE(
    "a policy with more seats seeks people for them, one with fewer lets people go only as they leave") {
    Parameters base = small_centre(10, 30);
    base.customers.count = 0;
    base.attrition.base_per_week = .02;
    Parameters larger = base, smaller = base;
    larger.teams[0].agents = 14;
    smaller.teams[0].agents = 3;
    const World warm = warmed_up(base, seed, 0);
    const double before = warm.record.level(Level::Headcount, 0);
    const Record grown = run_policy(warm, larger, measurement_start);
    const Record shrunk = run_policy(warm, smaller, measurement_start);
    auto at_end = [](const Record& r, Level level) {
        return r.tape.at_end[0][static_cast<std::size_t>(level)];
    };
    CHECK(grown.tape.week(0).count(Count::VacanciesOpened) >= 4);
    CHECK(at_end(grown, Level::Headcount) + at_end(grown, Level::Vacant) == 14);
    CHECK(at_end(grown, Level::Headcount) > before);
    CHECK(shrunk.tape.week(0).mean(Level::Headcount) > 3);
    CHECK(shrunk.tape.total().count(Count::VacanciesOpened) < shrunk.tape.total().count(Count::Quit));
    CHECK(at_end(shrunk, Level::Headcount) < before);
}

TEST_CASE(
    "where seats are filled at once, nobody at the start was hired at that moment without being counted") {
    Parameters p = many_seats(300);
    p.time.warmup_weeks = 0;
    p.time.horizon_weeks = 1;
    p.hiring.fill_time = Distribution::constant(0);
    for (std::uint32_t replication = 1; replication <= 20; ++replication) {
        const Record record = run_out(warmed_up(p, seed, replication));
        const double begun = static_cast<double>(std::ranges::count_if(
            record.ledger.spells, [](const Spell& s) { return s.hired >= measurement_start; }));
        CHECK(record.tape.total().count(Count::Hired) == begun);
    }
}
