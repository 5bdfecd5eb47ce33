// Who is there and who gets the next contact: budgets, first jobs, novices, outside teams and demand shocks.
#include "engine/model/staff/staffing.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <limits>

#include "engine/model/floor/lines.hpp"
#include "engine/model/floor/routing.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/terms/outsourcing.hpp"
#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

double at_end(const Record& record, Level level, std::size_t team = 0) {
    return record.tape.at_end[team][static_cast<std::size_t>(level)];
}

Parameters lively(double agents = 20, double weeks = 40) {
    Parameters p = small_centre(agents, weeks);
    p.customers.count = 0;
    p.attrition.base_per_week = .02;
    return p;
}

/// A team, and one of another firm that could do all of its work.
Parameters two_firms(double weeks = 12) {
    Parameters p = small_centre(10, weeks);
    p.teams.push_back({.name = "vendor", .agents = 10, .outside = {.outside = true}});
    return p;
}

constexpr AgentId novice{0}, old_hand{1};

/// Two agents wait: the old hand has been idle longer, or the novice has.
World two_idle(const Parameters& p, bool novice_waits_longer) {
    World w = begun(p);
    w.agents.employment[novice].on_floor = w.now - week;
    w.agents.employment[old_hand].on_floor = w.now - 100 * week;
    for (AgentId agent : w.agents.ids())
        if (w.agents.work[agent].presence == Presence::Available) leave_idle(w, agent);
    take_next(w, novice_waits_longer ? novice : old_hand);
    take_next(w, novice_waits_longer ? old_hand : novice);
    return w;
}

bool novice_gets_it(World w) {
    enter(w, Contact{.issue = 1});
    return w.agents.work[novice].presence == Presence::Handling;
}

}  // namespace

TEST_CASE("a smaller budget closes seats as they fall vacant, no more and nobody's") {
    const Parameters base = lively();
    Parameters low = base;
    low.staffing.budget = .75;
    const Record record = lived(base, low);
    const Cell all = record.tape.total();
    CHECK(at_end(record, Level::Headcount) + at_end(record, Level::Vacant) == 15);
    CHECK(all.count(Count::VacanciesOpened) < all.count(Count::Quit));
    CHECK(record.tape.week(0).mean(Level::Headcount) > 15);
    CHECK(seats_wanted(low, low.teams[0]) == 15);
}

TEST_CASE("a budget of the base opens so many seats from the start, and a larger one of a policy more") {
    Parameters base = lively(20, 10);
    base.staffing.budget = .5;
    Parameters high = base;
    high.staffing.budget = 1.2;
    const World w = begun(base);
    CHECK(w.agents.size() == 10);
    const Record record = lived(base, high);
    CHECK(at_end(record, Level::Headcount) + at_end(record, Level::Vacant) == 24);
}

TEST_CASE("newcomers whose first job it is go on to another one; who was there before stays") {
    const Parameters base = lively(20, 40);
    Parameters first_job = base;
    first_job.placement.stay_weeks = 8;
    const Record record = lived(base, first_job);
    CHECK(record.tape.total().count(Count::MovedOn) > 0);
    CHECK(lived(base).tape.total().count(Count::MovedOn) == 0);
    for (const Spell& spell : record.ledger.spells) {
        if (spell.why != Leaving::MovedOn) continue;
        CHECK(spell.hired >= measurement_start);
        CHECK(in_weeks(spell.left - spell.hired) >= 4 + base.hiring.training_weeks);
        CHECK(in_weeks(spell.left - spell.hired) <= 12 + base.hiring.training_weeks + 1);
    }
}

TEST_CASE("a first job of the base is one of those who are there at the start, too") {
    Parameters p = lively(200, 1);
    p.placement.stay_weeks = 20;
    const World w = make_world(p, seed, 0);
    double longest = 0;
    for (AgentId agent : w.agents.ids())
        if (w.agents.employment[agent].stage == Stage::OnFloor)
            longest = std::max(longest, in_weeks(w.now - w.agents.employment[agent].on_floor));
    CHECK(longest > 5);
    CHECK(longest < 32);
}

TEST_CASE("the next contact goes to whoever is idle longest, or to novices first or last") {
    Parameters p = quiet_centre(4);
    p.roster.always_present = true;
    CHECK(novice_gets_it(two_idle(p, true)));
    CHECK_FALSE(novice_gets_it(two_idle(p, false)));
    p.routing.novices = static_cast<int>(NovicesGo::First);
    CHECK(novice_gets_it(two_idle(p, false)));
    p.routing.novices = static_cast<int>(NovicesGo::Last);
    CHECK_FALSE(novice_gets_it(two_idle(p, true)));
    p.routing.novice_weeks = 0;
    CHECK(novice_gets_it(two_idle(p, true)));
}

TEST_CASE("a demand shock multiplies the issues of its days, and they are the same issues") {
    Parameters calm = small_centre(10, 4);
    calm.mechanisms.churn = calm.mechanisms.word_of_mouth = false;
    Parameters shocked = calm;
    shocked.shocks = {{.name = "outage", .from = calm.time.start_date + 7, .size = .5, .days = 7}};
    const Tape a = lived(calm).tape, b = lived(shocked).tape;
    CHECK(a.week(0).counts == b.week(0).counts);
    CHECK(b.week(1).count(Count::IssuesOpened) ==
          Approx(1.5 * a.week(1).count(Count::IssuesOpened)).epsilon(.06));
    CHECK(b.week(2).count(Count::IssuesOpened) == Approx(a.week(2).count(Count::IssuesOpened)).epsilon(.06));
}

TEST_CASE("outsourcing moves its share of the contacts and of the seats; none of it is the status quo") {
    const Parameters base = two_firms();
    Parameters half = base;
    half.outsourcing.share = .5;
    const Record alone = lived(base), together = lived(base, half);
    CHECK(alone.tape.group(1).count(Count::Offered) == 0);
    CHECK(alone.tape.group(1).area(Level::Headcount) == 0);
    const double inside = together.tape.group(0).count(Count::IssuesOpened),
                 outside = together.tape.group(1).count(Count::IssuesOpened);
    CHECK(outside / (inside + outside) == Approx(.5).margin(.03));
    CHECK(at_end(together, Level::Headcount, 1) + at_end(together, Level::Vacant, 1) == 5);
    CHECK(together.tape.group(1).sum(Sum::ReplacementUsd) == 0);
    CHECK(together.tape.group(1).sum(Sum::WagesUsd) > 0);

    Parameters one = base;
    one.teams.resize(1);
    CHECK(lived(one).tape.group(0).counts == alone.tape.group(0).counts);
}

TEST_CASE("people outside leave oftener, those inside when others do their work; cut, neither") {
    Parameters p = two_firms();
    p.outsourcing.share = .4;
    auto terms = [](const Parameters& q) {
        const World w = begun(q);
        return std::pair{outsourcing_on_quitting(w, w.teams[0].seats[0]),
                         outsourcing_on_quitting(w, w.teams[1].seats[0])};
    };
    const auto [inside, outside] = terms(p);
    CHECK(inside == Approx(.25 * .4));
    CHECK(outside == Approx(-2.5 * std::log(14.8 / 18) + std::log(1.6)));
    p.mechanisms.outsourcing = false;
    CHECK(terms(p) == std::pair{0., 0.});
}

TEST_CASE("what we pay makes nobody outside leave, beyond the ceiling either") {
    Parameters p = two_firms();
    p.outsourcing.share = .4;
    for (const double factor : {1., 1.2, 1.5, 2., 3.}) {
        p.money.wage_per_hour = factor * p.money.market_wage_per_hour;
        const World w = begun(p);
        // In the hazard of equation 9 the wage of the firm stands beside it.
        const double ours =
            p.attrition.wage_elasticity * std::log(std::min(factor, p.attrition.wage_ceiling));
        CHECK(ours + outsourcing_on_quitting(w, w.teams[1].seats[0]) ==
              Approx(-2.5 * std::log(14.8 / 18) + std::log(1.6)));
    }
}

TEST_CASE("programmes reach nobody outside") {
    Parameters p = two_firms(4);
    p.outsourcing.share = .5;
    p.leader_thanks.every_weeks = 1;
    p.mission.stories_every_weeks = 1;
    p.praise_note.share = 1;
    p.recognition.praise_share = .2;
    p.visits.every_weeks = 1;
    p.awards = {.per_year = 52, .to = static_cast<int>(AwardTo::Everybody)};
    p.peer_thanks.every_weeks = 1;
    p.career = {.promotions_per_year = 10, .stay = 1};
    p.career_effects.eligible_weeks = 0;
    p.training.service.hours_per_year = 100;
    p.tie.share = 1;
    const Record record = lived(p);
    const Cell ours = record.tape.group(0), theirs = record.tape.group(1);
    for (const Count programme : {Count::Recognised, Count::MissionDoses, Count::Promoted}) {
        CHECK(ours.count(programme) > 0);
        CHECK(theirs.count(programme) == 0);
    }
    CHECK(ours.sum(Sum::TrainingHours) > 0);
    CHECK(theirs.sum(Sum::TrainingHours) == 0);
    CHECK(ours.spread(Spread::Meaning).mean() > 0);
    CHECK(theirs.spread(Spread::Meaning).mean() == 0);
}
