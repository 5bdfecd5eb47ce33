// Work design: autonomy pays with those who are able, standards make quality even and work lighter.
#include "engine/model/floor/work_design.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/strain.hpp"
#include "engine/model/minds/training.hpp"
#include "engine/model/terms/work_design.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

double log_odds_of_design(double probability) {
    return std::log(probability / (1 - probability));
}

/// Chance to resolve of the first agent, with this talent and hours of product training.
double resolves(const Parameters& p, double talent, double hours) {
    World w = begun(p);
    make_average(w, first_agent);
    w.agents.traits[first_agent].talent = talent;
    if (hours > 0) teach(w, first_agent, Subject::Product, hours);
    refresh_performance(w, first_agent);
    return w.agents.performance[first_agent].resolves;
}

double exhaustion_by_design(const WorkDesign& work,
                            double clarity_on_autonomy = WorkDesignParameters{}.clarity_on_autonomy) {
    Parameters p = quiet_centre();
    p.work = work;
    p.work_effects.clarity_on_autonomy = clarity_on_autonomy;
    World w = begun(p);
    make_average(w, first_agent);
    w.now += week;
    w.agents.today[first_agent] = {.handling_seconds = 830, .available_seconds = 170};
    strain_day(w, first_agent);
    return w.agents.mind[first_agent].exhaustion;
}

}  // namespace

TEST_CASE("autonomy lets the talented and the trained resolve more, the others less") {
    Parameters p = quiet_centre();
    const auto effect = [&](double talent, double hours) {
        p.work.autonomy = 0;
        const double before = log_odds_of_design(resolves(p, talent, hours));
        p.work.autonomy = 1;
        return log_odds_of_design(resolves(p, talent, hours)) - before;
    };
    CHECK(effect(.5, 0) == Approx(.25));
    CHECK(effect(-.5, 34) == Approx(.25));
    CHECK(effect(-.5, 0) == Approx(-.1));
    CHECK(effect(-.5, 10) == Approx(-.1));
}

TEST_CASE("rules take from the able what autonomy would give, and carry the others") {
    Parameters p = quiet_centre();
    const double able = log_odds_of_design(resolves(p, 1, 0)), other = log_odds_of_design(resolves(p, -1, 0));
    p.work.autonomy = -1;
    CHECK(log_odds_of_design(resolves(p, 1, 0)) - able == Approx(-.25));
    CHECK(log_odds_of_design(resolves(p, -1, 0)) - other == Approx(.1));
    World w = begun(p);
    CHECK(w.agents.performance[first_agent].wow == 0);
    CHECK(design_resources(w) == Approx(-.25));
}

TEST_CASE("autonomy and clear standards protect against strain") {
    const double usual = exhaustion_by_design({});
    CHECK(exhaustion_by_design({.autonomy = 1}) < usual);
    CHECK(exhaustion_by_design({.autonomy = -1}) > usual);
    CHECK(exhaustion_by_design({.clarity = 1}) < usual);
    CHECK(exhaustion_by_design({.clarity = -1}) > usual);
}

TEST_CASE("autonomy gives more where standards are clear, and less where they are not") {
    Parameters p = quiet_centre();
    // Of a person's chance to resolve, and of their exhaustion.
    const auto gain = [&](double talent, double clarity) {
        p.work = {.autonomy = 0, .clarity = clarity};
        const double before = resolves(p, talent, 0);
        p.work.autonomy = 1;
        return resolves(p, talent, 0) - before;
    };
    const auto relief = [](double clarity) {
        return exhaustion_by_design({.clarity = clarity}) -
               exhaustion_by_design({.autonomy = 1, .clarity = clarity});
    };
    for (const double talent : {.5, -.5}) {
        CAPTURE(talent);
        for (const double clarity : {-1., -.5, 0., .5})
            CHECK(gain(talent, clarity) < gain(talent, clarity + .5));
    }
    for (const double clarity : {-1., -.5, 0., .5}) CHECK(relief(clarity) < relief(clarity + .5));
    CHECK(gain(.5, -1) > 0);  // the able still gain a little, and nobody is strained by it
    CHECK(gain(-.5, 1) < 0);  // standards do not make able
    CHECK(relief(-1) > 0);
}

TEST_CASE("autonomy alone, and clarity alone, do what they did before the two met") {
    Parameters met = quiet_centre(), apart = met;
    apart.work_effects.clarity_on_autonomy = 0;
    for (const WorkDesign& work : {WorkDesign{}, WorkDesign{.autonomy = .7}, WorkDesign{.autonomy = -1},
                                   WorkDesign{.clarity = .7}, WorkDesign{.clarity = -1}}) {
        met.work = apart.work = work;
        for (const double talent : {.5, -.5}) CHECK(resolves(met, talent, 0) == resolves(apart, talent, 0));
        CHECK(exhaustion_by_design(work) == exhaustion_by_design(work, 0));
    }
}

TEST_CASE("without standards every agent has a way of their own") {
    Parameters p = quiet_centre();
    p.work.clarity = -1;
    World w = begun(p);
    make_average(w, first_agent);
    CHECK(clarity_on_resolution(w, first_agent) == Approx(-.25));
    w.agents.background[first_agent].own_way = 1.5;
    CHECK(clarity_on_resolution(w, first_agent) == Approx(-.25 + 1.5 * .3));
    Parameters clear = p;
    clear.work.clarity = 1;
    w.parameters = &clear;
    CHECK(clarity_on_resolution(w, first_agent) == Approx(.25));
}

TEST_CASE("an exception is what the least lucky of the resolved contacts took, and costs") {
    Parameters p = quiet_centre();
    p.work.autonomy = 1;
    World w = begun(p);
    make_exception(w, first_agent, .5, .7);
    CHECK(seen(w).count(Count::Exceptions) == 0);
    make_exception(w, first_agent, .7 * .96, .7);
    CHECK(seen(w).count(Count::Exceptions) == 1);
    CHECK(seen(w).sum(Sum::ProgrammeUsd) == 15);
}

TEST_CASE("with autonomy about one resolved contact in twenty takes an exception, without it none") {
    Parameters p = small_centre(10, 2);
    CHECK(lived(p).tape.total().count(Count::Exceptions) == 0);
    p.work.autonomy = 1;
    const Cell c = lived(p).tape.total();
    const double share = c.count(Count::Exceptions) / c.count(Count::Resolved);
    CHECK(share == Approx(.05).margin(.01));
}

TEST_CASE("clear standards take a manager's time") {
    Parameters p = quiet_centre();
    p.work.clarity = .5;
    World w = begun(p);
    const double before = seen(w).sum(Sum::ProgrammeUsd);
    for (int n = 0; n < 7; ++n) book_standards(w);
    CHECK(seen(w).sum(Sum::ProgrammeUsd) - before == Approx(.5 * 4 * 45));
}

TEST_CASE("work design cut: no lever of it does anything") {
    Parameters p = quiet_centre();
    p.mechanisms.work_design = false;
    p.work = {.autonomy = 1, .clarity = -1};
    World w = begun(p);
    CHECK(autonomy_on_resolution(w, first_agent) == 0);
    CHECK(clarity_on_resolution(w, first_agent) == 0);
    CHECK(design_demand(w) == 0);
    CHECK(design_resources(w) == 0);
    make_exception(w, first_agent, .699, .7);
    CHECK(seen(w).count(Count::Exceptions) == 0);
}
