// Respect, disrespect, the rule that ends jobs, and how slighted agents get even.
#include "engine/model/minds/respect.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/model/floor/call_backs.hpp"
#include "engine/model/minds/hostility.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/minds/recognition.hpp"
#include "engine/model/minds/retaliation.hpp"
#include "engine/model/staff/attrition.hpp"
#include "engine/model/terms/call_backs.hpp"
#include "engine/model/terms/respect.hpp"
#include "engine/model/terms/retaliation.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

double odds(double share) {
    return share / (1 - share);
}

double courtesy_odds(World& w) {
    refresh_performance(w, first_agent);
    return odds(w.agents.performance[first_agent].courteous);
}

Encounters& encounters(World& w) {
    return w.agents.encounters[first_agent];
}

World average_world(const Parameters& p) {
    World w = begun(p);
    make_average(w, first_agent);
    refresh_performance(w, first_agent);
    return w;
}

}  // namespace

TEST_CASE("felt respect follows how managers treat agents, and mirrors in courtesy") {
    Parameters p = quiet_centre();
    p.mechanisms.retaliation = false;
    const World before = average_world(p);
    Parameters treated = p;
    treated.respect.by_managers = GENERATE(1., -1.);
    World w = before;
    w.parameters = &treated;
    const double neutral = courtesy_odds(w);
    for (int n = 0; n < 8 * 7; ++n) respect_day(w, first_agent);
    const double felt = 1 + treated.respect.by_managers * (1 - std::exp(-1.));
    CHECK(encounters(w).respect == Approx(felt));
    CHECK(courtesy_odds(w) == Approx(neutral * std::exp(.3 * (felt - 1))));
    const double hours = treated.respect.by_managers > 0 ? 8 * 10 / 60. : 0;
    CHECK(seen(w).sum(Sum::ProgrammeUsd) == Approx(hours * p.money.manager_hour));
}

TEST_CASE("a norm of respect grows in a quarter and raises courtesy") {
    Parameters p = quiet_centre();
    p.respect.norm = 1;
    World w = begun(p);
    make_average(w, first_agent);
    w.teams[0].culture.respect_norm = 0;
    const double neutral = courtesy_odds(w);
    for (int n = 0; n < 13 * 7; ++n) culture_day(w);
    CHECK(w.teams[0].culture.respect_norm == Approx(1 - std::exp(-1.)));
    CHECK(courtesy_odds(w) == Approx(neutral * std::exp(.3 * (1 - std::exp(-1.)))));
}

TEST_CASE("disrespect comes of cynicism, missing respect and hostility; the rule halves it") {
    Parameters p = quiet_centre();
    p.respect.dismissal = GENERATE(false, true);
    const double kept = p.respect.dismissal ? .5 : 1;
    World w = average_world(p);
    auto base = [&](double share) { return odds(share / kept); };
    const double usual = odds(.011);
    CHECK(base(encounters(w).disrespects) == Approx(usual));
    CHECK(base(encounters(w).disrespects_hostile) == Approx(usual * std::exp(1.)));
    w.agents.mind[first_agent].cynicism += p.strain.neutral_sd;
    encounters(w).respect = .5;
    refresh_performance(w, first_agent);
    CHECK(base(encounters(w).disrespects) == Approx(usual * std::exp(.8 + .25)));
    CHECK(snaps(w, first_agent, true, encounters(w).disrespects_hostile - 1e-9));
    CHECK_FALSE(snaps(w, first_agent, false, encounters(w).disrespects));
    CHECK(respect_on_demand(w) == (p.respect.dismissal ? .05 : 0));
    CHECK(spared_strain(w) == (p.respect.dismissal ? .1 : 0));
}

TEST_CASE("under the rule detected disrespect ends the job when the shift is over") {
    Parameters p = quiet_centre();
    p.respect.dismissal = GENERATE(true, false);
    p.respect.detected = 1;
    World w = average_world(p);
    offend(w, first_agent, {.issue = 1});
    w.agents.work[first_agent].presence = Presence::Available;
    CHECK_FALSE(dismiss_if_due(w, first_agent));
    w.agents.work[first_agent].presence = Presence::Away;
    CHECK(dismiss_if_due(w, first_agent) == p.respect.dismissal);
    const Cell c = seen(w);
    CHECK(c.count(Count::Disrespected) == 1);
    CHECK(c.count(Count::Dismissed) == p.respect.dismissal);
    CHECK(c.count(Count::Quit) == p.respect.dismissal);
    CHECK(w.ledger.spells.size() == p.respect.dismissal);
    for (const Spell& spell : w.ledger.spells) CHECK(spell.why == Leaving::Dismissed);
    CHECK((w.agents.employment[first_agent].stage == Stage::Vacant) == p.respect.dismissal);
}

TEST_CASE("the rule at work: fewer disrespectful contacts, some dismissals, every seat accounted for") {
    Parameters base = small_centre(10, 12);
    Parameters rule = base;
    rule.respect.dismissal = true;
    rule.respect.detected = .01;
    const Cell before = lived(base, base).tape.total(), after = lived(base, rule).tape.total();
    CHECK(after.count(Count::Disrespected) < .65 * before.count(Count::Disrespected));
    CHECK(before.count(Count::Dismissed) == 0);
    CHECK(after.count(Count::Dismissed) > 0);
    base.mechanisms.respect = rule.mechanisms.respect = false;
    CHECK(lived(base, rule).tape.fingerprint() == lived(base, base).tape.fingerprint());
}

TEST_CASE("who is slighted is curt, and counted as getting even where it made the difference") {
    Parameters p = quiet_centre();
    p.mechanisms.respect = false;  // leaves the mirror out
    p.mechanisms.retaliation = GENERATE(true, false);
    World w = average_world(p);
    const double neutral = courtesy_odds(w);
    lose_fairness(w, first_agent, .5);
    const double on = p.mechanisms.retaliation ? 1 : 0;
    CHECK(courtesy_odds(w) == Approx(neutral * std::exp(-.2 * .5 * on)));
    note_curtness(w, first_agent, w.agents.performance[first_agent].courteous + 1e-6);
    note_curtness(w, first_agent, .9);
    CHECK(seen(w).count(Count::Retaliated) == on);
}

TEST_CASE("call-backs are missed by the spent and by who bears a grudge") {
    Parameters p = quiet_centre();
    p.mechanisms.hostility = true;
    World w = average_world(p);
    CHECK(odds(chance_of_missing(w, first_agent, 0)) == Approx(1. / 9));
    CHECK(odds(chance_of_missing(w, first_agent, 1)) == Approx(std::exp(.5) / 9));
    w.agents.mind[first_agent].exhaustion += p.strain.neutral_sd;
    CHECK(odds(chance_of_missing(w, first_agent, 0)) == Approx(std::exp(.3) / 9));
    CHECK(grudge(w, first_agent) == 0);
    encounters(w).respect = .7;
    for (int n = 0; n < 6; ++n) suffer(w, first_agent);
    CHECK(grudge(w, first_agent) == Approx(.3 + 5.5 / 4));
}

TEST_CASE("a promised call-back is kept in its time or leaves a customer who calls angry") {
    Parameters p = quiet_centre();
    p.contacts.return_after = Distribution::constant(3600);
    p.retaliation.missed = GENERATE(0., .999999);
    World w = average_world(p);
    const bool missed = p.retaliation.missed > 0;
    promise_call_back(w, first_agent, {.issue = 1, .attempt = 1, .entry = 1});
    const Cell c = seen(w);
    CHECK(c.count(Count::CallBacksPromised) == 1);
    CHECK(c.count(Count::CallBacksKept) == !missed);
    CHECK(treatment(w, {.marks = Contact::promise_missed}, false) == -.2);
    CHECK(treatment(w, {}, true) == -.4);
    bool found = false;
    while (!found && w.now < measurement_start + week) {
        const auto entry = w.future.calendar.pop();
        const auto* again = std::get_if<ContactAgain>(&entry.event);
        if (!again) continue;
        found = true;
        CHECK(again->contact.is(Contact::promise_missed) == missed);
    }
    CHECK(found);
}

TEST_CASE("promises move no issue: as many customers come again with them as without") {
    Parameters with = small_centre(10, 6), without = with;
    without.mechanisms.call_backs = false;
    with.retaliation.missed_on_quality = 0;
    const Cell a = lived(with).tape.total(), b = lived(without).tape.total();
    CHECK(a.count(Count::CallBacksPromised) > 100);
    CHECK(a.count(Count::CallBacksKept) / a.count(Count::CallBacksPromised) == Approx(.87).margin(.08));
    CHECK(b.count(Count::CallBacksPromised) == 0);
    CHECK(a.count(Count::Returned) == Approx(b.count(Count::Returned)).epsilon(.05));
}
