// Goals that bind: when a goal is met, missed or undecided, and what is decided within goals.
#include "engine/study/goals.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "engine/study/compare.hpp"
#include "engine/study/decide.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using morale::test::plan_of;
using morale::test::result_of;

namespace {

/// Ten years around a mean; the standard deviation is 1.054 times the luck.
std::vector<double> years(double mean, double luck) {
    std::vector<double> values;
    for (int i = 0; i < 10; ++i) values.push_back(mean + (i % 2 == 0 ? luck : -luck));
    return values;
}

const Goal service{.metric = "service_level", .at_most = false, .value = .8, .text = "service_level >= 80 %"};
const Goal turnover{.metric = "turnover", .at_most = true, .value = .35, .text = "turnover <= 35 %/yr"};

StudyPlan plan_with(const std::vector<std::string>& policies, const std::vector<Goal>& goals) {
    StudyPlan plan = plan_of(policies);
    plan.goals = goals;
    plan.base.time.horizon_weeks = 52;  // money is told per year
    return plan;
}

GoalState state_of_service(double mean, double luck) {
    const StudyPlan plan = plan_with({"a"}, {service});
    return check_goals(result_of(plan, {{"service_level", {years(mean, luck)}}}), 0).front().state;
}

}  // namespace

TEST_CASE(
    "a goal is met or missed when the limit of the mean says so, and undecided when the mean alone does") {
    CHECK(state_of_service(.83, .01) == GoalState::Met);
    CHECK(state_of_service(.77, .01) == GoalState::Missed);
    CHECK(state_of_service(.81, .05) == GoalState::Undecided);  // the mean alone would be met
    CHECK(state_of_service(.79, .05) == GoalState::Undecided);
    CHECK(state_of_service(.8, 0) == GoalState::Met);  // without spread there is nothing to be unsure of
}

TEST_CASE("the limit is one-sided and holds for all policies and goals together") {
    const StudyPlan plan = plan_with({"a", "b"}, {service, turnover});
    const StudyResult study = result_of(plan, {{"service_level", {years(.83, .01), years(.83, .01)}},
                                               {"turnover", {years(.3, .01), years(.3, .01)}}});
    const double room = student_quantile(1 - .05 / 4, 9) * .01 * std::sqrt(10. / 9) / std::sqrt(10.);
    CHECK(check_goals(study, 1)[0].limit == Approx(.83 - room));
    CHECK(check_goals(study, 1)[1].limit == Approx(.3 + room));
}

TEST_CASE("an undecided goal says how many replications would decide it") {
    const StudyPlan plan = plan_with({"a"}, {service});
    const GoalCheck check = check_goals(result_of(plan, {{"service_level", {years(.81, .05)}}}), 0).front();
    REQUIRE(check.enough);
    const auto room = [](double n) {
        return student_quantile(.95, n - 1) * .05 * std::sqrt(10. / 9) / std::sqrt(n);
    };
    CHECK(room(static_cast<double>(*check.enough)) <= .01);
    CHECK(room(static_cast<double>(*check.enough - 2)) > .01);
    CHECK_FALSE(check_goals(result_of(plan, {{"service_level", {{.81, .79}}}}), 0).front().enough);
}

TEST_CASE("a goal without a value is not met, and one year alone decides nothing") {
    const StudyPlan plan = plan_with({"a"}, {service});
    const double none = std::numeric_limits<double>::quiet_NaN();
    CHECK(check_goals(result_of(plan, {{"service_level", {{none, none}}}}), 0).front().state ==
          GoalState::Missed);
    CHECK(check_goals(result_of(plan, {{"service_level", {{.9}}}}), 0).front().state == GoalState::Undecided);
}

TEST_CASE("goals of different units compare by how far they are missed, as a share") {
    const StudyPlan plan = plan_with({"a", "b"}, {service, turnover});
    // a misses 35 %/yr by 3 points, which is 8 %; b misses 80 % by 4 points, which is 5 %.
    const StudyResult study = result_of(plan, {{"service_level", {years(.9, 0), years(.76, 0)}},
                                               {"turnover", {years(.38, 0), years(.3, 0)}}});
    CHECK(check_goals(study, 0)[1].shortfall == Approx(.03 / .38));
    CHECK(check_goals(study, 1)[0].shortfall == Approx(.04 / .9));
    CHECK(nearest_to_goals(check_goals(study)) == 1);
}

TEST_CASE("the number of a goal's metric is kept for each replication, headline or not") {
    const StudyPlan plan = plan_with(
        {"a"}, {Goal{.metric = "occupancy", .at_most = true, .value = .85, .text = "occupancy <= 85 %"},
                Goal{.metric = "hostility", .at_most = true, .value = .1, .text = "hostility <= 10 %"}});
    const std::vector<std::size_t> kept = compared_metrics(plan);
    for (const char* name : {"occupancy", "hostility"}) {
        const auto row = metric_row(name);
        CHECK(std::ranges::find(kept, row) != kept.end());
    }
}

SCENARIO("the best policy on the objective is not chosen when it misses a goal") {
    const StudyPlan plan = plan_with({"as-is", "cheap", "notes"}, {service});
    const StudyResult study =
        result_of(plan, {{"net_value", {years(4e6, 1e3), years(4.3e6, 2e3), years(4.1e6, 2e3)}},
                         {"service_level", {years(.85, .01), years(.7, .01), years(.86, .01)}}});
    const Decision decision = decide(study);
    CHECK(decision.policy == 2);
    CHECK(decision.verdict == Verdict::Better);
    CHECK(decision.goals == GoalState::Met);
    CHECK(decision.outcome == Outcome::Choose);
    REQUIRE(decision.forgone);
    CHECK(decision.forgone->policy == 1);
    CHECK(decision.forgone->comparison.difference.mean == Approx(200e3));
}

SCENARIO(
    "when the first policy misses a goal, to stay is no choice, and the best of those that meet it is "
    "named") {
    const StudyPlan plan = plan_with({"as-is", "seats", "notes"}, {service});
    const StudyResult study =
        result_of(plan, {{"net_value", {years(4e6, 1e3), years(3.7e6, 3e3), years(3.9e6, 3e3)}},
                         {"service_level", {years(.7, .01), years(.86, .01), years(.85, .01)}}});
    const Decision decision = decide(study);
    CHECK(decision.policy == 2);
    CHECK(decision.verdict == Verdict::Worse);
    CHECK(decision.outcome == Outcome::ChooseForGoals);
    CHECK(decision.candidates == 2);
    REQUIRE(decision.forgone);
    CHECK(decision.forgone->policy == 0);
    CHECK(decision.forgone->comparison.difference.mean == Approx(100e3));
}

SCENARIO("when no policy meets the goals, that is said and the nearest is named") {
    const StudyPlan plan = plan_with({"as-is", "seats"}, {service, turnover});
    GIVEN("all surely miss one") {
        const StudyResult study = result_of(plan, {{"net_value", {years(4e6, 1e3), years(3.7e6, 3e3)}},
                                                   {"service_level", {years(.7, .01), years(.77, .01)}},
                                                   {"turnover", {years(.3, .01), years(.3, .01)}}});
        const Decision decision = decide(study);
        CHECK(decision.policy == 1);
        CHECK(decision.goals == GoalState::Missed);
        CHECK(decision.outcome == Outcome::GoalsMissed);
        CHECK(study.comparisons[*decision.subject].policy == 1);
        CHECK(decision.verdict == Verdict::Worse);
    }
    GIVEN("one that may") {
        const StudyResult study = result_of(plan, {{"net_value", {years(4e6, 1e3), years(4e6, 1e3)}},
                                                   {"service_level", {years(.7, .01), years(.81, .05)}},
                                                   {"turnover", {years(.3, .01), years(.3, .01)}}});
        const Decision decision = decide(study);
        CHECK(decision.policy == 1);
        CHECK(decision.goals == GoalState::Undecided);
        CHECK(decision.outcome == Outcome::GoalsOpen);
    }
}

SCENARIO("the first policy stays when it alone meets the goals, and the goal's price is told") {
    const StudyPlan plan = plan_with({"as-is", "cheap"}, {service});
    const StudyResult study = result_of(plan, {{"net_value", {years(4e6, 1e3), years(4.3e6, 2e3)}},
                                               {"service_level", {years(.85, .01), years(.7, .01)}}});
    const Decision decision = decide(study);
    CHECK(decision.policy == 0);
    CHECK(decision.goals == GoalState::Met);
    CHECK(decision.outcome == Outcome::StayAlone);
    REQUIRE(decision.forgone);
    CHECK(decision.forgone->policy == 1);
    CHECK(decision.forgone->comparison.difference.mean == Approx(300e3));
}

TEST_CASE("goals that all policies meet change no choice") {
    const std::vector<test::Numbers> numbers = {{"net_value", {years(4e6, 1e3), years(4.3e6, 2e3)}},
                                                {"service_level", {years(.85, .01), years(.9, .01)}}};
    const StudyPlan with = plan_with({"as-is", "notes"}, {service});
    const StudyPlan without = plan_with({"as-is", "notes"}, {});
    const Decision within = decide(result_of(with, numbers)), plain = decide(result_of(without, numbers));
    CHECK(within.outcome == plain.outcome);
    CHECK(within.policy == plain.policy);
    CHECK(within.all_are_candidates);
    CHECK_FALSE(within.forgone);
    CHECK_FALSE(plain.goals);
}

TEST_CASE("the weeks of a policy that ends are those that it has whole, others have none") {
    StudyPlan plan = plan_with({"a"}, {service});
    PolicyPlan& policy = plan.policies[0];
    const auto weeks = [&](Time from, Time until) {
        policy.from = from, policy.until = until;
        const auto own = weeks_in_force(plan, policy);
        return own ? std::to_string(own->first) + '+' + std::to_string(own->count) : std::string("none");
    };
    CHECK(weeks(Time{}, never) == "none");
    CHECK(weeks(Time{}, Time{} + 3 * week) == "0+3");
    CHECK(weeks(always, Time{} + 3 * week + day) == "0+3");
    CHECK(weeks(Time{} + week + day, Time{} + 5 * week) == "2+3");
    CHECK(weeks(Time{} + 50 * week, Time{} + 90 * week) == "50+2");
    CHECK(weeks(Time{} + day, Time{} + 8 * day) == "none");
}

TEST_CASE("a goal of a policy that ends is about the weeks in which it was in force") {
    StudyPlan plan = plan_with({"a"}, {Goal{.metric = "contacts_offered", .value = 100, .text = "few"}});
    plan.base.time.horizon_weeks = 3;
    plan.policies[0].until = Time{} + 2 * week;
    const auto record_with = [](bool kept) {
        Record record = morale::test::invented_record(1, 0);
        if (kept) record.in_force.waits.resize(1);
        return record;
    };
    const auto value = [&](const Record& record) {
        PolicyResult result;
        add_goal_values(result, plan, 0, &record);
        return result.of_goal.at(0).at(0);
    };
    const Record record = record_with(true);
    Cell own = record.tape.week(0);
    own.add(record.tape.week(1));
    CHECK(value(record) == Approx(own.count(Count::Offered) / 2));
    CHECK(value(record) != Approx(record.tape.total().count(Count::Offered) / 3));
    plan.policies[0].until = never;
    PolicyResult whole;
    add_goal_values(whole, plan, 0, &record);
    CHECK(whole.of_goal.at(0).empty());  // it is told as a compared metric
}

namespace {

/// Two of three weeks are of the policy, which ends.
StudyPlan plan_of_two_weeks(const std::string& metric) {
    StudyPlan plan = plan_with({"a"}, {Goal{.metric = metric, .value = 100, .text = metric}});
    plan.base.time.horizon_weeks = 3;
    plan.policies[0].until = Time{} + 2 * week;
    return plan;
}

Record seen_in_force(int seed) {
    Record record = morale::test::invented_record(seed, 0);
    record.in_force.waits.resize(1);
    return record;
}

double value_of_goal(const StudyPlan& plan, const Record& record) {
    PolicyResult result;
    add_goal_values(result, plan, 0, &record);
    return result.of_goal.at(0).at(0);
}

}  // namespace

TEST_CASE("money of a policy that ends is that of the whole horizon, as that of any other") {
    StudyPlan plan = plan_of_two_weeks("cost_total");
    const Record record = seen_in_force(1);
    PolicyResult result;
    add_goal_values(result, plan, 0, &record);
    CHECK(result.of_goal.at(0).empty());  // it is told as a compared metric
    plan.goals[0].part = PartKind::Team;
    plan.goals[0].of = plan.base.teams[0].name;
    CHECK(value_of_goal(plan, record) == Approx(find_metric("cost_total")->value(record.tape.group(0))));
}

TEST_CASE("a policy that has no whole week has no value for a goal about weeks in force") {
    StudyPlan plan = plan_of_two_weeks("contacts_offered");
    plan.policies[0].from = Time{} + day;
    plan.policies[0].until = Time{} + 5 * day;
    CHECK(std::isnan(value_of_goal(plan, seen_in_force(1))));
    plan.policies[0].until = Time{} + 14 * day;
    CHECK(value_of_goal(plan, seen_in_force(1)) > 0);
}

TEST_CASE("goals about weeks in force are judged by chances where a metric has them") {
    const StudyPlan plan = plan_of_two_weeks("quits");
    Record record = seen_in_force(1);
    record.tape.cells[3].sums[static_cast<std::size_t>(Sum::QuitsExpected)] = .7;
    Cell own = record.tape.week(0);
    own.add(record.tape.week(1));
    const Metric& quits = *find_metric("quits");
    CHECK(value_of_goal(plan, record) == Approx(quits.expected(own)));
    CHECK(value_of_goal(plan, record) != Approx(quits.value(own)));
}
