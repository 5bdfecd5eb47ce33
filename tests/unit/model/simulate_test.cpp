#include "engine/model/life/simulate.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// One replication in which `policy` has always been, beside the base.
Record always_lived(const Parameters& base, const Parameters& policy) {
    const Parameters p = as_always(policy, base);
    return run_out(warmed_up(base, p, always, seed, 0));
}

}  // namespace

TEST_CASE("the world that has always been as the base is the base") {
    const Parameters base = small_centre();
    CHECK(always_lived(base, base).tape.fingerprint() == lived(base).tape.fingerprint());
}

TEST_CASE("a policy that comes is planned in the world of the base") {
    const Parameters base = small_centre();
    Parameters thanks = base;
    thanks.leader_thanks.every_weeks = 1;
    const Time from = measurement_start + week;
    const Record planned = run_out(warmed_up(base, thanks, from, seed, 0));
    const Record run = run_policy(warmed_up(base, seed, 0), thanks, from);
    CHECK(planned.tape.fingerprint() == run.tape.fingerprint());
    CHECK(planned.events == run.events);
}

TEST_CASE("seats that have always been there are filled, those of a change come later") {
    Parameters base = small_centre(10, 2);
    base.mechanisms.attrition = false;
    Parameters larger = base;
    larger.teams[0].agents = 14;
    const auto headcount = [](const Record& r) { return r.tape.week(0).mean(Level::Headcount); };
    CHECK(headcount(always_lived(base, larger)) == Approx(14));
    CHECK(headcount(lived(base, larger)) == Approx(10));
    Parameters smaller = base;
    smaller.teams[0].agents = 7;
    CHECK(headcount(always_lived(base, smaller)) == Approx(7));
    CHECK(headcount(lived(base, smaller)) == Approx(10));
}

TEST_CASE("both questions are answered under the same demand") {
    Parameters base = small_centre();
    base.mechanisms.churn = base.mechanisms.word_of_mouth = false;
    Parameters larger = base;
    larger.teams[0].agents = 14;
    const Tape change = lived(base, larger).tape, ever = always_lived(base, larger).tape;
    CHECK(change.fingerprint() != ever.fingerprint());
    for (int w = 0; w < 4; ++w)
        CHECK(change.week(w).count(Count::IssuesOpened) == ever.week(w).count(Count::IssuesOpened));
}

TEST_CASE("a team that has always been larger gets no more of the contacts") {
    Parameters base = small_centre();
    base.teams = {Team{.name = "billing", .agents = 6}, Team{.name = "tech", .agents = 4}};
    Parameters larger = base;
    larger.teams[1].agents = 12;
    const World usual = make_world(base, seed, 0);
    const Parameters p = as_always(larger, base);
    const World ever = make_world(p, seed, 0);
    REQUIRE(ever.agents.size() == 18);
    for (std::size_t q = 0; q < usual.queues.size(); ++q)
        CHECK(ever.queues[q].share == usual.queues[q].share);
    // Shares that are given stay as they are.
    base.teams[0].share = larger.teams[0].share = .9;
    CHECK(as_always(larger, base).teams[0].share == .9);
    CHECK(as_always(larger, base).teams[1].share == 0);
}
