// Which question each policy answers, in words.
#include "output/words/since.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

#include "engine/model/life/simulate.hpp"
#include "output/words/caveats.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;

namespace {

/// A base and policies that pay more, each since another time.
StudyPlan wages(std::initializer_list<Time> since) {
    StudyPlan plan = test::plan_of({"as-is"});
    for (const Time from : since) {
        const std::string name(1, static_cast<char>('a' + plan.policies.size() - 1));
        plan.policies.push_back({name, "", plan.base, from});
        plan.policies.back().parameters.money.wage_per_hour += static_cast<double>(plan.policies.size());
    }
    return plan;
}

}  // namespace

TEST_CASE("a policy says which question it answers") {
    const StudyPlan plan =
        wages({measurement_start, always, measurement_start + 8 * week, measurement_start + 36 * hour});
    const auto says = [&](std::size_t p) { return since_text(plan, plan.policies[p]); };
    CHECK(says(0) == "as the centre is");
    CHECK(says(1) == "as a change from the start (2026-01-05)");
    CHECK(says(2) == "as if it had always been so");
    CHECK(says(3) == "as a change from 2026-03-02 (week 9)");
    CHECK(says(4) == "as a change from 2026-01-06 (week 1)");
}

TEST_CASE("one sentence tells how all policies are taken") {
    CHECK(how_taken(wages({})).empty());
    CHECK(how_taken(wages({always})) == "a is taken as if it had always been so.");
    CHECK(how_taken(wages({measurement_start, measurement_start})) ==
          "Each policy is taken as a change from the start (2026-01-05).");
    CHECK(how_taken(wages({always, measurement_start, always})) ==
          "Policies are taken: a and c as if it had always been so; b as a change from the start "
          "(2026-01-05).");
}

TEST_CASE("what has always been leaves out the way there, and the caveats say so once") {
    CHECK(what_since_leaves_out(wages({measurement_start})).empty());
    CHECK(what_since_leaves_out(wages({always})) ==
          "a is taken as if it had always been so: the way there, its length and its cost are not in the "
          "numbers.");
    CHECK(what_since_leaves_out(wages({always, measurement_start, always})) ==
          "a and c are taken as if they had always been so: the way there, its length and its cost are not "
          "in the numbers. b comes as a change, whose way there is in the numbers. A difference between the "
          "two kinds is partly that.");
    const StudyPlan plan = wages({always, measurement_start});
    StudyResult result;
    result.plan = &plan;
    const std::vector<std::string> told = caveats(result);
    const auto says_always = [](const std::string& line) {
        return line.find("as if it had always been so") != std::string::npos;
    };
    CHECK(std::ranges::count_if(told, says_always) == 1);
}

TEST_CASE("the weeks against which goals of a policy that ends are held are named") {
    StudyPlan plan = wages({measurement_start + 9 * week, always});
    plan.base.time.horizon_weeks = 52;
    plan.goals = {{.metric = "turnover", .text = "t"}, {.metric = "cost_total", .text = "c"}};
    CHECK(weeks_of_goals(plan).empty());
    CHECK(half_hours_in_force(plan).empty());
    plan.policies[1].until = measurement_start + 19 * week;
    CHECK(
        weeks_of_goals(plan) ==
        "Goals of a are held against weeks 10 to 19 alone, in which it was in force throughout; those about "
        "money are held against the whole horizon.");
    plan.policies[2].until = measurement_start + 3 * day;
    plan.goals.pop_back();
    CHECK(weeks_of_goals(plan) ==
          "Goals of a are held against weeks 10 to 19 alone, in which it was in force throughout. Goals of b "
          "have no value, because it is in force for no whole week.");
    CHECK(half_hours_in_force(plan) ==
          "The half hours of a are those in which it was in force, from 2026-03-09 (week 10) until "
          "2026-05-18 (week 20). The half hours of b are those in which it was in force, until 2026-01-08 "
          "(week 1).");
}
