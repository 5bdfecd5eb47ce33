// A forecast and a schedule from tables, as check tells them and as a run makes them come.
#include <catch2/catch.hpp>
#include <cmath>
#include <sstream>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

std::string day_of_january(int day_of_month) {
    return std::string("2026-01-") + (day_of_month < 10 ? "0" : "") + std::to_string(day_of_month);
}

/// Contacts of the 5th to the 25th of January 2026 from 9 to 11 on working days: some week's third, a holiday
/// of zeros on the 14th, a day without rows, and some calls at seven in the morning.
int contacts_of_half_hour(int day_of_month) {
    return day_of_month < 12 ? 20 : day_of_month < 19 ? 40 : 10;
}

std::string plan_of_january() {
    std::string text = "date;interval;offered\n";
    for (int d = 5; d <= 25; ++d) {
        if ((d - 5) % 7 > 4 || d == 22) continue;
        for (const char* time : {"09:00", "09:30", "10:00", "10:30"})
            text += day_of_january(d) + ';' + time + ';' +
                    std::to_string(d == 14 ? 0 : contacts_of_half_hour(d)) + '\n';
        if (d == 6) text += day_of_january(d) + ";07:00;1\n";
    }
    return text;
}

std::string queue_in_january() {
    return "morale: 1\nextends: library/queues/bare-queue\n"
           "time: {start: 2026-01-05, warmup: 1 week, horizon: 4 weeks}\n"
           "study: {replications: 40}\n"
           "centre:\n"
           "  teams: [{name: servers, agents: 40}]\n"
           "  contacts: {talk: 60 s, after_contact: 0 s, patience: endless, day_factor_sd: 0}\n"
           "  load: {forecast: {from: plan.csv}}\n";
}

/// The means of contacts offered to a team, week by week, in the series of a study.
std::vector<double> offered_by_week(const std::string& csv, const std::string& team) {
    std::vector<double> means;
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells;
        std::istringstream row(line);
        for (std::string cell; std::getline(row, cell, ',');) cells.push_back(cell);
        if (cells.size() > 6 && cells[1] == team && cells[4] == "contacts_offered")
            means.push_back(std::stod(cells[6]));
    }
    return means;
}

}  // namespace

TEST_CASE("check shows how a forecast was read, which days it is about and what was made of it") {
    const Workplace here;
    here.write("plan.csv", plan_of_january());
    here.write("own.yaml", queue_in_january());
    const Said said = here.run({"check", "own.yaml"});
    CAPTURE(said.out, said.talk);
    CHECK(said.status == 0);
    for (const char* part :
         {"The forecast is from plan.csv: columns between ';', dates year-month-day, intervals of 30 min, "
          "2026-01-05 to 2026-01-23; the usual week is its mean, ",
          "plan.csv: 1 day without a row, the first of 2026-01-22: unknown, not zero",
          "forecast: it is about 19 days of the study, 2026-01-05 to 2026-01-23; on the 7 days before and "
          "the 9 "
          "days after it, the usual week counts",
          "forecast: contacts by week, from each Monday on: 2026-01-05 401, 2026-01-12 640, 2026-01-19 ",
          "forecast: 1 day has no contacts, unlike others of the same weekday: closed, as if in 'closed:' "
          "(2026-01-14)",
          "forecast: contacts of half hours in which the centre is closed, 1 in all, come in the nearest "
          "open one",
          "day_factor_sd, 0, is what"})
        CHECK(contains(said.out, part));
    const Said json = here.run({"check", "own.yaml", "--json"});
    CHECK(contains(json.out, "\"forecast\""));
    const std::size_t closed = json.out.find("\"closed\"");
    REQUIRE(closed != std::string::npos);
    CHECK(contains(json.out.substr(closed, 60), "\"2026-01-14\""));
}

TEST_CASE("as many contacts come week by week as the forecast says, and the usual week after it") {
    const Workplace here;
    here.write("plan.csv", plan_of_january());
    here.write("own.yaml", queue_in_january());
    const Said said = here.run({"run", "own.yaml", "-o", "out"});
    CAPTURE(said.talk);
    REQUIRE(said.status == 0);
    const std::vector<double> offered = offered_by_week(here.read("out/timeseries.csv"), "servers");
    REQUIRE(offered.size() == 4);
    for (const auto& [week, contacts] : {std::pair(0, 401.), {1, 640.}}) {
        CAPTURE(week, offered[static_cast<std::size_t>(week)]);
        CHECK(std::abs(offered[static_cast<std::size_t>(week)] - contacts) <= 4 * std::sqrt(contacts / 40));
    }
}

TEST_CASE("a forecast of another time is an error with its place") {
    const Workplace here;
    here.write("plan.csv", plan_of_january());
    here.write("own.yaml", queue_in_january());
    const Said said = here.run({"check", "own.yaml", "-s", "time.start=2026-06-01"});
    CHECK(said.status == 3);
    CHECK(contains(said.talk,
                   "own.yaml:8:27: error E0350: 'plan.csv' is about 2026-01-05 to 2026-01-23, and "
                   "the study about 2026-05-25 to 2026-06-28"));
    CHECK(contains(said.talk, "'time: {start: 2026-01-05}'"));
}

TEST_CASE("a schedule file makes the queue that the same numbers in the scenario make") {
    const Workplace here;
    const std::string numbers = "4, 6, 8, 3";
    std::string table = "weekday,interval,agents\n";
    for (const char* weekday : {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"})
        for (const char* row : {",08:00,4\n", ",09:00,6\n", ",10:00,8\n", ",11:00,3\n", ",12:00,7\n"})
            table += weekday + std::string(row);
    here.write("schedule.csv", table);
    const auto scenario = [&](const std::string& agents) {
        return "morale: 1\nname: Desk\nextends: library/queues/bare-queue\n"
               "time: {warmup: 1 week, horizon: 2 weeks}\nstudy: {replications: 2}\n"
               "centre:\n  teams: [{name: servers, agents: " +
               agents +
               "}]\n  contacts: {rate: 100 /h, talk: exponential(mean=150 s)}\n"
               "  load:\n    by_day: [1, 1, 1, 1, 1, 1, 1]\n"
               "    by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1.2, 1.5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n";
    };
    here.write("list.yaml", scenario("[" + numbers + "]"));
    here.write("file.yaml", scenario("{from: schedule.csv}"));
    REQUIRE(here.run({"run", "list.yaml", "-o", "list"}).status == 0);
    REQUIRE(here.run({"run", "file.yaml", "-o", "file"}).status == 0);
    CHECK(here.read("list/weekly.csv") == here.read("file/weekly.csv"));
    CHECK(here.read("list/profile.csv") == here.read("file/profile.csv"));
    const Said said = here.run({"check", "file.yaml"});
    CAPTURE(said.out);
    CHECK(contains(
        said.out,
        "The agents of servers are from schedule.csv: columns between ',', by weekday, intervals of "
        "60 min\nschedule.csv: 147 agent hours a week, 8 agents at the most\n"
        "schedule.csv: 49.0 agent hours a week lie outside of the opening hours and are left out\n"));
}
