#include "engine/study/changed_plan.hpp"

#include <catch2/catch.hpp>

#include "engine/study/own_numbers.hpp"
#include "engine/study/settle.hpp"

using namespace morale;

namespace {

StudyPlan plan_with_a_raise() {
    StudyPlan plan;
    plan.base.teams = {Team{.name = "care", .agents = 30}, Team{.name = "tech", .agents = 11}};
    plan.base.customers.count = 200'000;
    plan.observed = {{.metric = "aht", .value = 280, .text = "280 s", .file = "centre.yaml"}};
    PolicyPlan raise{"raise", "", plan.base, Time{}};
    raise.parameters.money.wage_per_hour = plan.base.money.wage_per_hour * 1.1;
    PolicyPlan odd{"odd", "", plan.base, Time{}};
    odd.parameters.money.wage_per_hour = 25;
    plan.policies = {{"nothing", "", plan.base, Time{}}, raise, odd};
    plan.origins = {{.path = "pay.wage", .policy = "raise", .file = {}, .text = "x1.1"}};
    return plan;
}

StudyPlan changed(const StudyPlan& plan, const Parameters& base, const std::vector<Change>& changes = {}) {
    auto next = changed_plan(plan, base, changes);
    REQUIRE(std::holds_alternative<StudyPlan>(next));
    return std::get<StudyPlan>(next);
}

Refusal refused(const StudyPlan& plan, const std::vector<Change>& changes) {
    auto next = changed_plan(plan, plan.base, changes);
    REQUIRE(std::holds_alternative<Refusal>(next));
    return std::get<Refusal>(next);
}

}  // namespace

TEST_CASE("what a policy sets in words that count from the base counts from the new one; a value stays") {
    const StudyPlan plan = plan_with_a_raise();
    Parameters base = plan.base;
    base.money.wage_per_hour = 30;
    base.strain.target = .2;
    const StudyPlan next = changed(plan, base);
    CHECK(next.policies[0].parameters.money.wage_per_hour == 30);
    CHECK(next.policies[1].parameters.money.wage_per_hour == Approx(33));
    CHECK(next.policies[2].parameters.money.wage_per_hour == 25);
    for (const PolicyPlan& policy : next.policies) CHECK(policy.parameters.strain.target == .2);
    CHECK(next.observed.empty());
    CHECK(changed(plan, plan.base).observed.size() == 1);
}

TEST_CASE("a value of one policy is changed and leaves the others alone") {
    const StudyPlan plan = plan_with_a_raise();
    const StudyPlan next = changed(plan, plan.base, {{"raise", "pay.wage", "x1.2"}});
    CHECK(next.policies[0].parameters.money.wage_per_hour == plan.base.money.wage_per_hour);
    CHECK(next.policies[2].parameters.money.wage_per_hour == 25);
    CHECK(next.origins.at(0).text == "x1.2");
}

TEST_CASE("a change that cannot be is refused with its number, and why") {
    const StudyPlan plan = plan_with_a_raise();
    const Change good{"raise", "recognition.praise_note.share", "50 %"};
    const Refusal value = refused(plan, {good, {"raise", "recognition.praise_note.share", "150 %"}});
    CHECK(value.change == 1);
    CHECK(value.problem.in == Problem::In::Text);
    CHECK(refused(plan, {{"raise", "recognition.praise_note.sahre", "1"}}).problem.in == Problem::In::Path);
    CHECK(refused(plan, {{"nobody", "pay.wage", "x2"}}).no_policy);
    Parameters base = plan.base;
    base.word_of_mouth.bad_tells = 1000;
    base.word_of_mouth.acquaintances = 1000;
    base.word_of_mouth.retell = 1;
    const auto broken = changed_plan(plan, base, {});
    REQUIRE(std::holds_alternative<Refusal>(broken));
    CHECK(std::get<Refusal>(broken).rule != nullptr);
}

TEST_CASE("all five numbers are shown in the long run, those that are changed and the others") {
    StudyPlan plan = plan_with_a_raise();
    settle(plan);
    const FirstNumbers now = first_numbers_of(plan);
    CHECK(now.agents == 41);
    CHECK(now.handle_seconds == Approx(280));

    const Parameters same = with_first_numbers(plan, now);
    CHECK(same.customers.count == plan.base.customers.count);
    CHECK(same.attrition.base_per_week == plan.base.attrition.base_per_week);

    FirstNumbers wanted = now;
    wanted.agents = 60;
    StudyPlan larger = changed(plan, with_first_numbers(plan, wanted));
    settle(larger);
    CHECK(larger.base.teams[0].agents + larger.base.teams[1].agents == 60);
    CHECK(larger.base.teams[1].agents == 16);
    CHECK(first_numbers_of(larger).contacts_per_day == Approx(now.contacts_per_day).epsilon(.01));
    CHECK(first_numbers_of(larger).leavers_per_year == Approx(now.leavers_per_year).epsilon(.01));

    wanted = now;
    wanted.contacts_per_day = now.contacts_per_day * .8;
    wanted.leavers_per_year = now.leavers_per_year * 1.3;
    wanted.handle_seconds = 200;
    wanted.cost_of_leaver = 9'000;
    StudyPlan next = changed(plan, with_first_numbers(plan, wanted));
    settle(next);
    const FirstNumbers shown = first_numbers_of(next);
    CHECK(shown.contacts_per_day == Approx(wanted.contacts_per_day).epsilon(.01));
    CHECK(shown.leavers_per_year == Approx(wanted.leavers_per_year).epsilon(.01));
    CHECK(shown.handle_seconds == Approx(200).epsilon(.001));
    CHECK(shown.cost_of_leaver == 9'000);
    CHECK(shown.agents == now.agents);
}
