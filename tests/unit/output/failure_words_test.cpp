// Records that cannot be used and checks that broke, in words.
#include "output/words/failure.hpp"

#include <catch2/catch.hpp>

#include "output/words/checks.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using morale::test::plan_of;

TEST_CASE("a broken requirement is told with the command that repeats it") {
    const StudyPlan plan = plan_of({"as-is", "thanks"});
    const BrokenRecord broken{
        .replication = 2,
        .policy = 1,
        .requirement = Failure{.what = "a queue is never negative",
                               .file = "queue.cpp",
                               .line = 12,
                               .at = measurement_start + 3 * day + 2 * hour + 5 * second}};
    CHECK(told_failure(plan, broken) ==
          "replication 2 of thanks: 'a queue is never negative' did not hold on day 3 at 02:00:05 "
          "(queue.cpp:12); repeat it with: morale run cases/thanks.yaml -p thanks -n 2 --seed 5");
}

TEST_CASE("a replication that broke a guarantee is repeated with its draws and settings") {
    StudyPlan plan = plan_of({"as-is"});
    plan.uncertain.push_back({.path = "assumptions.churn.acted_on", .source = {}});
    plan.base.study.uncertain = true;
    BrokenRecord broken{.replication = 2, .policy = 0};
    CHECK(told_failure(plan, broken).ends_with(" -n 2 --seed 5 --uncertain"));
    plan.base.study.uncertain = false;
    plan.settings = {"centre.contacts.talk=5 min"};
    CHECK(told_failure(plan, broken).ends_with(" -s 'centre.contacts.talk=5 min' -n 2 --seed 5"));
    broken.replication = 1;  // a study has two replications at least
    CHECK(told_failure(plan, broken).ends_with(" -n 2 --seed 5"));
}

TEST_CASE("what may have led to it is told instead of the place in the program") {
    const StudyPlan plan = plan_of({"same"});
    const BrokenRecord broken{.replication = 2,
                              .policy = 0,
                              .requirement = Failure{.what = "a day has more events than it can have",
                                                     .file = "step.cpp",
                                                     .at = measurement_start + 2 * day + 10 * hour,
                                                     .look_at = "look at patience"}};
    CHECK(told_failure(plan, broken) ==
          "replication 2 of same: a day has more events than it can have on day 2 at 10:00:00; look at "
          "patience; "
          "repeat it with: morale run cases/thanks.yaml -p same -n 2 --seed 5");
}

TEST_CASE("a broken check is told with its team and week") {
    const StudyPlan plan = plan_of({"as-is", "thanks"});
    CHECK(broken_text(plan, {.metric = find_metric("exhaustion"), .group = 1, .week = 1, .left = -1.4}) ==
          "'exhaustion lies between 0 and 1' did not hold in team tech in week 2: -1.4");
    CHECK(broken_text(plan, {.law = "what comes goes", .group = 0, .left = 3, .right = 4}) ==
          "'what comes goes' did not hold in team billing: 3 against 4");
}

TEST_CASE("a study that left replications out says so, and which checks broke") {
    const StudyPlan plan = plan_of({"as-is", "thanks"});
    StudyResult study;
    study.plan = &plan;
    study.replications = 5;
    CHECK(left_out_text(study).empty());
    study.left_out = 2;
    CHECK(left_out_text(study).find("This study failed: 2 of 5 replications broke a guarantee") == 0);
    study.checks = {{.name = "law:contacts", .law = "what comes goes", .unit = "contacts", .values = 1230}};
    CHECK(checks_text(study) == "All 1 checks of 1,230 values hold.");
    CHECK(where_it_broke(plan, study.checks[0]).empty());
    study.checks[0].broken = 1;
    study.checks[0].first = {.replication = 4, .policy = 1, .group = 0};
    CHECK(checks_text(study) ==
          "1 of 1 checks of 1,230 values do not hold: law:contacts (policy thanks, replication 4, team "
          "billing).");
}
