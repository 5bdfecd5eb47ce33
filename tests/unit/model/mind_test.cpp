// Strain, meaning, skill and quality: the states of an agent and what follows from them.
#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/minds/meaning.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/strain.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/skill.hpp"
#include "engine/model/terms/strain.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// One worked day of this occupancy at the end of `weeks`.
void work(World& w, double occupancy, double weeks) {
    w.now += span_of_seconds(weeks * 7 * 86'400);
    w.agents.today[first_agent] = {.handling_seconds = occupancy * 1000,
                                   .available_seconds = (1 - occupancy) * 1000};
    strain_day(w, first_agent);
}

double exhaustion(const World& w) {
    return w.agents.mind[first_agent].exhaustion;
}

}  // namespace

TEST_CASE("exhaustion relaxes exactly to the fixed point of constant work, in steps of any length") {
    Parameters p = quiet_centre();
    p.mechanisms.peers = false;
    const double occupancy = GENERATE(.7, .83, .95);
    World w = begun(p);
    make_average(w, first_agent);
    // Without peers one's own exhaustion stands for theirs, so the fixed point is the target itself.
    const double target = strain_target(w, demand_of(p.strain, occupancy, 8), 0);
    for (int n = 0; n < 200; ++n) work(w, occupancy, 8);
    CHECK(exhaustion(w) == Approx(target).epsilon(1e-9));
    CHECK(w.agents.mind[first_agent].cynicism == Approx(target).epsilon(1e-6));

    World once = begun(p);
    make_average(once, first_agent);
    const double before = exhaustion(once);
    work(once, occupancy, 3);
    const double goal = (target + .15 * before) / 1.15;
    CHECK(exhaustion(once) == Approx(goal + (before - goal) * std::exp(-3 * 1.15 / 26)).epsilon(1e-12));
}

TEST_CASE("load exhausts, resilience and company protect") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    CHECK(demand_of(p.strain, .83, 8) == Approx(0).margin(1e-12));
    CHECK(demand_of(p.strain, .89, 8) == Approx(.5));
    CHECK(demand_of(p.strain, .83, 12) == Approx(.35));
    CHECK(strain_target(w, .5, 0) > strain_target(w, 0, 0));
    CHECK(strain_target(w, 0, .5) < strain_target(w, 0, 0));
    CHECK(strain_target(w, -p.strain.offset, 0) == Approx(p.strain.target));
    World tired = w;
    for (World* world : {&w, &tired}) make_average(*world, first_agent);
    for (const Peer& peer : tired.peers.of(first_agent)) tired.agents.mind[peer.agent].exhaustion = .9;
    work(w, .83, 1);
    work(tired, .83, 1);
    CHECK(exhaustion(tired) > exhaustion(w));
}

TEST_CASE("meaning buffers demands: load costs less with it") {
    Parameters p = quiet_centre();
    p.strain.meaning_weight = 0;  // leave the product alone
    auto exhaustion_after = [&](double occupancy, double dose) {
        World w = begun(p);
        make_average(w, first_agent);
        w.agents.meaning[first_agent] = {.slow = dose, .as_of = w.now};
        work(w, occupancy, .1);
        return exhaustion(w);
    };
    const double slope = exhaustion_after(.95, 0) - exhaustion_after(.83, 0);
    const double buffered = exhaustion_after(.95, 2) - exhaustion_after(.83, 2);
    CHECK(slope > 0);
    CHECK(buffered / slope == Approx(1 - .3 * (1 - std::exp(-2.))).epsilon(.05));
}

TEST_CASE("strain cut: exhaustion stays and counts for nothing") {
    Parameters p = quiet_centre();
    p.mechanisms.strain = false;
    World w = begun(p);
    w.agents.mind[first_agent].exhaustion = .8;
    work(w, .95, 5);
    CHECK(exhaustion(w) == .8);
    CHECK(exhaustion_deviation(w, first_agent) == 0);
}

TEST_CASE("a day without work leaves exhaustion for the next day with some") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    make_average(w, first_agent);
    const Time before = w.agents.mind[first_agent].strained;
    w.now += day;
    strain_day(w, first_agent);
    CHECK(exhaustion(w) == p.strain.neutral);
    CHECK(w.agents.mind[first_agent].strained == before);
}

TEST_CASE("a dose of meaning has a fast and a slow part, each fading at its pace") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    make_average(w, first_agent);
    give_dose(w, first_agent, 1);
    for (const int weeks : {0, 1, 2, 4, 26}) {
        World later = w;
        later.now += weeks * week;
        const double m = .85 * std::exp(-weeks) + .15 * std::exp(-weeks / 26.);
        CHECK(felt_meaning(later, first_agent) == Approx(1 - std::exp(-m)));
    }
    w.agents.traits[first_agent].prosociality = 2;
    w.agents.meaning[first_agent] = {.as_of = w.now};
    give_dose(w, first_agent, .1);
    CHECK(w.agents.meaning[first_agent].fast == Approx(.17));
}

TEST_CASE("who knows the mission finds meaning in contacts that end well, for half a year") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    make_average(w, first_agent);
    Meaning& m = w.agents.meaning[first_agent];
    w.agents.today[first_agent] = {.handled = 50, .resolved = 45};
    find_meaning_in_work(w, first_agent);
    CHECK(felt_meaning(w, first_agent) == 0);  // never heard of it
    m.last_dose = w.now;
    find_meaning_in_work(w, first_agent);
    CHECK(m.fast + m.slow == Approx(.05 * (.9 - .7)));
    w.agents.today[first_agent].resolved = 20;
    find_meaning_in_work(w, first_agent);
    CHECK(m.fast + m.slow == 0);  // a bad day takes it, but not below none
    w.agents.today[first_agent].resolved = 50;
    w.now += 27 * week;
    find_meaning_in_work(w, first_agent);
    CHECK(felt_meaning(w, first_agent) == 0);
}

TEST_CASE("meaning cut: doses come, nothing is felt") {
    Parameters p = quiet_centre();
    p.mechanisms.meaning = false;
    World w = begun(p);
    give_dose(w, first_agent, 1);
    CHECK(felt_meaning(w, first_agent) == 0);
}

TEST_CASE("skill rises from that of a newcomer towards 1") {
    Parameters p = quiet_centre();
    World w = begun(p);
    for (const double weeks : {0., 4., 12., 500.}) {
        w.agents.employment[first_agent].on_floor = w.now - span_of_seconds(weeks * 7 * 86'400);
        CHECK(skill(w, first_agent) == Approx(.35 + .65 * (1 - std::exp(-weeks / 12))));
    }
    p.mechanisms.skill = false;
    CHECK(skill(w, first_agent) == p.skill.neutral);
}

TEST_CASE("at the neutral point an agent resolves .70 and is courteous in .75") {
    Parameters p = quiet_centre();
    p.mechanisms.skill = false;  // just the neutral skill
    World w = begun(p);
    make_average(w, first_agent);
    refresh_performance(w, first_agent);
    const Performance& at = w.agents.performance[first_agent];
    CHECK(at.resolves == Approx(.70).epsilon(1e-12));
    CHECK(at.courteous == Approx(.75).epsilon(1e-12));
    CHECK(at.handle_factor == 1);
    CHECK(at.wow == .01);
}

TEST_CASE("each state moves quality in its direction") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    make_average(w, first_agent);
    refresh_performance(w, first_agent);
    const Performance before = w.agents.performance[first_agent];
    const Performance& after = w.agents.performance[first_agent];
    auto odds = [](double probability) { return std::log(probability / (1 - probability)); };
    SECTION("novices are slow and resolve less") {
        w.agents.employment[first_agent].on_floor = w.now;
        refresh_performance(w, first_agent);
        CHECK(after.handle_factor == Approx(1 + .65 * (.93 - .35)));
        CHECK(odds(after.resolves) == Approx(odds(.70) + .9 * (.35 - .93)));
    }
    SECTION("talent") {
        w.agents.traits[first_agent].talent = 1;
        refresh_performance(w, first_agent);
        CHECK(after.handle_factor == Approx(before.handle_factor * std::exp(-.05)));
        CHECK(odds(after.resolves) == Approx(odds(before.resolves) + .25));
    }
    SECTION("exhaustion and cynicism") {
        w.agents.mind[first_agent].exhaustion += .12;
        w.agents.mind[first_agent].cynicism += .2;
        refresh_performance(w, first_agent);
        CHECK(odds(after.resolves) == Approx(odds(before.resolves) - .09));
        CHECK(odds(after.courteous) == Approx(odds(before.courteous) - .1));
    }
    SECTION("warmth") {
        w.agents.traits[first_agent].warmth = 1;
        refresh_performance(w, first_agent);
        CHECK(odds(after.courteous) == Approx(odds(before.courteous) + .4));
        CHECK(after.resolves == before.resolves);
    }
    SECTION("meaning") {
        give_dose(w, first_agent, 1);
        const double m = felt_meaning(w, first_agent);
        CHECK(odds(after.resolves) == Approx(odds(before.resolves) + .15 * m));
        CHECK(odds(after.courteous) == Approx(odds(before.courteous) + .3 * m));
        CHECK(after.wow == Approx(.01 * (1 + m)));
    }
}

TEST_CASE("quality cut: everybody works as the reference does, only handle time still learns") {
    Parameters p = quiet_centre();
    p.mechanisms.quality = false;
    World w = begun(p);
    w.agents.mind[first_agent].exhaustion = .9;
    w.agents.traits[first_agent].talent = 2;
    refresh_performance(w, first_agent);
    CHECK(w.agents.performance[first_agent].resolves == .70);
    CHECK(w.agents.performance[first_agent].courteous == .75);
    CHECK(w.agents.performance[first_agent].handle_factor < 1);
}

TEST_CASE("a resolved contact earns more with meaning; a day books wages and margins") {
    Parameters p = quiet_centre();
    p.money.value_per_good_contact = 10;
    World w = begun(p);
    make_average(w, first_agent);
    const double wages = seen(w).sum(Sum::WagesUsd);
    earn(w, first_agent);
    CHECK(seen(w).sum(Sum::ContactValueUsd) == 10);
    w.agents.meaning[first_agent] = {.slow = 1, .as_of = w.now};
    earn(w, first_agent);
    CHECK(seen(w).sum(Sum::ContactValueUsd) == Approx(20 + 10 * .25 * (1 - std::exp(-1.))));
    book_day(w);
    CHECK(seen(w).sum(Sum::WagesUsd) - wages == Approx(8 * 18 * 40 / 7.));
}
