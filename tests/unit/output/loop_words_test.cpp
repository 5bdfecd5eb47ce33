// What is said of the share of a difference that runs through a feedback.
#include <catch2/catch.hpp>

#include "output/words/loop_share.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using namespace morale::test;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;

namespace {

std::string share_of_turnover(double ratio, double low, double high) {
    return told_share({.policy = 1,
                       .twin = 2,
                       .metric = metric_row("turnover"),
                       .share = {.ratio = ratio, .low = low, .high = high, .n = 10}});
}

}  // namespace

TEST_CASE("a share within the difference is told with its interval alone") {
    CHECK(share_of_turnover(.36, .22, .51) == "turnover 36 % (22 % to 51 %)");
    CHECK(share_of_turnover(.9, .7, 1.1) == "turnover 90 % (70 % to 110 %)");
}

TEST_CASE("a share that is surely beyond the difference says so, and the words below say what it means") {
    CHECK(share_of_turnover(1.06, 1.02, 1.1) == "turnover 106 % (102 % to 110 %), more than all of it");
    CHECK(share_of_turnover(1.06, .95, 1.18) == "turnover 106 % (95 % to 118 %)");
    CHECK(share_of_turnover(-.2, -.3, -.1) == "turnover -20 % (-30 % to -10 %), against it");
    CHECK(share_of_turnover(-.02, -.1, .06) == "turnover -2 % (-10 % to 6 %)");
    CHECK_THAT(how_shares_are_read(),
               Contains("Above 100 % the rest of the policy works the other way: with the feedback held, the "
                        "difference has the other sign. Below 0 % the feedback works against the difference, "
                        "which is larger with the feedback held. Where the interval holds 100 % or 0 %, that "
                        "is not sure."));
}

TEST_CASE("a twin that goes the other way gives a share above all") {
    StudyPlan plan = plan_of({"as-it-is", "paid", "paid-held"});
    for (const std::size_t i : {1u, 2u}) plan.policies[i].parameters.money.wage_per_hour = 20;
    plan.policies[2].parameters.cuts.strain = true;
    // Turnover falls by .05; with the feedback held it rises by .003.
    const StudyResult study =
        result_of(plan, {{"turnover", {leaving, with(leaving, -.05, .0001), with(leaving, .003, .0001)}}});
    const std::vector<std::string> lines = told_shares(study);
    REQUIRE(lines.size() == 1);
    CHECK_THAT(lines.front(), Contains("paid through strain (held in paid-held): turnover 106 % (") &&
                                  EndsWith(", more than all of it"));
}
