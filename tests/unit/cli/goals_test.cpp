// What a person is told of goals, and where.
#include "tools/cli/goals.hpp"

#include <catch2/catch.hpp>
#include <sstream>

using namespace morale;

TEST_CASE("a goal that is not met is said once: in the results of a terminal, else in the talk") {
    const StudyPlan plan;
    StudyResult result;
    result.plan = &plan;
    const std::vector<GoalCheck> checks = {{.policy = "notes",
                                            .goal = "service_level >= 80 %",
                                            .metric = "service_level",
                                            .value = .78,
                                            .state = GoalState::Undecided,
                                            .enough = 120},
                                           {.policy = "notes",
                                            .goal = "turnover <= 35 %",
                                            .metric = "turnover",
                                            .value = .4,
                                            .state = GoalState::Missed}};
    std::ostringstream out, talk;
    Console console{.out = out, .talk = talk};
    CHECK_FALSE(tell_goals(console, result, checks));
    CHECK(talk.str() ==
          "morale: goal undecided under policy 'notes': service_level >= 80 % (it is 78.0 %; about 120 "
          "replications would decide it)\n"
          "morale: goal missed under policy 'notes': turnover <= 35 % (it is 40.0 % a year)\n");
    talk.str("");
    console.terminal_out = true;
    CHECK_FALSE(tell_goals(console, result, checks));
    CHECK(talk.str().empty());
}
