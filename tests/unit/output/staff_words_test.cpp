// What is told beside the number of seats that was found.
#include <catch2/catch.hpp>
#include <string>

#include "engine/model/record/half_hours.hpp"
#include "engine/study/settle.hpp"
#include "output/staff.hpp"
#include "output/words/goals.hpp"
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
    CHECK(told_beside_seats(found).find(
              "which is not so here: 6 seats surely meet them and 40 surely miss") != std::string::npos);
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

TEST_CASE("the promise by which a formula sizes a line is that of its classes") {
    StudyPlan plan = test::plan_of({"today"});
    plan.base.teams = {Team{.name = "desk", .agents = 9}};
    TeamByFormula desk;
    desk.outlook.steps.resize(half_hours_of_week);
    desk.needed.resize(half_hours_of_week);
    const auto told = [&] { return told_needs(plan, {desk}, ""); };
    CHECK(told().find("for answer_target_share of 80 %: ") != std::string::npos);
    plan.base.classes.resize(3);
    plan.base.classes[0].name = "phone", plan.base.classes[0].share = .6;
    plan.base.classes[1].name = "chat", plan.base.classes[1].share = .4;
    plan.base.classes[2].name = "vip";
    plan.base.classes[0].target_share = .995;
    CHECK(told().find("for what each class promises (phone 99.5 %, chat 80 %): ") != std::string::npos);
    plan.base.classes[1].target_share = .995;
    CHECK(told().find("for answer_target_share of 99.5 %: ") != std::string::npos);
}

TEST_CASE("what a goal is about is told with its percentile and the kind of its part") {
    const Goal any{.metric = "wait_p99.5", .of = "phone", .part = PartKind::Class, .text = "g"};
    CHECK(title_of(any) == "99.5 % waited at most [class phone]");
    CHECK(title_of(Goal{.metric = "asa", .of = "phone", .part = PartKind::Channel, .text = "g"}) ==
          "Average speed of answer [channel phone]");
    CHECK(part_in_brackets(Goal{.metric = "churn", .of = "gold", .part = PartKind::Customers, .text = "g"}) ==
          "[group gold]");
    CHECK(title_of(Goal{.metric = "wait_p95", .text = "g"}) == "95 % waited at most");
}
