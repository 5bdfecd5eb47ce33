// Hostile customers and what they do to an agent's day; acting.
#include "engine/model/minds/hostility.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/minds/meaning.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/strain.hpp"
#include "engine/model/terms/acting.hpp"
#include "engine/model/terms/hostility.hpp"
#include "engine/model/terms/meaning.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

constexpr CustomerId caller{5};

Parameters hostile_centre() {
    Parameters p = quiet_centre();
    p.customers.count = 100;
    p.customers.issues_per_year = 1e-9;
    p.mechanisms.hostility = true;
    return p;
}

double odds_of(double share) {
    return share / (1 - share);
}

/// The share of contacts like this that are hostile, found by halving.
double share_hostile(const World& w, const Contact& contact, Span waited = {}) {
    double low = 0, high = 1;
    for (int n = 0; n < 50; ++n) {
        const double u = (low + high) / 2;
        (comes_hostile(w, contact, waited, u) ? low : high) = u;
    }
    return low;
}

/// Exhaustion and cynicism after a day with so many hostile contacts.
Mind after_day(World w, int hostile) {
    make_average(w, first_agent);
    w.now += day;
    w.agents.today[first_agent] = {.handling_seconds = 83, .available_seconds = 17};
    w.agents.encounters[first_agent].hostile = hostile;
    strain_day(w, first_agent);
    return w.agents.mind[first_agent];
}

}  // namespace

TEST_CASE("a contact is hostile by satisfaction, attempts, waiting and a promise that was not kept") {
    const Parameters p = hostile_centre();
    World w = begun(p);
    Compact& satisfaction = w.customers.attitude[caller].satisfaction;
    satisfaction = Compact(p.experience.neutral_satisfaction);
    const double neutral = odds_of(.09);
    CHECK(odds_of(share_hostile(w, {.issue = 1})) == Approx(neutral));
    CHECK(odds_of(share_hostile(w, {.issue = 1, .customer = caller})) == Approx(neutral).epsilon(1e-4));
    CHECK(odds_of(share_hostile(w, {.issue = 1, .attempt = 2})) == Approx(neutral * std::exp(.8)));
    CHECK(odds_of(share_hostile(w, {.issue = 1, .attempt = 9})) == Approx(neutral * std::exp(3.6)));
    CHECK(odds_of(share_hostile(w, {.issue = 1}, 4 * minute)) == Approx(neutral * std::exp(.6)));
    CHECK(odds_of(share_hostile(w, {.issue = 1, .marks = Contact::promise_missed})) ==
          Approx(neutral * std::exp(1.)));
    satisfaction = Compact(p.experience.neutral_satisfaction + .8);
    CHECK(odds_of(share_hostile(w, {.issue = 1, .customer = caller})) ==
          Approx(neutral * std::exp(-.8)).epsilon(1e-3));
}

TEST_CASE("complaints come angry where they are what the team is there for") {
    Parameters p = hostile_centre();
    p.scope.complaints = 1;
    const World w = begun(p);
    CHECK(odds_of(share_hostile(w, {.issue = 1})) == Approx(odds_of(.09) * std::exp(1.5)));
}

TEST_CASE("hostile contacts beyond the usual strain, make cynical and cost courtesy for the day") {
    const Parameters p = hostile_centre();
    World w = begun(p);
    CHECK(after_day(w, 12).exhaustion > after_day(w, 8).exhaustion);
    CHECK(after_day(w, 12).cynicism - after_day(w, 12).exhaustion >
          after_day(w, 8).cynicism - after_day(w, 8).exhaustion);
    make_average(w, first_agent);
    refresh_performance(w, first_agent);
    CHECK(w.agents.performance[first_agent].courteous == Approx(.75));
    for (int n = 0; n < 3; ++n) suffer(w, first_agent);
    CHECK(odds_of(w.agents.performance[first_agent].courteous) == Approx(3 * std::exp(-.25)));
    w.agents.today[first_agent].handled = 25;  // 3 hostile ones would be usual
    CHECK(hostility_on_courtesy(w, first_agent) == Approx(-.1 * (2.5 - 25 * p.hostility.neutral_share)));
    CHECK(seen(w).count(Count::Hostile) == 3);
}

TEST_CASE("deep acting, which meaning brings, takes some of the strain of hostile contacts") {
    Parameters p = hostile_centre();
    p.mechanisms.acting = GENERATE(true, false);
    World w = begun(p);
    CHECK(strain_of_acting(w, first_agent) == 1);
    give_dose(w, first_agent, 1);
    const double m = felt_meaning(w, first_agent);
    CHECK(deep_acting(p.hostility, m, .5) == Approx(.5 + .2 * m + .1));
    CHECK(strain_of_acting(w, first_agent) ==
          Approx(p.mechanisms.acting ? (1 + .1 * (.5 - .2 * m)) / 1.05 : 1));
}

TEST_CASE("hostility cut: nobody is hostile, and the load is the usual one") {
    Parameters p = hostile_centre();
    p.mechanisms.hostility = false;
    World w = begun(p);
    CHECK_FALSE(comes_hostile(w, {.issue = 1, .attempt = 9}, 10 * minute, 1e-9));
    CHECK(after_day(w, 0).exhaustion == after_day(w, 20).exhaustion);
    CHECK(hostility_on_courtesy(w, first_agent) == 0);
}

TEST_CASE("in a lively centre about one contact in nine is hostile, and the deviations have mean zero") {
    const Parameters p = small_centre(10, 8);
    const Record record = lived(p);
    const Cell c = record.tape.total();
    const double share = c.count(Count::Hostile) / c.count(Count::Handled);
    CHECK(share > .09);
    CHECK(share < .15);
    Parameters cut = p;
    cut.mechanisms.hostility = false;
    const Cell without = lived(cut).tape.total();
    CHECK(without.count(Count::Hostile) == 0);
    CHECK(c.count(Count::Courteous) / c.count(Count::Handled) ==
          Approx(without.count(Count::Courteous) / without.count(Count::Handled)).margin(.02));
}
