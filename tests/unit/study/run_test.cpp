#include "engine/study/run.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace morale;

namespace {

// A small centre for a short time: enough to see that the parts are joined as they should be.
StudyPlan small_centre() {
    StudyPlan plan;
    plan.file = "small.yaml";
    plan.replications = 3;
    plan.base.teams = {Team{.name = "care", .agents = 4}};
    plan.base.customers.count = 20'000;
    plan.base.time.warmup_weeks = 1;
    plan.base.time.horizon_weeks = 2;
    plan.policies = {{"as-is", "", plan.base, Time{}}, {"same", "", plan.base, Time{}}};
    PolicyPlan thanks{"thanks", "", plan.base, Time{}};
    thanks.parameters.leader_thanks.every_weeks = 1;
    plan.policies.push_back(thanks);
    return plan;
}

std::vector<std::uint64_t> fingerprints(const StudyResult& study) {
    std::vector<std::uint64_t> all;
    for (const PolicyResult& policy : study.policies)
        all.insert(all.end(), policy.fingerprints.begin(), policy.fingerprints.end());
    return all;
}

}  // namespace

SCENARIO("a study of the simulated centre") {
    GIVEN("the status quo, the same under another name, and weekly thanks") {
        const StudyPlan plan = small_centre();
        std::vector<std::size_t> recognised(3);
        const StudyResult study = run(plan, {.threads = 2, .sink = [&](const ReplicationRow& row) {
                                                 recognised[row.policy] +=
                                                     row.record.ledger.recognitions.size();
                                             }});
        THEN("every record balances") {
            CHECK(study.failures.empty());
        }
        THEN("replications differ, and the same policy is the same whatever its name") {
            CHECK(study.policies[0].fingerprints == study.policies[1].fingerprints);
            CHECK(study.policies[0].fingerprints[0] != study.policies[0].fingerprints[1]);
            for (const Comparison& c : study.comparisons) {
                CAPTURE(metrics()[c.metric].name);
                if (c.policy == 1) CHECK(c.paired_sd == 0);
            }
        }
        THEN("thanks are what the third policy has and the others have not") {
            CHECK(recognised[0] == 0);
            CHECK(recognised[2] > 0);
            CHECK(study.policies[2].fingerprints != study.policies[0].fingerprints);
        }
        THEN("the work is done") {
            const auto asa = metric_row("asa");
            CHECK(study.weeks == 2);
            CHECK(study.policies[0].total[asa].n == 3);
            CHECK(study.policies[0].events[0] > 1000);
        }
        THEN("threads change nothing") {
            for (const int threads : {1, 3, 7})
                CHECK(fingerprints(run(plan, {.threads = threads})) == fingerprints(study));
        }
    }
}

TEST_CASE("a policy from always has a world of its own and changes no other policy's") {
    StudyPlan plan = small_centre();
    plan.replications = 2;
    const StudyResult before = run(plan, {.threads = 2});
    plan.policies[1].from = always;
    PolicyPlan more{"more", "", plan.base, always};
    more.parameters.teams[0].agents = 6;
    plan.policies.push_back(more);
    const StudyResult study = run(plan, {.threads = 2});
    CHECK(study.failures.empty());
    for (const std::size_t p : {0u, 1u, 2u})
        CHECK(study.policies[p].fingerprints == before.policies[p].fingerprints);
    const auto headcount = metric_row("headcount");
    CHECK(study.policies[3].total[headcount].mean > study.policies[0].total[headcount].mean + 1);
    CHECK(fingerprints(run(plan, {.threads = 1})) == fingerprints(study));

    plan.policies = {more};  // no base is warmed up for it
    CHECK(run(plan, {}).policies[0].fingerprints == study.policies[3].fingerprints);
}

namespace {

bool at_once() {
    return true;
}

}  // namespace

TEST_CASE("a study that is asked to stop is left") {
    const StudyPlan plan = small_centre();
    int done = 0;
    CHECK_THROWS_AS(run(plan, {.threads = 2, .stop = at_once, .progress = [&](int, int) { ++done; }}),
                    Stopped);
    CHECK(done == 0);
}

TEST_CASE("a replication that was given up says what to look at and how to repeat it") {
    StudyPlan plan = small_centre();
    const StudyResult study = run(plan, {.threads = 1}, [&](int replication) {
        std::vector<Record> records = simulate_policies(plan, replication);
        if (replication == 2) {
            Requirements requirements;
            requirements.give_up("a day has more events than it can have", "look at patience",
                                 measurement_start + 2 * day + 10 * hour);
            records[1].failure = requirements.failed;
        }
        return records;
    });
    REQUIRE(study.failures.size() == 1);
    CHECK(study.failures[0].replication == 2);
    REQUIRE(study.failures[0].requirement);
    CHECK(study.failures[0].requirement->look_at == "look at patience");
}
