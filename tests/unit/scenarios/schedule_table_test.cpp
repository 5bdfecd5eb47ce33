// Schedules as tables: intervals by weekday or by date, and shifts that are counted by half hours.
#include "scenarios/load/schedule_table.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "engine/language/value_text.hpp"

using namespace morale;

namespace {

constexpr double monday_of_rota = 20458;  // 2026-01-05

ScheduleTable schedule_of_text(const std::string& text) {
    const Measured<ScheduleTable> read = read_schedule_text(text, "schedule.csv");
    INFO(render(read.diagnostics));
    REQUIRE(read.table);
    return *read.table;
}

std::vector<std::string> mistakes_of(const std::string& text) {
    const Measured<ScheduleTable> read = read_schedule_text(text, "schedule.csv");
    CHECK_FALSE(read.table);
    std::vector<std::string> found;
    for (const Diagnostic& d : read.diagnostics)
        found.push_back(std::to_string(d.place.line) + ":" + std::to_string(d.place.column) + " " + d.code +
                        " " + d.message);
    return found;
}

}  // namespace

TEST_CASE("agents by weekday and hour, half hour or quarter are agents by half hour") {
    const ScheduleTable hours =
        schedule_of_text("weekday;hour;agents\nMonday;8;4\nMonday;9;6\nTuesday;8;3\nTuesday;9;5\n");
    CHECK_FALSE(hours.by_date);
    CHECK(hours.minutes == 60);
    const AgentsOfWeek& week = hours.teams[0].agents;
    CHECK((week[0][16] == 4 && week[0][17] == 4 && week[0][18] == 6 && week[0][20] == 0));
    CHECK((week[1][17] == 3 && week[2][16] == 0));
    const ScheduleTable quarters =
        schedule_of_text("Wochentag,Zeit,Anzahl\nMo,08:00,2\nMo,08:15,3\nMo,08:30,4\nMo,08:45,4\n");
    CHECK(quarters.minutes == 15);
    CHECK(quarters.teams[0].agents[0][16] == 2.5);
    CHECK(quarters.teams[0].agents[0][17] == 4);
    CHECK(whole_agents(2.5) == 3);
    const ScheduleTable days = schedule_of_text("day,agents\nmonday,4\nsunday,2\n");
    CHECK((days.teams[0].agents[0][0] == 4 && days.teams[0].agents[6][47] == 2));
}

TEST_CASE("dates make a typical week, the mean of the dates of a weekday that have rows") {
    std::string text = "date,interval,agents\n";
    for (const auto& [day_number, agents] : {std::pair(0, "4"), {7, "6"}, {21, "8"}, {2, "5"}})
        text += date_text(monday_of_rota + day_number) + ",08:00," + agents + "\n" +
                date_text(monday_of_rota + day_number) + ",08:30,1\n";
    const ScheduleTable table = schedule_of_text(text);
    CHECK(table.by_date);
    CHECK(table.first == monday_of_rota);
    CHECK(table.last == monday_of_rota + 21);
    CHECK(table.dates == 4);
    CHECK(table.dates_without_rows == 3);  // a Monday and two Wednesdays
    CHECK(table.teams[0].agents[0][16] == Approx(6));
    CHECK(table.teams[0].agents[2][16] == Approx(5));
    CHECK(table.teams[0].agents[0][17] == Approx(1));
}

TEST_CASE("a row for each shift is counted by half hours, over midnight and by parts of half hours") {
    const ScheduleTable table = schedule_of_text(
        "agent,date,start,end\nAnn,05.01.2026,08:00,09:30\nBob,05.01.2026,08:15,10:00\n"
        "Ann,11.01.2026,23:00,01:00\nEve,12.01.2026,08:00,09:00\n");
    CHECK(table.minutes == 0);
    CHECK(table.shifts == 4);
    CHECK(table.persons == 3);
    const AgentsOfWeek& week = table.teams[0].agents;
    CHECK(week[0][16] == Approx((1 + .5 + 1) / 2));  // two Mondays
    CHECK(week[0][18] == Approx((1 + 1) / 2.));
    CHECK(week[0][19] == Approx(.5));
    CHECK((week[6][46] == 1 && week[6][47] == 1));
    CHECK((week[0][0] == 1 && week[0][1] == 1 && week[0][2] == 0));  // of the one Sunday
    const ScheduleTable stamps = schedule_of_text("name,start,end\nAnn,2026-01-05 22:00,2026-01-06 06:00\n");
    CHECK(stamps.teams[0].agents[0][44] == 1);
    CHECK(stamps.teams[0].agents[1][11] == 1);
    CHECK(stamps.teams[0].agents[1][12] == 0);
    CHECK(schedule_of_text("weekday,start,end\nSun,23:00,24:00\n").teams[0].agents[6][47] == 1);
    const ScheduleTable weekdays = schedule_of_text("weekday,start,end\nSun,22:00,06:00\nSun,22:00,06:00\n");
    CHECK(weekdays.teams[0].agents[6][44] == 2);
    CHECK(weekdays.teams[0].agents[0][11] == 2);
}

TEST_CASE("teams have numbers of their own, found by names that look alike") {
    const ScheduleTable table = schedule_of_text(
        "weekday,interval,team,agents\nMon,08:00,Care,4\nMon,08:00,tech desk,3\nMon,08:30,Care,5\n");
    REQUIRE(table.find("care"));
    CHECK(table.find("care")->agents[0][16] == 4);
    CHECK(table.find("TECH DESK")->agents[0][16] == 3);
    CHECK_FALSE(table.find("other"));
    CHECK(
        schedule_of_text("weekday,interval,agents\nMon,08:00,4\nMon,08:30,4\n").find("any")->agents[0][16] ==
        4);
}

TEST_CASE("everything wrong with a schedule is told at once, with row and column") {
    using Found = std::vector<std::string>;
    CHECK(mistakes_of("weekday,interval,agents\nMon,08:00,4\nMon,08:70,4\nMonday,09:00,-1\nMon,08:00,5\n"
                      "Tue,09:00,many\n") ==
          Found{"3:5 E0506 '08:70' is not a time of day", "4:14 E0507 '-1' is not a count",
                "5:1 E0512 the interval is in line 2 already", "6:11 E0505 'many' is not a number"});
    CHECK(mistakes_of("date,interval\n2026-01-05,08:00\n") == Found{"0:0 E0502 there is no column 'agents'"});
    CHECK(mistakes_of("interval,agents,shift\n").size() == 1);
    CHECK(mistakes_of("agents,team\n4,care\n") == Found{"0:0 E0502 there is no column 'date'"});
    CHECK(mistakes_of("date,end\n2026-01-05,08:00\n") == Found{"0:0 E0502 there is no column 'start'"});
    CHECK(mistakes_of("weekday,interval,agents\nMon,08:00,4\nMon,08:25,4\n") ==
          Found{"0:0 E0515 the intervals have 25 min"});
    CHECK(mistakes_of("name,start,end\nAnn,2026-01-05 22:00,2026-01-05 06:00\nAnn,2026-01-05 "
                      "22:00,2026-01-07 06:00\n") ==
          Found{"2:22 E0517 the shift ends before it begins", "3:22 E0517 the shift is longer than a day"});
    std::string many = "weekday,interval,agents\n";
    for (int i = 0; i < 30; ++i)
        many += "Mon,08:00," + std::string(static_cast<std::size_t>(i + 1), 'x') + "\n";
    CHECK(mistakes_of(many).size() == 20);
}
