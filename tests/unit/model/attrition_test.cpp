#include "engine/model/staff/attrition.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/staff/hiring.hpp"
#include "engine/model/terms/attrition.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Only tenure moves the hazard.
Parameters by_tenure_alone() {
    Parameters p = quiet_centre();
    p.attrition.contagion = 0;
    p.mechanisms.strain = false;
    p.mechanisms.selection = false;
    return p;
}

/// Talent of many persons hired under the parameters.
Moments talent_of_hires(const Parameters& p, std::uint32_t people) {
    World w = begun(p);
    Moments talent;
    for (std::uint32_t n = 0; n < people; ++n) {
        w.agents.employment[first_agent].incumbent = n;
        make_person(w, first_agent);
        const double z = w.agents.traits[first_agent].talent;
        talent.n += 1, talent.sum += z, talent.squares += z * z;
    }
    return talent;
}

}  // namespace

TEST_CASE("the hazard at the neutral point is the base, three times as high at the start") {
    const Parameters p = by_tenure_alone();
    World w = begun(p);
    for (const double weeks : {0., 13., 52., 1000.}) {
        w.agents.employment[first_agent].hired = w.now - span_of_seconds(weeks * 7 * 86'400);
        CHECK(quit_hazard(w, first_agent) ==
              Approx(p.attrition.base_per_week * (1 + 2 * std::exp(-weeks / 13))));
    }
}

TEST_CASE("each influence multiplies the hazard by its factor") {
    Parameters p = quiet_centre();
    p.attrition.contagion = 0;
    World w = begun(p);
    make_average(w, first_agent);
    const double neutral = quit_hazard(w, first_agent);
    SECTION("exhaustion") {
        w.agents.mind[first_agent].exhaustion = p.strain.neutral + p.strain.neutral_sd;
        CHECK(quit_hazard(w, first_agent) == Approx(neutral * std::exp(.47)));
        w.agents.mind[first_agent].exhaustion = 1;  // cut at three SD
        CHECK(quit_hazard(w, first_agent) == Approx(neutral * std::exp(.47 * 3)));
    }
    SECTION("meaning") {
        w.agents.meaning[first_agent] = {.fast = .5, .slow = .5, .as_of = w.now};
        CHECK(quit_hazard(w, first_agent) == Approx(neutral * std::exp(-.25 * (1 - std::exp(-1.)))));
    }
    SECTION("fairness") {
        w.agents.recognition[first_agent] = {.fairness = .5, .as_of = w.now};
        CHECK(quit_hazard(w, first_agent) == Approx(neutral * std::exp(.1)));
    }
    SECTION("a wage of a tenth above the market") {
        Parameters raised = p;
        raised.money.wage_per_hour *= 1.1;
        w.parameters = &raised;
        CHECK(quit_hazard(w, first_agent) == Approx(neutral * std::pow(1.1, -2.5)));
    }
    SECTION("a wage beyond the ceiling, which keeps nobody more") {
        Parameters raised = p;
        raised.money.wage_per_hour *= 3;
        w.parameters = &raised;
        CHECK(quit_hazard(w, first_agent) == Approx(neutral * std::pow(1.5, -2.5)));
    }
    SECTION("quits of others in the team, for some weeks") {
        Parameters catching = p;
        catching.attrition.contagion = 5;
        w.parameters = &catching;
        w.teams[0].recent_quits = .05;
        w.teams[0].quits_as_of = w.now;
        CHECK(quit_hazard(w, first_agent) == Approx(neutral * std::exp(5 * (.05 - .007))));
        w.now += 4 * week;
        CHECK(recent_quits(w, 0) == Approx(.05 * std::exp(-1.)));
    }
}

TEST_CASE("hazard adds up day by day to that of the tenure, so that survival is its exponential") {
    Parameters p = by_tenure_alone();
    p.mechanisms.attrition = true;
    World w = make_world(p, seed, 0);
    Employment& e = w.agents.employment[first_agent];
    e = {.stage = Stage::OnFloor, .hired = w.now, .threshold = 1e9};
    for (int days = 0; days < 364; ++days) {
        w.now += day;
        attrition_day(w, first_agent);
    }
    const double expected = p.attrition.base_per_week * (52 + 2 * 13 * (1 - std::exp(-52. / 13)));
    CHECK(e.hazard == Approx(expected).epsilon(.01));  // each day counts with the hazard of its end
}

TEST_CASE("thresholds are unit exponentials, each person with their own") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    const std::uint32_t people = 10'000;
    double sum = 0, above_one = 0;
    for (std::uint32_t n = 0; n < people; ++n) {
        w.agents.employment[first_agent].incumbent = n;
        make_person(w, first_agent);
        sum += w.agents.employment[first_agent].threshold;
        above_one += w.agents.employment[first_agent].threshold > 1;
    }
    CHECK(std::abs(sum / people - 1) < 4 / std::sqrt(people));
    const double expected = std::exp(-1.);
    CHECK(std::abs(above_one / people - expected) < 4 * std::sqrt(expected * (1 - expected) / people));
}

TEST_CASE("who passes the threshold quits, the next holder is another person") {
    Parameters p = quiet_centre();
    p.mechanisms.attrition = true;
    World w = begun(p);
    Employment& e = w.agents.employment[first_agent];
    e.stage = Stage::OnFloor;
    e.hazard = 0;
    e.threshold = 1e-9;
    const std::uint64_t person = w.agents.person(first_agent);
    attrition_day(w, first_agent);
    CHECK(e.stage == Stage::Vacant);
    CHECK(w.agents.person(first_agent) != person);
    CHECK(seen(w).count(Count::Quit) == 1);
    CHECK(recent_quits(w, 0) > 0);
}

TEST_CASE("nobody walks out of a contact or a shift") {
    Parameters p = quiet_centre();
    p.mechanisms.attrition = true;
    World w = make_world(p, seed, 0);
    Employment& e = w.agents.employment[first_agent];
    e = {.stage = Stage::OnFloor, .hired = w.now, .hazard = 1, .threshold = .5};
    for (const Presence presence : {Presence::Handling, Presence::Paused}) {
        w.agents.work[first_agent].presence = presence;
        attrition_day(w, first_agent);
        CHECK(e.stage == Stage::OnFloor);
    }
    w.agents.work[first_agent].presence = Presence::Away;
    attrition_day(w, first_agent);
    CHECK(e.stage == Stage::Vacant);
}

TEST_CASE("attrition cut: nobody leaves") {
    Parameters p = small_centre(10, 8);
    p.attrition.base_per_week = .2;
    p.mechanisms.attrition = false;
    const Cell total = lived(p).tape.total();
    CHECK(total.count(Count::Quit) == 0);
    CHECK(total.mean(Level::Headcount) == Approx(10));
}

TEST_CASE("selection lifts the talent of hires by validity x phi(z) / ratio") {
    struct Row {
        double ratio, lift;
    };
    const auto [ratio, lift] = GENERATE(Row{1, 0}, Row{1 / 2., .7979}, Row{1 / 5., 1.3998},
                                        Row{1 / 10., 1.7550}, Row{1 / 30., 2.2270});
    const double validity = GENERATE(0., .19, .42, .9);
    CAPTURE(ratio, validity);
    Parameters p = quiet_centre();
    p.hiring.selection_ratio = ratio;
    p.hiring.validity = validity;
    const double people = 20'000;
    const Moments talent = talent_of_hires(p, 20'000);
    const double variance = talent.squares / talent.n - talent.mean() * talent.mean();
    CHECK(std::abs(talent.mean() - validity * lift) < 4 * std::sqrt(variance / people));
    CHECK(variance <= 1 + 4 * std::sqrt(2 / people));  // choosing narrows, never widens
}

TEST_CASE("sickness rises with exhaustion and is the base rate when cut") {
    Parameters p = quiet_centre(40);
    p.time.horizon_weeks = 30;
    p.roster.leave_share = 0;
    p.attrition.absence = .1;
    p.attrition.exhaustion_on_absence = .4;
    p.strain.memory_weeks = 1e9;  // exhaustion stays where it is put
    p.mechanisms.absence = GENERATE(true, false);
    auto share_sick = [&](double sd) {
        World w = begun(p);
        for (Mind& mind : w.agents.mind) mind.exhaustion = p.strain.neutral + sd * p.strain.neutral_sd;
        run_until(w, measurement_start + 30 * week);
        const Cell c = seen(w);
        return c.count(Count::ShiftsSick) / c.count(Count::ShiftsPlanned);
    };
    const double se = std::sqrt(.25 / 6000);
    const double factor = p.mechanisms.absence ? std::exp(.4 * 2) : 1;
    CHECK(std::abs(share_sick(0) - .1) < 4 * se);
    CHECK(std::abs(share_sick(2) - .1 * factor) < 4 * se);
}
