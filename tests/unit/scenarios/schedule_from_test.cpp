// Agents of teams from a schedule as a table: in the world, in policies and in settings.
#include <catch2/catch.hpp>

#include <fstream>
#include <string>

#include "engine/model/hours.hpp"
#include "engine/model/schedule.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/load.hpp"
#include "tests/support/folder.hpp"

using namespace morale;

namespace {

/// A bare queue that is open from 8 to 10 on working days, beside its schedules.
struct DeskWithSchedules {
    test::EmptyFolder folder{};

    DeskWithSchedules() {
        std::string few = "weekday,interval,agents\n", more = few;
        for (const char* weekday : {"Mon", "Tue", "Wed", "Thu", "Fri"})
            for (const char* time : {",07:30,", ",08:00,", ",08:30,", ",09:00,", ",09:30,"}) {
                few += weekday + std::string(time) + "4\n";
                more += weekday + std::string(time) + "6\n";
            }
        write("few.csv", few);
        write("more.csv", more);
        write("teams.csv",
              "weekday,interval,team,agents\nMon,08:00,care,3\nMon,08:30,care,3\nMon,08:00,tech,2\n");
    }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(folder / name, std::ios::binary) << text;
    }
    Loaded loaded(const std::string& teams, const std::string& policies = {},
                  const std::vector<std::string>& sets = {}) const {
        std::string hours = "[0";
        for (int hour = 1; hour < 24; ++hour) hours += hour == 8 || hour == 9 ? ", 1" : ", 0";
        write("own.yaml",
              "morale: 1\nextends: library/queues/bare-queue\ncentre:\n  teams: [" + teams +
                  "]\n  contacts: {rate: 40 /h, talk: 150 s}\n  load: {by_day: [1, 1, 1, 1, 1, 0, "
                  "0], by_hour: " +
                  hours + "]}\n" + policies);
        return morale::load(
            folder / "own.yaml",
            {.sets = sets, .case_library = MORALE_SOURCE_DIR "/scenarios/library", .settled = false});
    }
    StudyPlan plan(const std::string& teams, const std::string& policies = {},
                   const std::vector<std::string>& sets = {}) const {
        const Loaded read = loaded(teams, policies, sets);
        INFO(render(read.diagnostics));
        REQUIRE(read.plan);
        return *read.plan;
    }
    std::string refused(const std::string& teams) const {
        const Loaded read = loaded(teams);
        REQUIRE_FALSE(read.plan);
        const Diagnostic& first = read.diagnostics.front();
        return std::to_string(first.place.line) + ": " + first.code + ": " + first.message;
    }
};

int agents_at(const Parameters& p, std::size_t half_hour_of_week) {
    return schedule_of(p.teams[0], load_of(p))[half_hour_of_week];
}

constexpr std::size_t monday_at_eight = 16;

}  // namespace

TEST_CASE("the agents of a schedule are there while the centre is open") {
    const DeskWithSchedules desk;
    const StudyPlan plan = desk.plan("{name: servers, agents: {from: few.csv}}");
    const Parameters& p = plan.base;
    CHECK(p.teams[0].present_from == "few.csv");
    CHECK(p.teams[0].agents == 4);
    CHECK(agents_at(p, monday_at_eight) == 4);
    CHECK(agents_at(p, monday_at_eight - 1) == 0);  // closed
    CHECK(agents_at(p, monday_at_eight + 4) == 0);
    CHECK(find_origin(plan, "", "centre.teams[servers].present.monday")->line == 4);
    CHECK(desk.plan("{name: servers, agents: 9, present: {from: few.csv}}").base.teams[0].agents == 9);
}

TEST_CASE("what the file writes itself counts before its schedule, and one list forgets the schedule") {
    const DeskWithSchedules desk;
    const Parameters p = desk.plan("{name: servers, agents: {from: few.csv, monday: [1, 2]}}").base;
    CHECK(agents_at(p, monday_at_eight) == 1);
    CHECK(agents_at(p, monday_at_eight + 48) == 4);
    const Parameters set =
        desk.plan("{name: servers, agents: {from: few.csv}}", {}, {"centre.teams[servers].agents=[3, 3]"})
            .base;
    CHECK(agents_at(set, monday_at_eight) == 3);
    CHECK(set.teams[0].present_from.empty());
}

TEST_CASE("policies and settings have schedules of their own") {
    const DeskWithSchedules desk;
    const std::string policies =
        "policies:\n  now: {}\n  more: {centre: {teams: [{name: servers, agents: {from: more.csv}}]}}\n";
    const StudyPlan plan = desk.plan("{name: servers, agents: {from: few.csv}}", policies);
    CHECK(agents_at(plan.policies[0].parameters, monday_at_eight) == 4);
    CHECK(agents_at(plan.policies[1].parameters, monday_at_eight) == 6);
    CHECK(plan.policies[1].parameters.teams[0].agents == 6);
    CHECK(agents_at(desk.plan("{name: servers, agents: {from: few.csv}}", {},
                              {"centre.teams[servers].present.from=" + (desk.folder / "more.csv").string()})
                        .base,
                    monday_at_eight) == 6);
}

TEST_CASE("each team takes its rows of one table") {
    const DeskWithSchedules desk;
    const Parameters p =
        desk.plan("{name: care, agents: {from: teams.csv}}, {name: tech, agents: {from: teams.csv}}").base;
    CHECK(schedule_of(p.teams[0], load_of(p))[monday_at_eight] == 3);
    CHECK(schedule_of(p.teams[1], load_of(p))[monday_at_eight] == 2);
    CHECK(desk.refused("{name: car, agents: {from: teams.csv}}") ==
          "4: E0352: 'teams.csv' has no rows of the team 'car'");
}

TEST_CASE("a schedule that cannot be read is refused where it is named, with all its mistakes") {
    const DeskWithSchedules desk;
    CHECK(desk.refused("{name: servers, agents: {from: none.csv}}").starts_with("4: E0352: 'none.csv': "));
    desk.write("bad.csv", "weekday,interval,agents\nMon,08:00,four\nMoon,08:30,4\n");
    const Loaded read = desk.loaded("{name: servers, agents: {from: bad.csv}}");
    REQUIRE(read.diagnostics.size() == 3);
    CHECK(read.diagnostics[0].message ==
          "'bad.csv', line 2: 'four' is not a number (the first of 2 mistakes)");
    CHECK((read.diagnostics[1].place.line == 2 && read.diagnostics[1].place.column == 11));
    CHECK((read.diagnostics[2].place.line == 3 && read.diagnostics[2].place.column == 1));
}
