#include "engine/study/checkup.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/study/since.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;

namespace {

/// A result of three areas, by what each changes turnover.
StudyResult changes_of(const std::vector<Interval>& changes, const std::vector<Verdict>& verdicts,
                       std::size_t metric) {
    StudyResult result;
    for (std::size_t i = 0; i < changes.size(); ++i)
        result.comparisons.push_back({.policy = i + 1,
                                      .metric = metric,
                                      .difference = changes[i],
                                      .simultaneous = changes[i],
                                      .verdict = verdicts[i]});
    return result;
}

std::size_t turnover_row() {
    return metric_row("turnover");
}

Interval about(double mean, double half) {
    Interval interval{};
    interval.mean = mean;
    interval.low = mean - half;
    interval.high = mean + half;
    return interval;
}

}  // namespace

TEST_CASE("each area that can be better is a policy of its own, beside the centre as it is") {
    StudyPlan plan = test::plan_of({"today", "something"});
    plan.policies[1].parameters.money.wage_per_hour += 1;
    plan.origins.push_back({.path = "pay.wage", .policy = "something", .file = "f.yaml", .text = "+1 USD/h"});
    const Checkup checkup = checkup_of(plan);
    REQUIRE(checkup.plan.policies.size() > 2);
    CHECK(checkup.plan.policies.size() == checkup.remedies.size());
    CHECK(checkup.plan.policies.size() - 1 + checkup.good_already.size() == areas().size());
    CHECK(checkup.plan.policies[0].name == "as it is");
    CHECK(checkup.plan.origins.empty());
    for (std::size_t i = 1; i < checkup.plan.policies.size(); ++i) {
        CHECK_FALSE(checkup.remedies[i].empty());
        CHECK_FALSE(checkup.plan.policies[i].why.empty());
        CHECK_FALSE(same_values(checkup.plan.policies[i].parameters, checkup.plan.policies[0].parameters));
    }
}

TEST_CASE("an area that is good already has no policy") {
    StudyPlan plan = test::plan_of({"today"});
    for (const Area& area : areas())
        plan.policies[0].parameters =
            improved(plan.policies[0].parameters, wanting(area, plan.policies[0].parameters));
    const Checkup checkup = checkup_of(plan);
    CHECK(checkup.plan.policies.size() == 1);
    CHECK(checkup.good_already.size() == areas().size());
}

TEST_CASE("the largest gain comes first, and one that may be as large is named") {
    using enum Verdict;
    const StudyResult three = changes_of({about(-.1, .02), about(-.3, .02), about(.2, .02)},
                                         {Better, Better, Worse}, turnover_row());
    const Ranking clear = ranking_of(three, turnover_row());
    REQUIRE(clear.order.size() == 3);
    CHECK(clear.order[0]->policy == 2);
    CHECK(clear.order[2]->policy == 3);
    CHECK(clear.known);
    const StudyResult one = changes_of({about(-.1, .2)}, {Undecided}, turnover_row());
    const Ranking luck = ranking_of(one, turnover_row());
    CHECK_FALSE(luck.known);
    CHECK(luck.rival == nullptr);
    const StudyResult none = changes_of({}, {}, turnover_row());
    CHECK(ranking_of(none, turnover_row()).order.empty());
}
