#include "engine/study/since.hpp"

#include <catch2/catch.hpp>

#include "engine/model/life/simulate.hpp"
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

TEST_CASE("a list that one set of values has and the other has not makes them differ") {
    Parameters a, b;
    b.teams[0].present = {1, 2};
    CHECK_FALSE(same_values(a, b));
    CHECK_FALSE(same_values(b, a));
    CHECK(same_values(b, b));
}

TEST_CASE("a policy says since when it holds") {
    const StudyPlan plan =
        wages({measurement_start, always, measurement_start + 8 * week, measurement_start + 36 * hour});
    const auto says = [&](std::size_t p) { return moment_text(plan, plan.policies[p].from); };
    CHECK(says(0) == "2026-01-05");
    CHECK(says(1) == "2026-01-05");
    CHECK(says(2) == "always");
    CHECK(says(3) == "2026-03-02");
    CHECK(says(4) == "129600 s");
}

TEST_CASE("a policy that changes nothing is the centre, whenever it begins") {
    StudyPlan plan = wages({measurement_start});
    plan.policies[0].from = always;
    CHECK(changes_nothing(plan, plan.policies[0]));
    CHECK_FALSE(changes_nothing(plan, plan.policies[1]));
}
