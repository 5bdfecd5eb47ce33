#include "engine/study/loop_share.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// A first policy that changes nothing, one that pays more, and its twin that holds exhaustion.
StudyPlan paid_and_held() {
    StudyPlan plan = plan_of({"as-it-is", "paid", "paid-held"});
    for (const std::size_t i : {1u, 2u}) plan.policies[i].parameters.money.wage_per_hour = 20;
    plan.policies[2].parameters.cuts.strain = true;
    return plan;
}

const Ratio& share_of(const std::vector<LoopShare>& shares, std::string_view metric) {
    const auto row =
        std::ranges::find_if(shares, [&](const LoopShare& s) { return metrics()[s.metric].name == metric; });
    REQUIRE(row != shares.end());
    return row->share;
}

}  // namespace

TEST_CASE("a twin is the policy that sets the same and cuts a feedback") {
    StudyPlan plan = paid_and_held();
    const std::vector<TwinPolicies> twins = twins_of(plan);
    REQUIRE(twins.size() == 1);
    CHECK(twins[0].policy == 1);
    CHECK(twins[0].twin == 2);
    plan.policies[2].from = measurement_start + week;
    CHECK(twins_of(plan).empty());
    plan = paid_and_held();
    plan.policies[2].parameters.money.wage_per_hour = 21;
    CHECK(twins_of(plan).empty());
}

TEST_CASE("what the twin lacks of the difference runs through the feedback") {
    const StudyPlan plan = paid_and_held();
    // Customer value rises by 400,000, and without the feedback by 300,000: a quarter runs through it.
    const StudyResult study =
        result_of(plan, {{"customer_value", {worth, with(worth, 4e5, 2e4), with(worth, 3e5, 1e4)}}});
    const Ratio share = share_of(loop_shares(study), "customer_value");
    CHECK(share.ratio == Approx(.25));
    CHECK(share.low < .25);
    CHECK(share.low > .2);
    CHECK(share.high > .25);
    CHECK(share.high < .3);
}

TEST_CASE("where a difference is not sure, its share has no interval") {
    const StudyPlan plan = paid_and_held();
    const StudyResult study =
        result_of(plan, {{"customer_value", {worth, with(worth, 1e3, 2e5), with(worth, 0, 1e5)}}});
    CHECK(std::isnan(share_of(loop_shares(study), "customer_value").low));
}

TEST_CASE("shares need a first policy that changes nothing, because feedbacks are held at the base") {
    StudyPlan plan = paid_and_held();
    plan.policies[0].parameters.money.wage_per_hour = 17;
    const StudyResult study = result_of(plan, {{"customer_value", {worth, worth, worth}}});
    CHECK(loop_shares(study).empty());
}
