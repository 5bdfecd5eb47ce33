#include "engine/model/firm/executives.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/minds/strain.hpp"
#include "engine/model/terms/career.hpp"
#include "engine/model/terms/executives.hpp"
#include "engine/model/terms/recognition.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// A day on which everybody resolved this share.
void work(World& w, double share) {
    for (std::uint32_t row = 0; row < w.agents.size(); ++row) {
        w.agents.today[AgentId{row}].handled = 100;
        w.agents.today[AgentId{row}].resolved = static_cast<int>(share * 100 + .5);
    }
}

double exhaustion_after_a_day(World w) {
    make_average(w, first_agent);
    w.now += day;
    w.agents.today[first_agent].handling_seconds = 83;
    w.agents.today[first_agent].available_seconds = 17;
    strain_day(w, first_agent);
    return w.agents.mind[first_agent].exhaustion;
}

}  // namespace

TEST_CASE("executives hear of worse service after twelve weeks, and three tenths less of it") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    CHECK(perceived_resolved(w) == Approx(.7 + .3 * .3));
    for (int n = 0; n < 12 * 7; ++n) {
        work(w, .5);
        executives_day(w, 1. / 7);
    }
    const double heard = .5 + .2 * std::exp(-1.);
    CHECK(w.leadership.heard == Approx(heard));
    CHECK(perceived_resolved(w) == Approx(heard + .3 * (1 - heard)));
}

TEST_CASE("measuring and visits let them see sooner and more soberly") {
    Parameters p = quiet_centre();
    const bool by_visits = GENERATE(true, false);
    if (!by_visits) p.measurement.spend = p.executives.spend_half;
    World w = begun(p);
    if (by_visits) w.leadership.contact = p.executives.contact_half;
    CHECK(perceived_resolved(w) == Approx(.7 + .15 * .3));
    work(w, .5);
    executives_day(w, 1. / 7);
    CHECK(w.leadership.heard < .5 + .2 * std::exp(-1 / (7 * 6.)) + 1e-3);
    CHECK(w.leadership.heard < .5 + .2 * std::exp(-1 / (7 * 12.)));
}

TEST_CASE("the budget removes obstacles when executives see too little, and only if service counts for all") {
    Parameters p = quiet_centre();
    p.scorecard.all_hands = GENERATE(0., 1.);
    p.measurement.spend = 1e6;
    World w = begun(p);
    for (int n = 0; n < 26 * 7; ++n) {
        work(w, .7);
        executives_day(w, 1. / 7);
    }
    if (p.scorecard.all_hands == 0) {
        CHECK(w.leadership.obstacles == 1);
        return;
    }
    const double removal = .4 * .09;  // what rosiness had hidden
    const double rate = 1. / 26 + removal;
    const double goal = 1 / (26 * rate);
    CHECK(w.leadership.obstacles == Approx(goal + (1 - goal) * std::exp(-26 * rate)).epsilon(1e-3));
    CHECK(seen(w).sum(Sum::ProgrammeUsd) > 0);
}

TEST_CASE("obstacles are a demand; removed, they exhaust less") {
    const Parameters p = quiet_centre();
    World w = begun(p), free_way = begun(p), blocked = begun(p);
    CHECK(obstacles_on_demand(w) == 0);
    free_way.leadership.obstacles = 0;
    blocked.leadership.obstacles = 2;
    CHECK(obstacles_on_demand(free_way) == Approx(-.25));
    CHECK(exhaustion_after_a_day(free_way) < exhaustion_after_a_day(w));
    CHECK(exhaustion_after_a_day(blocked) > exhaustion_after_a_day(w));
}

TEST_CASE("a visit thanks whom it meets and removes what is acted on") {
    Parameters p = quiet_centre();
    p.visits = {.every_weeks = 4, .share = 1, .acted_on = .5};
    World w = begun(p);
    visit(w);
    CHECK(w.agents.recognition[first_agent].felt == Approx(1.2 * .4));
    CHECK(fairness(w, first_agent) == Approx(1 - .1 * .5));
    CHECK(w.leadership.obstacles == Approx(.5));
    CHECK(w.leadership.word == Approx(.75));
    CHECK(w.leadership.contact == 1);
    CHECK(career_prospect(w) == Approx(.3 * .75 * .5));
    const double fixing = .5 * p.executives.fix_cost_per_head * 8, time = 8 * .5 * p.money.manager_hour;
    CHECK(seen(w).sum(Sum::ProgrammeUsd) == Approx(fixing + time));
}

TEST_CASE("who listens and never acts is thanked in form letters and costs fairness") {
    Parameters p = quiet_centre();
    p.visits = {.every_weeks = 1, .share = 1, .acted_on = GENERATE(0., 1.)};
    World w = begun(p);
    run_until(w, measurement_start + 30 * week);
    if (p.visits.acted_on == 1) {
        CHECK(fairness(w, first_agent) > 1);  // where leaders spend their time
        CHECK(w.leadership.obstacles < .2);
        CHECK(felt_recognition(w, first_agent) > .2);
    } else {
        CHECK(fairness(w, first_agent) < .7);
        CHECK(w.leadership.obstacles == 1);
        CHECK(felt_recognition(w, first_agent) < .01);
    }
}

TEST_CASE("executives cut: visits are kind words, nothing else") {
    Parameters p = quiet_centre();
    p.visits = {.every_weeks = 1, .share = 1, .acted_on = 0};
    p.scorecard.all_hands = 1;
    p.mechanisms.executives = false;
    World w = begun(p);
    run_until(w, measurement_start + 10 * week);
    CHECK(obstacles_on_demand(w) == 0);
    CHECK(fairness(w, first_agent) == 1);
    CHECK(career_prospect(w) == 0);
    CHECK(felt_recognition(w, first_agent) > 0);
}
