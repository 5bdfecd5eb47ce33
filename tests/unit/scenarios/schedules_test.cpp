// Agents by the hour as a scenario says them, and how many people that makes.
#include <catch2/catch.hpp>

#include <string>

#include "engine/language/vocabulary.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

std::string queue_with(const std::string& team, const std::string& policies = {}) {
    return "morale: 1\nextends: library/queues/bare-queue\ncentre:\n  teams: [" + team +
           "]\n  contacts: {rate: 100 /h, talk: 150 s}\n  load: {by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, "
           "1, 0, 0, "
           "0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}\n" +
           policies;
}

StudyPlan plan_with_schedule(const std::string& text, const std::vector<std::string>& sets = {}) {
    const Loaded loaded =
        load_text(text, "schedule.yaml",
                  {.sets = sets, .case_library = MORALE_SOURCE_DIR "/scenarios/library", .settled = false});
    INFO(render(loaded.diagnostics));
    REQUIRE(loaded.plan);
    return *loaded.plan;
}

std::string refused_schedule(const std::string& text) {
    const Loaded loaded = load_text(
        text, "schedule.yaml", {.case_library = MORALE_SOURCE_DIR "/scenarios/library", .settled = false});
    REQUIRE_FALSE(loaded.plan);
    return loaded.diagnostics.front().code + ": " + loaded.diagnostics.front().message;
}

}  // namespace

TEST_CASE("a list of agents is who is present, and the most at once are the people of a bare queue") {
    const Team team = plan_with_schedule(queue_with("{name: servers, agents: [4, 6, 8, 5]}")).base.teams[0];
    CHECK(team.present == std::vector<double>{4, 6, 8, 5});
    CHECK(team.agents == 8);
    const Team said =
        plan_with_schedule(queue_with("{name: servers, agents: 10, present: [4, 6, 8, 5]}")).base.teams[0];
    CHECK(said.agents == 10);
    const Team set = plan_with_schedule(queue_with("{name: servers, agents: 3}"),
                                        {"centre.teams[servers].agents=[1, 2, 3, 4]"})
                         .base.teams[0];
    CHECK(set.present.size() == 4);
    CHECK(set.agents == 3);
}

TEST_CASE("with people who are planned, their number follows from shifts and leave") {
    const StudyPlan plan = plan_with_schedule(queue_with("{name: servers, agents: [4, 4, 4, 4]}"),
                                              {"centre.roster.always_present=no", "centre.roster.leave=0.2"});
    CHECK(plan.base.teams[0].agents == 8);  // 28 shifts of five days a week: 6 people, and those on leave
}

TEST_CASE("a weekday has numbers of its own; half hours are possible") {
    const Team team =
        plan_with_schedule(
            queue_with("{name: servers, agents: {monday: [1, 2, 3, 4, 5, 6, 7, 8], tuesday: [4, 4, 4, 4], "
                       "wednesday: [4, 4, 4, 4], thursday: [4, 4, 4, 4], friday: [4, 4, 4, 4], "
                       "saturday: [4, 4, 4, 4], sunday: [4, 4, 4, 4]}}"))
            .base.teams[0];
    CHECK(team.present.empty());
    CHECK(team.present_on[0].size() == 8);
    CHECK(team.agents == 8);
}

TEST_CASE("numbers that do not fit the hours are refused") {
    CHECK(refused_schedule(queue_with("{name: servers, agents: [4, 6, 8]}")) ==
          "E0333: 3 numbers of agents for a Monday that is open for 4 hours (8 half hours)");
    CHECK(refused_schedule(queue_with("{name: servers, agents: [4, 6.5, 8, 5]}")) ==
          "E0333: 6.5 agents are not a whole number");
    CHECK(refused_schedule(queue_with("{name: servers, agents: [0, 0, 0, 0]}")).starts_with("E0302"));
    CHECK(refused_schedule(queue_with("{name: servers, agents: {monday: [4, 4, 4, 4]}}")) ==
          "E0333: 0 numbers of agents for a Tuesday that is open for 4 hours (8 half hours)");
}

TEST_CASE("a policy with other numbers has as many people as it needs, and in a bare queue no fewer") {
    const StudyPlan plan = plan_with_schedule(
        queue_with("{name: servers, agents: [4, 6, 8, 5]}",
                   "policies:\n  a: {}\n  more: {centre: {teams: [{name: servers, agents: [9, 9, 9, 9]}]}}\n"
                   "  fewer: {centre: {teams: [{name: servers, agents: [3, 3, 3, 3]}]}}\n"));
    CHECK(plan.policies[1].parameters.teams[0].agents == 9);
    CHECK(plan.policies[2].parameters.teams[0].agents == 8);
    CHECK(plan.policies[2].parameters.teams[0].present[0] == 3);
}
