#include "engine/model/staff/career.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/terms/attrition.hpp"
#include "engine/model/terms/career.hpp"
#include "engine/model/terms/recognition.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

TEST_CASE("promotions seen make a prospect, which holds people and relieves strain") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    const double hazard = quit_hazard(w, first_agent);
    w.leadership.promotions = p.career_effects.half_rate;
    CHECK(career_prospect(w) == Approx(.5));
    CHECK(leaders_on_resources(w) == Approx(.05));
    CHECK(quit_hazard(w, first_agent) == Approx(hazard * std::exp(-.25 * .5)));
    climate_day(w, p.career_effects.seen_weeks);
    CHECK(w.leadership.promotions == Approx(p.career_effects.half_rate * std::exp(-1.)));
}

TEST_CASE("a year of promotions: so many of the tenured, some leave the phone, seniors are paid more") {
    Parameters p = quiet_centre(40);
    p.time.horizon_weeks = 52;
    p.career = {.promotions_per_year = .5, .stay = GENERATE(0., 1.)};
    p.mechanisms.career = GENERATE(true, false);
    const Record r = lived(p);
    const Cell year = r.tape.total();
    if (!p.mechanisms.career) {
        CHECK(year.count(Count::Promoted) == 0);
        CHECK(year.spread(Spread::CareerProspect).sum == 0);
        return;
    }
    CHECK(year.count(Count::Promoted) > 8);
    CHECK(year.count(Count::Promoted) < 26);
    CHECK(year.count(Count::PromotedAway) == (p.career.stay == 0 ? year.count(Count::Promoted) : 0));
    CHECK(year.count(Count::Quit) == 0);
    CHECK(year.spread(Spread::CareerProspect).sum > 0);
    double left = 0;
    for (const Spell& spell : r.ledger.spells) left += spell.why == Leaving::Promoted;
    CHECK(left == year.count(Count::PromotedAway));
    Parameters without = p;
    without.career.promotions_per_year = 0;
    const double usual = lived(without).tape.total().sum(Sum::WagesUsd);
    if (p.career.stay == 1)
        CHECK(year.sum(Sum::WagesUsd) > usual);
    else
        CHECK(year.sum(Sum::WagesUsd) < usual);
}

TEST_CASE("promoted by merit the best leave the phone, by turn anybody; cut, nobody") {
    Parameters p = quiet_centre(40);
    p.career_effects.eligible_weeks = 0;
    p.mechanisms.career = GENERATE(true, false);
    World w = begun(p);
    w.now = measurement_start;  // the turn of a week
    p.career = {.promotions_per_year = 10, .stay = 0, .by_merit = GENERATE(0., 1.)};
    choose_promotions(w);
    double least_chosen = 1, best_passed_over = 0;
    int chosen = 0;
    for (AgentId agent : w.teams[0].seats) {
        const double resolves = w.agents.performance[agent].resolves;
        if (w.agents.rank[agent].next == Rise::None) {
            best_passed_over = std::max(best_passed_over, resolves);
            continue;
        }
        CHECK(w.agents.rank[agent].next == Rise::Leaves);
        least_chosen = std::min(least_chosen, resolves);
        ++chosen;
    }
    if (!p.mechanisms.career) {
        CHECK(chosen == 0);
        return;
    }
    CHECK(chosen > 2);
    CHECK((least_chosen >= best_passed_over) == (p.career.by_merit == 1));
}

TEST_CASE("a senior's wage holds as any wage does") {
    const Parameters p = quiet_centre();
    World w = begun(p);
    const double hazard = quit_hazard(w, first_agent);
    w.agents.rank[first_agent].senior = true;
    CHECK(quit_hazard(w, first_agent) == Approx(hazard * std::pow(1.1, -2.5)));
}

TEST_CASE("perks for everybody raise fairness in a quarter, perks at the top lower it") {
    Parameters p = quiet_centre();
    p.perks.for_agents = GENERATE(-1., 1.);
    p.mechanisms.fairness = GENERATE(true, false);
    World w = begun(p);
    const double before = w.leadership.fairness;
    climate_day(w, 13);
    const double climate = .2 * p.perks.for_agents;
    const double expected = climate + (before - climate) * std::exp(-1.);
    CHECK(fairness(w, first_agent) == Approx(p.mechanisms.fairness ? 1 + expected : 1));
    CHECK((seen(w).sum(Sum::ProgrammeUsd) > 0) == (p.perks.for_agents > 0));
}

TEST_CASE("support by managers is a resource that costs their minutes") {
    Parameters p = quiet_centre();
    p.support.minutes = 30;
    p.mechanisms.support = GENERATE(true, false);
    World w = begun(p);
    run_until(w, measurement_start + 40 * week);
    CHECK(leaders_on_resources(w) == Approx(p.mechanisms.support ? .35 * .5 : 0).epsilon(.01));
    CHECK(seen(w).sum(Sum::ProgrammeUsd) == Approx(40 * 8 * .5 * p.money.manager_hour).epsilon(.01));
}

TEST_CASE("with every lever at rest nothing of it is felt, exactly") {
    const Parameters p = small_centre(10, 8);
    World w = begun(p);
    run_until(w, measurement_start + 8 * week - second);
    CHECK(w.leadership.obstacles == 1);
    CHECK(w.leadership.effort == 0);
    CHECK(leaders_on_resources(w) == 0);
    CHECK(career_on_quitting(w) == 0);
    CHECK(climate_of_fairness(w) == 0);
    for (std::uint32_t row = 0; row < 10; ++row) CHECK(relative_wage(w, AgentId{row}) == 1);
    CHECK(seen(w).sum(Sum::ProgrammeUsd) == 0);
}
