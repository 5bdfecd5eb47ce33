#include <catch2/catch.hpp>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Two teams, every mechanism at work, people who come and go quickly.
Parameters busy_centre() {
    Parameters p = small_centre(8, 6);
    p.teams = {Team{.name = "billing", .agents = 6}, Team{.name = "tech", .agents = 10}};
    p.customers.count = 5000;
    p.attrition.base_per_week = .04;
    p.hiring.fill_time = Distribution::uniform(0, 2 * 604'800.);
    p.hiring.training_weeks = 1;
    p.contacts.patience = Distribution::exponential(120);
    p.recognition.praise_share = .05;
    p.praise_note.share = .5;
    p.leader_thanks.every_weeks = 1;
    return p;
}

double at_end(const Tape& tape, Level level, int group) {
    return tape.at_end[static_cast<std::size_t>(group)][static_cast<std::size_t>(level)];
}

}  // namespace

TEST_CASE("contacts are neither lost nor made, in every team") {
    const Parameters p = busy_centre();
    const auto replication = GENERATE(0u, 1u, 2u);
    CAPTURE(replication);
    const World warm = warmed_up(p, seed, replication);
    const Record record = run_policy(warm, p, measurement_start);
    REQUIRE_FALSE(record.failure);
    for (int team = 0; team < 2; ++team) {
        CAPTURE(team);
        const Cell c = record.tape.group(team);
        const double waiting =
            at_end(record.tape, Level::Waiting, team) - warm.record.level(Level::Waiting, team);
        const double handling =
            at_end(record.tape, Level::Handling, team) - warm.record.level(Level::Handling, team);
        CHECK(c.count(Count::Offered) > 1000);
        CHECK(c.count(Count::Abandoned) > 10);
        CHECK(c.count(Count::Offered) == c.count(Count::Answered) + c.count(Count::Abandoned) + waiting);
        CHECK(c.count(Count::Answered) == c.count(Count::Handled) + handling);
        CHECK(c.count(Count::Offered) ==
              c.count(Count::IssuesOpened) + c.count(Count::Redialled) + c.count(Count::Returned));
        for (const Level level : {Level::Waiting, Level::Handling, Level::Headcount, Level::Available})
            CHECK(record.tape.at_start[static_cast<std::size_t>(team)][static_cast<std::size_t>(level)] ==
                  warm.record.level(level, team));
        CHECK(c.spread(Spread::Quality).n == c.count(Count::Handled));
    }
}

TEST_CASE("people are neither lost nor made, in every team") {
    const Parameters p = busy_centre();
    const World warm = warmed_up(p, seed, 0);
    const Record record = run_policy(warm, p, measurement_start);
    CHECK(record.tape.total().count(Count::Quit) > 0);
    CHECK(record.tape.total().count(Count::Hired) > 0);
    for (int team = 0; team < 2; ++team) {
        CAPTURE(team);
        const Cell c = record.tape.group(team);
        CHECK(c.count(Count::Hired) - c.count(Count::Quit) ==
              at_end(record.tape, Level::Headcount, team) - warm.record.level(Level::Headcount, team));
        CHECK(c.count(Count::VacanciesOpened) == c.count(Count::Quit));
        CHECK(at_end(record.tape, Level::Headcount, team) + at_end(record.tape, Level::Vacant, team) ==
              p.teams[static_cast<std::size_t>(team)].agents);
        CHECK(at_end(record.tape, Level::Training, team) <= at_end(record.tape, Level::Headcount, team));
    }
}

TEST_CASE("customers are neither lost nor made") {
    const Parameters p = busy_centre();
    const World warm = warmed_up(p, seed, 0);
    const Record record = run_policy(warm, p, measurement_start);
    const Cell c = record.tape.group(2);
    CHECK(c.count(Count::Churned) > 0);
    CHECK(c.count(Count::Acquired) > 0);
    CHECK(c.count(Count::ChurnedOnIssue) <= c.count(Count::Churned));
    CHECK(c.count(Count::Acquired) - c.count(Count::Churned) ==
          at_end(record.tape, Level::Customers, 2) - warm.record.level(Level::Customers, 2));
}

TEST_CASE("the ledger and the tape tell the same") {
    const Parameters p = busy_centre();
    const Record record = lived(p);
    const Cell total = record.tape.total();
    CHECK(total.count(Count::Recognised) == static_cast<double>(record.ledger.recognitions.size()));
    double left = 0, hired = 0, seen_by = 0, employed = 0;
    for (const Spell& spell : record.ledger.spells) {
        left += spell.why != Leaving::Employed;
        employed += spell.left == never;
        hired += spell.hired >= measurement_start;
        CHECK((spell.why != Leaving::Employed) == (spell.left != never));
        CHECK(spell.left >= spell.hired);
    }
    for (const RecognitionRow& row : record.ledger.recognitions) seen_by += row.seen_by;
    CHECK(left == total.count(Count::Quit));
    CHECK(hired == total.count(Count::Hired));
    CHECK(employed == at_end(record.tape, Level::Headcount, 0) + at_end(record.tape, Level::Headcount, 1));
    CHECK(seen_by == total.count(Count::PraiseSeen));
    CHECK(seen_by > 0);
}

TEST_CASE("every issue ends: resolved, unresolved, or given up") {
    Parameters p = busy_centre();
    p.mechanisms.churn = false;  // who has left does not call again
    p.time = {.warmup_weeks = 0, .horizon_weeks = 30};
    World w = make_world(p, seed, 0);
    run_until(w, measurement_start + 3 * week);
    w.future.slots.clear(issue_slot);
    run_until(w, measurement_start + 29 * week);
    const Cell c = seen(w);
    CHECK(c.count(Count::IssuesOpened) == c.count(Count::IssuesResolved) + c.count(Count::IssuesUnresolved));
    CHECK(c.count(Count::Handled) == c.count(Count::Answered));
    CHECK(c.count(Count::Abandoned) == c.count(Count::Redialled) + c.count(Count::IssuesGivenUp));
    CHECK(c.count(Count::Resolved) == c.count(Count::IssuesResolved));
    CHECK(c.count(Count::Handled) - c.count(Count::Resolved) ==
          c.count(Count::Returned) + c.count(Count::IssuesUnresolved) - c.count(Count::IssuesGivenUp));
    CHECK(c.count(Count::ResolvedAtFirst) < c.count(Count::IssuesResolved));
}

TEST_CASE("who waits longer than the target is not counted in it") {
    const Cell c = lived(busy_centre()).tape.total();
    CHECK(c.count(Count::AnsweredInTarget) < c.count(Count::Answered));
    CHECK(c.count(Count::AnsweredInTarget) + c.count(Count::Waited) >= c.count(Count::Answered));
    CHECK(c.count(Count::AbandonedInTarget) < c.count(Count::Abandoned));
}

TEST_CASE("agents on shift are handling, free or off the phone, and all are employed") {
    Parameters p = busy_centre();
    p.skill.colleagues_time = 0;  // else off the phone longer, the more newcomers there are
    const Cell c = lived(p).tape.total();
    const double on_shift = c.area(Level::Handling) + c.area(Level::Available) + c.area(Level::OffPhone);
    const double comes =
        c.count(Count::ShiftsPlanned) - c.count(Count::ShiftsOnLeave) - c.count(Count::ShiftsSick);
    // Overtime of the last contact makes shifts a little longer; pauses that begin late do not.
    CHECK(on_shift / 3600 == Approx(comes * 8).epsilon(.03));
    CHECK(c.area(Level::OffPhone) / on_shift == Approx(p.roster.off_phone_share).epsilon(.05));
}

TEST_CASE(
    "with equal agents and endless patience, issues are resolved at first or later as often as the chances "
    "say") {
    Parameters p = busy_centre();
    p.mechanisms.churn = p.mechanisms.quality = false;
    p.contacts.patience = Distribution::infinite();
    p.time = {.warmup_weeks = 0, .horizon_weeks = 30};
    World w = make_world(p, seed, 0);
    run_until(w, measurement_start + 6 * week);
    w.future.slots.clear(issue_slot);
    run_until(w, measurement_start + 29 * week);
    const Cell c = seen(w);
    const double issues = c.count(Count::IssuesOpened);
    const double at_first = .7, at_all = .7 / (1 - .3 * .8);
    CHECK(issues > 5000);
    CHECK(c.count(Count::Abandoned) == 0);
    auto near = [issues](double share, double expected) {
        return (share - expected) * (share - expected) < 16 * expected * (1 - expected) / issues;
    };
    CHECK(near(c.count(Count::ResolvedAtFirst) / issues, at_first));
    CHECK(near(c.count(Count::IssuesResolved) / issues, at_all));
}
