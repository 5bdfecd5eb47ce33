// What is told beside the number of seats that was found.
#include <catch2/catch.hpp>
#include <string>

#include "engine/study/settle.hpp"
#include "output/staff.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;

namespace {

TriedSeats tried_with(int seats, GoalState state) {
    TriedSeats one{.seats = seats, .of_team = {seats}, .state = state};
    one.cost.mean = 1000;
    return one;
}

}  // namespace

TEST_CASE("what was tried may speak against more seats that never harm") {
    StudyPlan plan = test::plan_of({"today"});
    settle(plan);
    FewestSeats search{.tried = {tried_with(6, GoalState::Met), tried_with(40, GoalState::Missed),
                                 tried_with(62, GoalState::Met)},
                       .fewest = 2};
    SeatsFound found{.plan = plan, .teams = {0}, .search = search, .looked_at = 2};
    CHECK(told_beside_seats(found).find("not so here") == std::string::npos);
    found.search.misses_above = 1;
    CHECK(told_beside_seats(found).find("that is not so here: 6 seats surely meet them and 40 surely miss") !=
          std::string::npos);
}

TEST_CASE("that fewer people leave is said only where it is sure") {
    StudyPlan plan = test::plan_of({"today"});
    settle(plan);
    FewestSeats search{.tried = {tried_with(40, GoalState::Met), tried_with(44, GoalState::Met)},
                       .fewest = 0,
                       .cheapest = 1};
    SeatsFound found{.plan = plan, .teams = {0}, .search = search, .looked_at = 0};
    CHECK(told_beside_seats(found).find("44 cost least") != std::string::npos);
    CHECK(told_beside_seats(found).find("leave") == std::string::npos);
    found.search.fewer_leave = true;
    CHECK(told_beside_seats(found).ends_with("as fewer people leave."));
}
