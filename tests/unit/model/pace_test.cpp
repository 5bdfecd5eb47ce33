#include "engine/model/world/pace.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <utility>

#include "tests/unit/model/small_world.hpp"

using namespace morale;
using namespace morale::test;

namespace {

// Answers yes from the so-manieth question on.
int questions_left = 0;
bool ask() {
    return --questions_left < 0;
}

bool never_stop() {
    return false;
}

/// How often a world is asked to stop before it has begun.
int questions_of_a_start(const Parameters& p) {
    constexpr int plenty = 1'000'000;
    questions_left = plenty;
    const World w = make_world(p, seed, 0, ask);
    return plenty - questions_left;
}

/// Lives for a day in which so many events are allowed.
World lived_a_day(const Parameters& p, double most_events) {
    World w = make_world(p, seed, 0);
    w.pace.most_events = most_events;
    w.pace.events_an_issue = 0;
    run_until(w, measurement_start + day);
    return w;
}
World lived_a_day(Parameters&&, double) = delete;

/// Whose callers give up at once and call again at once, for ever.
Parameters endless_redials() {
    Parameters p = small_centre();
    p.time.warmup_weeks = 0;
    p.teams.front().agents = 1;
    p.contacts.patience = Distribution::constant(1e-9);
    p.contacts.redial_share = 1;
    p.contacts.redial_after = Distribution::constant(0);
    return p;
}

}  // namespace

TEST_CASE("a day that would never end is given up, with what to look for") {
    const Parameters p = endless_redials();
    const World w = lived_a_day(p, 100'000);
    REQUIRE(w.requirements.failed);
    CHECK(w.requirements.failed->what == "a day has more events than it can have");
    CHECK(std::string(w.requirements.failed->look_at).find("redial_after") != std::string::npos);
    CHECK(w.requirements.failed->at == w.now);
    CHECK(w.now < measurement_start + day);
    CHECK(w.events > 100'000);
    CHECK(w.events <= 100'000 + 2 * events_between_looks);
}

TEST_CASE("a rhythm of nearly nothing is given up, and named") {
    Parameters rounds = quiet_centre(2), breaks = quiet_centre(2);
    rounds.mission.stories_every_weeks = 1e-9;
    const World told = lived_a_day(rounds, 100'000);
    REQUIRE(told.requirements.failed);
    CHECK(std::string(told.requirements.failed->look_at).find("every:") != std::string::npos);

    breaks.breaks = {.every_hours = 1e-7, .minutes = 0};
    const World rested = lived_a_day(breaks, 100'000);
    REQUIRE(rested.requirements.failed);
    CHECK(std::string(rested.requirements.failed->look_at).find("breaks.every") != std::string::npos);
}

TEST_CASE("each day is counted by itself") {
    const Parameters p = small_centre(10, 4);
    World w = make_world(p, seed, 0);
    w.pace.most_events = events_between_looks;
    w.pace.events_an_issue = 0;
    run_until(w, measurement_start + 4 * week);
    CHECK_FALSE(w.requirements.failed);
    CHECK(static_cast<double>(w.events) > 4 * w.pace.most_events);
    CHECK(w.now == measurement_start + 4 * week);
}

TEST_CASE("a busy centre may have as many events as its issues may bring") {
    Parameters p = small_centre();
    p.time.warmup_weeks = 0;
    World w = make_world(p, seed, 0);
    w.pace.most_events = 0;  // no event without an issue
    run_until(w, measurement_start + 3 * week);
    CHECK_FALSE(w.requirements.failed);
    CHECK(w.events > 2 * events_between_looks);
}

TEST_CASE("issues and candidates are not so many that their luck comes again") {
    const Parameters p = small_centre();
    World w = make_world(p, seed, 0);
    run_until(w, measurement_start);
    CHECK_FALSE(w.requirements.failed);
    w.streams.churn_candidate = 0xffff'0000;
    run_until(w, measurement_start + 4 * week);
    REQUIRE(w.requirements.failed);
    CHECK(w.requirements.failed->what ==
          "a replication has fewer than four billion issues, and candidates for leaving");
}

TEST_CASE("a run is left soon after it is asked to stop") {
    const Parameters p = small_centre(10, 50);
    questions_left = 1000;
    World w = warmed_up(p, seed, 0, ask);
    const std::uint64_t before = w.events;
    CHECK(w.now == measurement_start);
    questions_left = 3;
    run_until(w, measurement_start + 50 * week);
    CHECK(w.now < measurement_start + 50 * week);
    CHECK_FALSE(w.requirements.failed);
    CHECK(w.events - before <= 3 * events_between_looks);
    questions_left = 0;
    const Time stands = w.now;
    run_until(w, measurement_start + 50 * week);
    CHECK(w.now == stands);
}

TEST_CASE("a world is not even peopled when it is asked to stop") {
    const Parameters p = small_centre(40, 4);
    questions_left = 10;
    World w = make_world(p, seed, 0, ask);
    int employed = 0;
    for (AgentId agent : w.agents.ids()) employed += w.agents.employment[agent].stage != Stage::Vacant;
    CHECK(employed <= 10);
    CHECK(run_out(std::move(w)).events == 0);
}

TEST_CASE("seats and customers are not even made when a world is asked to stop") {
    Parameters p = small_centre(40, 4);
    p.customers.count = 50'000;
    questions_left = 0;
    const World empty = make_world(p, seed, 0, ask);
    CHECK(empty.agents.size() == 0);
    CHECK(empty.customers.size() == 0);
    questions_left = 20;
    const World seats_only = make_world(p, seed, 0, ask);
    CHECK(seats_only.agents.size() <= 20);
    CHECK(seats_only.customers.size() == 0);
}

TEST_CASE("what customers are worth is left when somebody asks to stop") {
    Parameters few = small_centre(4, 4), many = few;
    few.customers.count = 10 * 4096;
    many.customers.count = 60 * 4096;
    few.offer.market.value_cv = many.offer.market.value_cv = 1;
    const int more = questions_of_a_start(many) - questions_of_a_start(few);
    CHECK(more >= 2 * 50);  // what they think, and what they are worth
}

TEST_CASE("however far a world is when it is asked to stop, it can be put away and counts nothing") {
    Parameters p = small_centre(6, 2);
    p.customers.count = 9000;
    p.study.end_value = true;
    const int all = questions_of_a_start(p);
    for (int n = 0; n <= all; ++n) {
        CAPTURE(n, all);
        questions_left = n;
        World w = warmed_up(p, seed, 0, ask);
        CHECK(run_policy(std::move(w), p, measurement_start).events == 0);
    }
}

TEST_CASE("who looks changes nothing") {
    const Parameters p = small_centre(10, 6);
    const Record alone = run_policy(warmed_up(p, seed, 0), p, measurement_start);
    const Record watched = run_policy(warmed_up(p, seed, 0, never_stop), p, measurement_start);
    CHECK(alone.tape.fingerprint() == watched.tape.fingerprint());
    CHECK(alone.events == watched.events);
    // However often one stands still on the way.
    World w = warmed_up(p, seed, 0);
    plan_policy(w, p, measurement_start);
    for (Time t = measurement_start; t < measurement_start + 6 * week; t += 7 * hour) run_until(w, t);
    const Record halting = run_out(std::move(w));
    CHECK(halting.tape.fingerprint() == alone.tape.fingerprint());
}
