// Hiring classes as a scenario says them.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

Loaded loaded_with_hiring(const std::string& hiring, const std::vector<std::string>& sets = {},
                          const std::string& more = {}) {
    return load_text(
        "morale: 1\ncentre:\n  teams: [{name: care, agents: 20}, {name: tech, agents: 5}]\n  hiring: " +
            hiring + "\n" + more,
        "classes.yaml", {.sets = sets, .settled = false});
}

StudyPlan plan_with_hiring(const std::string& hiring, const std::vector<std::string>& sets = {},
                           const std::string& more = {}) {
    Loaded loaded = loaded_with_hiring(hiring, sets, more);
    INFO(render(loaded.diagnostics));
    REQUIRE(loaded.plan);
    return *loaded.plan;
}

std::string first_code(const Loaded& loaded) {
    return loaded.diagnostics.empty() ? "" : std::string(loaded.diagnostics.front().code);
}

const std::string two = "{classes: [{from: 2026-02-02, size: 12}, {from: 2026-05-04, size: 8, team: tech}]}";

}  // namespace

TEST_CASE("classes without names are called by their date") {
    const StudyPlan plan = plan_with_hiring(two);
    const std::vector<HiringClass>& classes = plan.base.hiring_classes;
    REQUIRE(classes.size() == 2);
    CHECK(classes[0].name == "2026-02-02");
    CHECK(classes[0].date == plan.base.time.start_date + 28);
    CHECK(classes[0].size == 12);
    CHECK(classes[1].team == "tech");
    CHECK(plan_with_hiring(two, {"centre.hiring.classes[2026-05-04].size=3"}).base.hiring_classes[1].size ==
          3);
}

TEST_CASE("a policy changes a class, by its date or name, and adds none") {
    const std::string change =
        "policies:\n  now: {}\n  more: {centre: {hiring: {classes: [{from: 2026-02-02, size: ";
    const StudyPlan plan = plan_with_hiring(two, {}, change + "20}]}}}\n");
    CHECK(plan.base.hiring_classes[0].size == 12);
    CHECK(plan.policies[1].parameters.hiring_classes[0].size == 20);
    CHECK(plan.policies[1].parameters.hiring_classes[1].size == 8);
    const std::string add =
        "policies:\n  more: {centre: {hiring: {classes: [{from: 2026-09-07, size: 5}]}}}\n";
    CHECK(first_code(loaded_with_hiring(two, {}, add)) == "E0110");
}

TEST_CASE("what a class lacks is said") {
    CHECK(first_code(loaded_with_hiring("{classes: [{size: 12}]}")) == "E0107");
    CHECK(first_code(loaded_with_hiring("{classes: [{name: spring, size: 12}]}")) == "E0335");
    CHECK(first_code(loaded_with_hiring("{classes: [2026-02-02]}")) == "E0335");
    CHECK(first_code(loaded_with_hiring("{classes: [{from: 2026-02-02, size: 3, team: teck}]}")) == "E0336");
    CHECK(first_code(loaded_with_hiring(
              "{classes: [{from: 2026-02-02, size: 3}, {from: 2026-02-02, size: 4}]}")) == "E0108");
}
