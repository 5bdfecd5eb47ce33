// Rest: vacations relieve for a week or two, breaks for a while, and who comes unwell resolves less.
#include "engine/model/terms/rest.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/relief.hpp"
#include "engine/model/terms/strain.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Without planned leave nobody usually has relief.
Parameters without_leave() {
    Parameters p = quiet_centre();
    p.roster.leave_share = 0;
    return p;
}

World rested_world(const Parameters& p) {
    World w = begun(p);
    make_average(w, first_agent);
    w.agents.rest[first_agent] = Rest{.as_of = w.now};
    return w;
}

double log_odds_of_rest(double probability) {
    return std::log(probability / (1 - probability));
}

}  // namespace

TEST_CASE("a week away relieves .43 SD, a day of it a fifth, a fortnight no more than a week") {
    const Parameters p = without_leave();
    World w = rested_world(p);
    const int days = GENERATE(1, 5, 10);
    for (int n = 0; n < days; ++n) stay_on_leave(w, first_agent);
    CHECK(relief(w, first_agent) == 0);  // it is felt at work
    come_back(w, first_agent);
    CHECK(exhaustion_deviation(w, first_agent) == Approx(-.43 * std::min(days, 5) / 5));
    CHECK(felt_exhaustion(w, first_agent) == Approx(.365 - .12 * .43 * std::min(days, 5) / 5));
}

TEST_CASE("relief fades in a week or two of work, faster under load") {
    const Parameters p = without_leave();
    const auto left = [&](double weeks, double demand) {
        World w = rested_world(p);
        for (int n = 0; n < 5; ++n) stay_on_leave(w, first_agent);
        come_back(w, first_agent);
        w.now += span_of_seconds(weeks * 7 * 86'400);
        fade_relief(w, first_agent, demand);
        return relief(w, first_agent) / .43;
    };
    CHECK(left(1, 0) == Approx(std::exp(-1 / 1.3)));
    CHECK(left(4, 0) < .05);
    CHECK(left(1, 1) == Approx(std::exp(-1.5 / 1.3)));
    CHECK(left(1, -5) == Approx(std::exp(-.25 / 1.3)));
}

TEST_CASE("with the planned leave people have the usual relief on average, and that is neutral") {
    Parameters p = small_centre(60, 60);
    p.rest.load_on_fading = 0;  // a small centre is less busy than the reference
    World w = begun(p);
    const double usual = usual_relief(w);
    CHECK(usual == Approx(.096 * .43 * 1.3));
    double sum = 0, n = 0;
    for (int weeks = 6; weeks <= 46; ++weeks) {
        run_until(w, measurement_start + weeks * week);
        for (AgentId agent : all_ids<AgentRow>(60u)) {
            if (w.agents.employment[agent].stage != Stage::OnFloor) continue;
            sum += relief(w, agent), n += 1;
            CHECK(felt_exhaustion(w, agent) ==
                  Approx(w.agents.mind[agent].exhaustion - .12 * (relief(w, agent) - usual)));
        }
    }
    CHECK(sum / n == Approx(usual).epsilon(.25));
}

TEST_CASE("breaks of one's own choice come in their rhythm, one after the other, off the phone") {
    Parameters p = small_centre(10, 2);
    const Cell none = lived(p).tape.total();
    CHECK(none.count(Count::OwnBreaks) == 0);
    p.breaks.every_hours = 1.5;
    const Cell some = lived(p).tape.total();
    const auto shifts = [](const Cell& c) {
        return c.count(Count::ShiftsPlanned) - c.count(Count::ShiftsOnLeave) - c.count(Count::ShiftsSick);
    };
    const double a_day = some.count(Count::OwnBreaks) / shifts(some);
    CHECK(a_day > 1.5);
    CHECK(a_day < 4.5);
    const double more = some.area(Level::OffPhone) / shifts(some) - none.area(Level::OffPhone) / shifts(none);
    CHECK(more == Approx(a_day * 300).epsilon(.1));
    CHECK(some.spread(Spread::Exhaustion).mean() < none.spread(Spread::Exhaustion).mean());
}

TEST_CASE("whatever the rhythm of breaks, people are off the phone only on shift") {
    Parameters p = small_centre(10, 2);
    p.breaks.every_hours = GENERATE(.2, .7, 2.5, 8.);
    p.breaks.minutes = GENERATE(1., 45.);
    p.roster.off_phone_share = GENERATE(0., .215);
    const World w = [&] {
        World world = make_world(p, seed, 0);
        run_until(world, measurement_start + 5 * day + 3 * hour);  // a Saturday's small hours
        return world;
    }();
    CHECK_FALSE(w.requirements.failed);
    CHECK(w.record.level(Level::OffPhone, 0) == 0);
    CHECK(w.record.level(Level::Available, 0) == 0);
}

TEST_CASE("a break gives a little relief, and a little meaning to who knows the mission") {
    Parameters p = quiet_centre();
    p.breaks = {.every_hours = 2, .mission = true};
    World w = rested_world(p);
    refresh_by_break(w, first_agent);
    CHECK(relief(w, first_agent) == Approx(.002 / .12));
    CHECK(w.agents.meaning[first_agent].fast == 0);
    w.agents.meaning[first_agent].last_dose = w.now;
    refresh_by_break(w, first_agent);
    CHECK(w.agents.meaning[first_agent].fast == Approx(.85 * .01));
}

TEST_CASE("a break relieves in proportion to its length, a long one no more than one of five minutes") {
    Parameters p = quiet_centre();
    p.breaks = {.every_hours = 2, .mission = true};
    p.breaks.minutes = GENERATE(0., 1., 2.5, 5., 20.);
    const double share = std::min(1., p.breaks.minutes / 5);
    CAPTURE(p.breaks.minutes);
    World w = rested_world(p);
    w.agents.meaning[first_agent].last_dose = w.now;
    refresh_by_break(w, first_agent);
    CHECK(relief(w, first_agent) == Approx(share * .002 / .12));
    CHECK(w.agents.meaning[first_agent].fast == Approx(share * .85 * .01));
}

TEST_CASE("nobody is fresher than fresh, nor more than spent, whatever rest or the lack of it adds up to") {
    Parameters p = quiet_centre();
    p.breaks.every_hours = 2;
    p.rest.break_relief = .1;
    World w = rested_world(p);
    for (int n = 0; n < 100; ++n) refresh_by_break(w, first_agent);
    CHECK(felt_exhaustion(w, first_agent) == Approx(0).margin(1e-12));
    CHECK(felt_exhaustion(w, first_agent) >= 0);
    CHECK(exhaustion_deviation(w, first_agent) == p.strain.lowest_deviation);
    const double full = relief(w, first_agent);
    for (int n = 0; n < 10; ++n) refresh_by_break(w, first_agent);
    CHECK(relief(w, first_agent) == full);  // none in store

    w.agents.rest[first_agent].relief = 0;  // less than the usual leave gives
    w.agents.mind[first_agent].exhaustion = 1;
    CHECK(felt_exhaustion(w, first_agent) == 1);
}

TEST_CASE("breaks without end leave felt exhaustion between fresh and spent") {
    Parameters p = small_centre(10, 13);
    p.breaks.every_hours = GENERATE(1 / 12., 1 / 4.);
    p.breaks.minutes = GENERATE(0., 1., 5.);
    CAPTURE(p.breaks.every_hours, p.breaks.minutes);
    World w = begun(p);
    for (int weeks = 1; weeks <= 13; ++weeks) {
        run_until(w, measurement_start + weeks * week);
        for (AgentId agent : all_ids<AgentRow>(10u)) {
            CHECK(felt_exhaustion(w, agent) >= 0);
            CHECK(felt_exhaustion(w, agent) <= 1);
        }
    }
    CHECK_FALSE(w.requirements.failed);
    const double usual = lived(small_centre(10, 13)).tape.total().spread(Spread::Exhaustion).mean();
    const double rested = lived(p).tape.total().spread(Spread::Exhaustion).mean();
    if (p.breaks.minutes == 0) CHECK(rested == Approx(usual).margin(.02));
}

TEST_CASE("who is nearly sick comes unwell and resolves less") {
    const Parameters p = quiet_centre();
    World w = rested_world(p);
    refresh_performance(w, first_agent);
    const double before = w.agents.performance[first_agent].resolves;
    come_unwell(w, first_agent, .041, .04);
    CHECK(log_odds_of_rest(w.agents.performance[first_agent].resolves) ==
          Approx(log_odds_of_rest(before) - .25));
    CHECK(seen(w).count(Count::ShiftsUnwell) == 1);
    come_unwell(w, first_agent, .06, .04);
    CHECK(w.agents.performance[first_agent].resolves == before);
}

TEST_CASE("rest cut: no relief, no breaks, nobody unwell") {
    Parameters p = small_centre(10, 2);
    p.mechanisms.rest = false;
    p.breaks.every_hours = 1;
    const Cell c = lived(p).tape.total();
    CHECK(c.count(Count::OwnBreaks) == 0);
    CHECK(c.count(Count::ShiftsUnwell) == 0);
    World w = begun(p);
    w.agents.rest[first_agent].relief = 1;
    CHECK(relief(w, first_agent) == 0);
    CHECK(more_relief(w, first_agent) == 0);
}
