#include "engine/study/seat_changes.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/kernel/time.hpp"
#include "engine/model/life/simulate.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;

namespace {

StudyPlan plan_with(double agents_of_tech) {
    StudyPlan plan = test::plan_of({"today", "other"});
    plan.policies[1].parameters.teams[1].agents = agents_of_tech;
    return plan;
}

}  // namespace

TEST_CASE("a policy with as many seats changes none") {
    CHECK(seat_changes(plan_with(Team{}.agents), .4).empty());
}

TEST_CASE("seats close as fast as people leave") {
    const double seats = Team{}.agents;
    const auto changes = seat_changes(plan_with(seats / 2), .4);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].closes());
    CHECK(changes[0].policy == 1);
    CHECK(changes[0].team == 1);
    CHECK(changes[0].weeks == Approx(weeks_per_year * std::log(2.) / .4));
    CHECK(std::isinf(seat_changes(plan_with(seats / 2), 0)[0].weeks));
}

TEST_CASE("seats open after search and training, which may be beyond the horizon") {
    StudyPlan plan = plan_with(Team{}.agents + 4);
    const auto changes = seat_changes(plan, .4);
    REQUIRE(changes.size() == 1);
    CHECK_FALSE(changes[0].closes());
    CHECK(changes[0].wanted == changes[0].seats + 4);
    CHECK(changes[0].weeks > 1);
    CHECK(changes[0].too_late);  // of a horizon of three weeks
    plan.policies[1].parameters.time.horizon_weeks = 104;
    CHECK_FALSE(seat_changes(plan, .4)[0].too_late);
    plan.policies[1].from = always;
    CHECK(seat_changes(plan, .4).empty());
}
