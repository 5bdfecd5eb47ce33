#include "engine/study/since.hpp"

#include <catch2/catch.hpp>

#include "engine/model/life/simulate.hpp"
#include "engine/study/caveats.hpp"
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

TEST_CASE("a policy says since when it holds") {
    const StudyPlan plan =
        wages({measurement_start, always, measurement_start + 8 * week, measurement_start + 36 * hour});
    const auto says = [&](std::size_t p) {
        return from_text(plan, plan.policies[p]) + ": " + since_text(plan, plan.policies[p]);
    };
    CHECK(says(0) == "2026-01-05: as the centre is");
    CHECK(says(1) == "2026-01-05: as a change from the start (2026-01-05)");
    CHECK(says(2) == "always: as if it had always been so");
    CHECK(says(3) == "2026-03-02: as a change from 2026-03-02 (week 9)");
    CHECK(says(4) == "129600 s: as a change from 2026-01-06 (week 1)");
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
          " a is taken as if it had always been so: the way there, its length and its cost are not in the "
          "numbers.");
    CHECK(what_since_leaves_out(wages({always, measurement_start, always})) ==
          " a and c are taken as if they had always been so: the way there, its length and its cost are not "
          "in the numbers, while those of b have it in them. A difference between the two kinds is partly "
          "that.");
    const StudyPlan plan = wages({always, measurement_start});
    StudyResult result;
    result.plan = &plan;
    const std::string told = caveats(result, {});
    const std::size_t at = told.find("as if it had always been so");
    CHECK(at != std::string::npos);
    CHECK(told.find("always", at + 22) == std::string::npos);
}

TEST_CASE("a policy that changes nothing is the centre, whenever it begins") {
    StudyPlan plan = wages({measurement_start});
    plan.policies[0].from = always;
    CHECK(since_text(plan, plan.policies[0]) == "as the centre is");
    CHECK(what_since_leaves_out(plan).empty());
}
