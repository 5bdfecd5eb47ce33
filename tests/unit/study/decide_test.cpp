#include "engine/study/decide.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "engine/study/caveats.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using morale::test::Numbers;
using morale::test::plan_of;
using morale::test::result_of;

namespace {

// Ten years that are not alike.
const std::vector<double> worth = {4.0e6, 4.1e6, 3.8e6, 4.2e6, 3.9e6, 4.0e6, 4.3e6, 3.7e6, 4.1e6, 3.9e6};
const std::vector<double> leaving = {.38, .41, .35, .39, .36, .40, .42, .33, .37, .39};

/// The same years with something added, and luck of its own that comes and goes.
std::vector<double> with(std::vector<double> years, double change, double luck) {
    for (std::size_t i = 0; i < years.size(); ++i) years[i] += change + (i % 2 == 0 ? luck : -luck);
    return years;
}

StudyPlan three_policies() {
    StudyPlan plan = plan_of({"status-quo", "service-week", "notes"});
    plan.replications = 10;
    plan.base.time.horizon_weeks = 52;
    return plan;
}

const std::string horizon_and_luck =
    "Each policy was followed for 52 weeks; what comes later is not simulated, but who is there at the end "
    "counts: customers by the margin that is left to them at the churn before the policies began and agents "
    "by what replacing them costs. What exhaustion and disappointment do later is left out, which favours "
    "saving. The ranges show the luck of the simulation alone and say nothing about wrong assumptions. "
    "Assumed, not measured here, are above all "
    "how strongly exhaustion, recognition and meaning act on quitting, how long thanks are felt, how long "
    "meaning lasts, how many customers leave after an unresolved issue, what customers tell others, what a "
    "customer is worth and what replacing an agent costs. Recognition and mission work take agents off the "
    "phone only as far as 'off_phone' says, and an "
    "executive's minute is priced as a manager's.";

}  // namespace

SCENARIO("a better policy is chosen, with all it does and how sure that is") {
    GIVEN("notes that are worth much, and a week that changes little") {
        const StudyPlan plan = three_policies();
        StudyResult study = result_of(
            plan,
            {{"net_value", {worth, with(worth, 1e3, 20e3), with(worth, 200e3, 30e3)}},
             {"turnover", {leaving, with(leaving, 0, .001), with(leaving, -.07, .01)}},
             {"service_level", {with(leaving, .4, 0), with(leaving, .4, .01), with(leaving, .402, .01)}},
             {"cost_total", {with(worth, -2e6, 0), with(worth, -2e6, 0), with(worth, -1.98e6, 5e3)}}});
        WHEN("it is decided") {
            const Decision decision = decide(study);
            THEN("the sentence says everything a manager needs") {
                CHECK(decision.verdict == Verdict::Better);
                CHECK(decision.policy == 2);
                CHECK(
                    decision.sentence ==
                    "Choose notes: compared with status-quo it is worth 200 thousand USD more a year (173 to "
                    "227). It also loses 7.0 fewer of 100 agents a year (6.1 to 7.9). Against that, it costs "
                    "20 thousand USD more a year (16 to 24). No effect that surely matters on service level "
                    "(between -0.7 "
                    "and +1.1 percentage points). Better in 10 of 10 replications under the same luck; the "
                    "ranges in brackets hold with 95 % confidence for both compared policies at once.");
                CHECK(decision.not_known == horizon_and_luck +
                                                " Not decided with 10 replications on net value: "
                                                "service-week against status-quo (about 2,300 would).");
            }
        }
    }
}

SCENARIO("when every other policy is worse, the first one stays") {
    const StudyPlan plan = three_policies();
    const StudyResult study =
        result_of(plan, {{"net_value", {worth, with(worth, -12e3, 5e3), with(worth, -50e3, 5e3)}}});
    const Decision decision = decide(study);
    CHECK(decision.verdict == Verdict::Worse);
    CHECK(decision.policy == 0);
    CHECK(decision.sentence ==
          "Stay with 'status-quo': every other policy is worse on net value. The least bad, service-week, is "
          "worth 12 thousand USD less a year (8 to 16). Worse in 10 of 10 replications under the same luck; "
          "the ranges in brackets hold with 95 % confidence for both compared policies at once.");
    CHECK(decision.not_known == horizon_and_luck);
}

SCENARIO("when no difference matters, the first one stays") {
    StudyPlan plan = three_policies();
    plan.base.study.care = 20e3;
    const StudyResult study =
        result_of(plan, {{"net_value", {worth, with(worth, 3e3, 5e3), with(worth, -5e3, 5e3)}}});
    const Decision decision = decide(study);
    CHECK(decision.verdict == Verdict::NoDifference);
    CHECK(decision.policy == 0);
    CHECK(decision.sentence ==
          "Stay with 'status-quo': no other policy makes a difference that matters to net value, which would "
          "be more than 20 thousand USD a year. The difference that service-week makes lies between -1.5 and "
          "+7.5 thousand USD a year, with 95 % confidence.");
    CHECK(decision.not_known == horizon_and_luck);
}

SCENARIO("what is not decided says how it could be") {
    const StudyPlan plan = three_policies();
    const StudyResult study =
        result_of(plan, {{"net_value", {worth, with(worth, 15e3, 30e3), with(worth, -90e3, 5e3)}}});
    const Decision decision = decide(study);
    CHECK(decision.verdict == Verdict::Undecided);
    CHECK(decision.policy == 0);
    CHECK(decision.sentence ==
          "Undecided: after 10 replications no policy is surely better than 'status-quo' on net value. The "
          "most promising is service-week: on average it is worth 15 thousand USD more a year, but with 95 % "
          "confidence the difference is anything between -12 and +42 thousand USD a year. About 26 "
          "replications would decide it; until then there is no reason to leave 'status-quo'.");
    CHECK(decision.not_known == horizon_and_luck +
                                    " Not decided with 10 replications on net value: service-week against "
                                    "status-quo (about 26 would).");
}

TEST_CASE("with one other policy the sentence does not speak of several") {
    StudyPlan plan = plan_of({"status-quo", "notes"});
    auto sentence = [&](double change, double luck) {
        return decide(result_of(plan, {{"net_value", {worth, with(worth, change, luck)}}})).sentence;
    };
    CHECK(sentence(50e3, 5e3) ==
          "Choose notes: compared with status-quo it is worth 50 thousand USD more in 3 weeks (46 to 54). "
          "Better "
          "in 10 of 10 replications under the same luck; the ranges in brackets hold with 95 % confidence.");
    CHECK(sentence(-50e3, 5e3) ==
          "Stay with 'status-quo': notes is worth 50 thousand USD less in 3 weeks (46 to 54). Worse in 10 of "
          "10 "
          "replications under the same luck; the ranges in brackets hold with 95 % confidence.");
    CHECK(sentence(0, 0) == "Stay with 'status-quo': notes makes no difference to net value.");
    CHECK(
        sentence(-1e3, 9e3) ==
        "Undecided: after 10 replications no policy is surely better than 'status-quo' on net value. On "
        "average notes is worth 1.0 thousand USD less in 3 weeks, but with 95 % confidence the difference is "
        "anything between -7.8 and +5.8 thousand USD in 3 weeks. About 350 replications would decide it; "
        "until "
        "then there is no reason to leave 'status-quo'.");
}

SCENARIO("policies that cannot be told apart are named with the cheapest of them") {
    const StudyPlan plan = plan_of({"status-quo", "weekly", "notes", "both"});
    const std::vector<double> cost(10, 2e6);
    const StudyResult study = result_of(
        plan,
        {{"net_value", {worth, with(worth, 198e3, 9e3), with(worth, 90e3, 5e3), with(worth, 200e3, -9e3)}},
         {"cost_total", {cost, with(cost, 10e3, 0), with(cost, 0, 0), with(cost, 40e3, 0)}}});
    const Decision decision = decide(study);
    CHECK(decision.policy == 3);
    CHECK(decision.sentence ==
          "Choose both: compared with status-quo it is worth 200 thousand USD more in 3 weeks (191 to 209). "
          "But it "
          "costs 40 thousand USD more in 3 weeks. weekly cannot be told apart from it on net value; the "
          "cheapest "
          "of these 2 is weekly, at 2.01 million USD in 3 weeks. Better in 10 of 10 replications under the "
          "same "
          "luck; the ranges in brackets hold with 95 % confidence for all 3 compared policies at once.");
    CHECK(tied_with(study, 3, *objective_of(plan)) == std::vector<std::size_t>{1});
}

TEST_CASE("an objective of which less is better is decided the same way") {
    StudyPlan plan = plan_of({"status-quo", "weekly", "notes"});
    plan.base.study.objective = "turnover";
    const Decision decision = decide(
        result_of(plan, {{"turnover", {leaving, with(leaving, -.02, .001), with(leaving, -.05, .001)}}}));
    CHECK(decision.policy == 2);
    CHECK(decision.sentence ==
          "Choose notes: compared with status-quo it loses 5.0 fewer of 100 agents a year (4.9 to 5.1). "
          "Better in 10 of 10 replications under the same luck; the ranges in brackets hold with 95 % "
          "confidence for both compared policies at once.");
}

TEST_CASE("where nothing can be said, that is said") {
    StudyPlan one = plan_of({"status-quo"});
    CHECK(decide(result_of(one, {{"net_value", {worth}}})).sentence ==
          "Only status-quo was run: there is no other policy to compare it with.");
    StudyPlan plan = plan_of({"status-quo", "notes"});
    CHECK(decide(result_of(plan, {{"net_value", {{1}, {2}}}})).sentence ==
          "Undecided: one replication says nothing about chance; run at least 2, better 30.");
    const double none = std::numeric_limits<double>::quiet_NaN();
    CHECK(decide(result_of(plan, {{"net_value", {{none, none}, {1, 2}}}})).sentence ==
          "Undecided: net value is not available in this study.");
    plan.base.study.objective = "happiness";
    CHECK(decide(result_of(plan, {{"net_value", {{1, 2}, {1, 2}}}})).sentence ==
          "Undecided: there is no metric 'happiness' to decide by.");
}

TEST_CASE("what is assumed follows from the mechanisms that are on") {
    StudyPlan plan = plan_of({"status-quo"});
    plan.base.customers.count = 0;
    plan.base.mechanisms = {};
    Mechanisms& on = plan.base.mechanisms;
    CHECK_THAT(
        caveats(result_of(plan, {}), {}),
        Catch::Contains("not simulated, but who is there at the end counts: agents by what replacing them "
                        "costs. What exhaustion"));
    for (bool* mechanism : {&on.attrition, &on.strain, &on.recognition, &on.meaning}) *mechanism = false;
    const StudyResult study = result_of(plan, {});
    CHECK(caveats(study, {}) ==
          "Each policy was followed for 3 weeks; what comes later is not simulated. The ranges show the luck "
          "of the simulation alone and say nothing about wrong assumptions. Assumed, not measured here, are "
          "above all arrivals, handle times and patience.");
}

TEST_CASE("without end values the end of the horizon is said to favour saving") {
    StudyPlan plan = three_policies();
    plan.base.study.end_value = false;
    CHECK_THAT(
        caveats(result_of(plan, {}), {}),
        Catch::Contains("not simulated, and customers lost near the end cost little here, which favours "
                        "saving. The ranges"));
}

TEST_CASE("a gain says how much of it is who is there at the end") {
    const StudyPlan plan = plan_of({"status-quo", "fewer-seats"});
    const auto sentence = [&](double customers, double staff) {
        return decide(result_of(plan, {{"net_value", {worth, with(worth, 50e3, 5e3)}},
                                       {"customers_at_end", {worth, with(worth, customers, 0)}},
                                       {"staff_at_end", {worth, with(worth, staff, 0)}}}))
            .sentence;
    };
    CHECK_THAT(
        sentence(-30e3, -5e3),
        Catch::StartsWith("Choose fewer-seats: compared with status-quo it is worth 50 thousand USD more in "
                          "3 weeks (46 to 54). In this, customers and agents who are there at the end count "
                          "-35 thousand USD in 3 weeks. Better in"));
    CHECK_THAT(sentence(30e3, 0), Catch::Contains(" count +30 thousand USD in 3 weeks."));
}

namespace {

/// A comparison of one policy with another, by mean and spread of the difference.
Comparison seen(double mean, double sd, std::int64_t n) {
    Comparison c;
    c.difference = {.mean = mean, .low = {}, .high = {}, .n = n};
    c.paired_sd = sd;
    return c;
}

/// Half the width of the interval with which it would be decided.
double half_width(double sd, double n, int together) {
    return student_quantile(1 - .025 / together, n - 1) * sd / std::sqrt(n);
}

}  // namespace

TEST_CASE("the replications that would decide make the interval as narrow as the distance") {
    const int together = GENERATE(1, 4);
    const double mean = GENERATE(3., 12., 30.);
    CAPTURE(together, mean);
    const std::int64_t needed = *replications_to_decide(seen(mean, 50, 10), together, 0);
    const std::int64_t step = needed > 1000 ? 100 : needed > 100 ? 10 : 1;
    CHECK(half_width(50, static_cast<double>(needed), together) <= mean);
    CHECK(half_width(50, static_cast<double>(needed - step - 1), together) > mean);
}

TEST_CASE("the replications that would decide are told from the border of what matters, in two digits") {
    CHECK(replications_to_decide(seen(10, 50, 30), 1, 0) == 99);
    CHECK(replications_to_decide(seen(10, 50, 30), 1, 15) == 390);  // 5 from the border
    CHECK(replications_to_decide(seen(100, 50, 30), 1, 0) == 31);
    CHECK(replications_to_decide(seen(1, 50, 30), 1, 0) == 9'700);
    CHECK(replications_to_decide(seen(0, 50, 30), 1, 0) == 0);
}

TEST_CASE("a handful of replications cannot tell how many would decide") {
    CHECK_FALSE(replications_to_decide(seen(10, 50, 9), 1, 0));
    CHECK(replications_to_decide(seen(10, 50, 10), 1, 0));
    StudyPlan plan = plan_of({"status-quo", "notes"});
    const Decision decision = decide(result_of(plan, {{"net_value", {{4e6, 5e6, 4e6}, {5e6, 4e6, 5e6}}}}));
    CHECK(
        decision.sentence ==
        "Undecided: after 3 replications no policy is surely better than 'status-quo' on net value. On "
        "average notes is worth 333 thousand USD more in 3 weeks, but with 95 % confidence the difference is "
        "anything between -2.54 and +3.20 million USD in 3 weeks. So few cannot tell how many would decide "
        "it: "
        "run at least 10, better 30. Until then there is no reason to leave 'status-quo'.");
    CHECK(decision.not_known.ends_with(
        "Not decided with 3 replications, too few to tell how many would, on net value: notes against "
        "status-quo."));
}
