#include "engine/study/decide.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "engine/study/enough.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using morale::test::leaving;
using morale::test::plan_of;
using morale::test::result_of;
using morale::test::with;
using morale::test::worth;

namespace {

StudyPlan three_policies() {
    StudyPlan plan = plan_of({"status-quo", "service-week", "notes"});
    plan.replications = 10;
    plan.base.time.horizon_weeks = 52;
    return plan;
}

/// Metric and policy of the comparisons at these places.
std::vector<std::string> named(const StudyResult& study, const std::vector<std::size_t>& places) {
    std::vector<std::string> names;
    for (const std::size_t place : places)
        names.push_back(std::string(metrics()[study.comparisons[place].metric].name) + " of " +
                        study.policies[study.comparisons[place].policy].name);
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

SCENARIO("a better policy is chosen, with all it does and how sure that is") {
    GIVEN("notes that are worth much, and a week that changes little") {
        const StudyPlan plan = three_policies();
        const StudyResult study = result_of(
            plan,
            {{"net_value", {worth, with(worth, 1e3, 20e3), with(worth, 200e3, 30e3)}},
             {"turnover", {leaving, with(leaving, 0, .001), with(leaving, -.07, .01)}},
             {"exhaustion", {with(leaving, .1, 0), with(leaving, .1, .01), with(leaving, .096, .001)}},
             {"service_level", {with(leaving, .4, 0), with(leaving, .4, .01), with(leaving, .402, .01)}},
             {"cost_total", {with(worth, -2e6, 0), with(worth, -2e6, 0), with(worth, -1.98e6, 5e3)}}});
        WHEN("it is decided") {
            const Decision decision = decide(study);
            THEN("it says what to do and why, by the comparisons that speak for it") {
                CHECK(decision.outcome == Outcome::Choose);
                CHECK(decision.verdict == Verdict::Better);
                CHECK(decision.policy == 2);
                CHECK(named(study, {*decision.subject}) == Names{"net_value of notes"});
                CHECK(decision.agreeing == 10);
                CHECK(decision.candidates == 2);
                CHECK_FALSE(decision.needed);
                CHECK(named(study, decision.effects.good) == Names{"turnover of notes"});
                CHECK(named(study, decision.effects.bad) == Names{"cost_total of notes"});
                CHECK(named(study, decision.effects.open) == Names{"service_level of notes"});
            }
            THEN("what is surely so and too small to matter is not what may go either way") {
                CHECK(named(study, decision.effects.small) == Names{"exhaustion of notes"});
            }
            THEN("the pair that is still open is named with how many replications it would take") {
                REQUIRE(decision.open_pairs.size() == 1);
                CHECK(decision.open_pairs[0].policy == 1);
                CHECK(decision.open_pairs[0].against == 0);
                CHECK(decision.open_pairs[0].needed == 2300);
            }
        }
    }
}

SCENARIO("when every other policy is worse, the first one stays") {
    const StudyPlan plan = three_policies();
    const StudyResult study =
        result_of(plan, {{"net_value", {worth, with(worth, -12e3, 5e3), with(worth, -50e3, 5e3)}}});
    const Decision decision = decide(study);
    CHECK(decision.outcome == Outcome::StayWorse);
    CHECK(decision.verdict == Verdict::Worse);
    CHECK(decision.policy == 0);
    CHECK(named(study, {*decision.subject}) == Names{"net_value of service-week"});
    CHECK(decision.agreeing == 10);
    CHECK(decision.open_pairs.empty());
}

SCENARIO("when no difference matters, the first one stays") {
    StudyPlan plan = three_policies();
    plan.base.study.care = 20e3;
    const StudyResult study =
        result_of(plan, {{"net_value", {worth, with(worth, 3e3, 5e3), with(worth, -5e3, 5e3)}}});
    const Decision decision = decide(study);
    CHECK(decision.outcome == Outcome::StayAlike);
    CHECK(decision.verdict == Verdict::NoDifference);
    CHECK(decision.policy == 0);
    CHECK_FALSE(decision.some_worse);
    CHECK(named(study, {*decision.subject}) == Names{"net_value of service-week"});
    const StudyResult mixed =
        result_of(plan, {{"net_value", {worth, with(worth, 3e3, 5e3), with(worth, -50e3, 5e3)}}});
    CHECK(decide(mixed).outcome == Outcome::StayAlike);
    CHECK(decide(mixed).some_worse);
}

SCENARIO("what is not decided says how it could be") {
    const StudyPlan plan = three_policies();
    const StudyResult study =
        result_of(plan, {{"net_value", {worth, with(worth, 15e3, 30e3), with(worth, -90e3, 5e3)}}});
    const Decision decision = decide(study);
    CHECK(decision.outcome == Outcome::Open);
    CHECK(decision.verdict == Verdict::Undecided);
    CHECK(decision.policy == 0);
    CHECK(named(study, {*decision.subject}) == Names{"net_value of service-week"});
    CHECK(decision.needed == 26);
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
    CHECK(decision.ties.policies == std::vector<std::size_t>{1});
    CHECK(decision.ties.cheapest == 1);
    CHECK(tied_with(study, 3, *objective_of(plan)) == std::vector<std::size_t>{1});
}

TEST_CASE("an objective of which less is better is decided the same way") {
    StudyPlan plan = plan_of({"status-quo", "weekly", "notes"});
    plan.base.study.objective = "turnover";
    const Decision decision = decide(
        result_of(plan, {{"turnover", {leaving, with(leaving, -.02, .001), with(leaving, -.05, .001)}}}));
    CHECK(decision.outcome == Outcome::Choose);
    CHECK(decision.policy == 2);
    CHECK(decision.agreeing == 10);
}

TEST_CASE("where nothing can be said, that is said") {
    StudyPlan one = plan_of({"status-quo"});
    CHECK(decide(result_of(one, {{"net_value", {worth}}})).outcome == Outcome::NothingElse);
    StudyPlan plan = plan_of({"status-quo", "notes"});
    CHECK(decide(result_of(plan, {{"net_value", {{1}, {2}}}})).outcome == Outcome::OneReplication);
    const double none = std::numeric_limits<double>::quiet_NaN();
    CHECK(decide(result_of(plan, {{"net_value", {{none, none}, {1, 2}}}})).outcome == Outcome::NotAvailable);
    plan.base.study.objective = "happiness";
    CHECK(decide(result_of(plan, {{"net_value", {{1, 2}, {1, 2}}}})).outcome == Outcome::UnknownObjective);
}

TEST_CASE("a gain says how much of it is who is there at the end") {
    const StudyPlan plan = plan_of({"status-quo", "fewer-seats"});
    const auto part = [&](double customers, double staff) {
        return decide(result_of(plan, {{"net_value", {worth, with(worth, 50e3, 5e3)}},
                                       {"customers_at_end", {worth, with(worth, customers, 0)}},
                                       {"staff_at_end", {worth, with(worth, staff, 0)}}}))
            .at_end;
    };
    CHECK(*part(-30e3, -5e3) == Approx(-35e3));
    CHECK(*part(30e3, 0) == Approx(30e3));
    CHECK_FALSE(part(.2, 0));
}

namespace {

/// A comparison of one policy with another, by mean and spread of the difference.
Comparison seen(double mean, double sd, std::int64_t n) {
    Comparison c;
    c.difference = {.mean = mean, .low = {}, .high = {}, .n = n};
    c.paired_sd = c.estimate_sd = sd;
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
    CHECK(decision.outcome == Outcome::Open);
    CHECK_FALSE(decision.needed);
    REQUIRE(decision.open_pairs.size() == 1);
    CHECK_FALSE(decision.open_pairs[0].needed);
}
