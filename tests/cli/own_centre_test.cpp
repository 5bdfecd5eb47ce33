// Centres that are not the reference centre: what they state holds, and `check` tells what a run shows.
#include <catch2/catch.hpp>
#include <charconv>
#include <system_error>

#include "tests/cli/program.hpp"

using namespace morale::test;
using Catch::Matchers::Contains;

namespace {

/// The first number behind `"key": ` in what `check --json` says.
double number_of(const std::string& json, const std::string& key) {
    const std::size_t at = json.find('"' + key + "\": ");
    REQUIRE(at != std::string::npos);
    const char* first = json.data() + at + key.size() + 4;
    double value = 0;
    INFO(key << ": " << json.substr(at, 60));
    REQUIRE(std::from_chars(first, json.data() + json.size(), value).ec == std::errc{});
    return value;
}

const std::string queue = "morale: 1\nextends: library/queues/bare-queue\n";

}  // namespace

TEST_CASE("with a patience of nothing who finds nobody free leaves at once, as Erlang B says") {
    const Workplace here;
    here.write("loss.yaml", queue +
                                "time: {horizon: 4 weeks}\n"
                                "centre:\n"
                                "  teams: [{name: servers, agents: 10}]\n"
                                "  contacts: {rate: 8 /min, talk: exponential(mean=1 min), patience: 0 s}\n");
    const Said checked = here.run({"check", "loss.yaml", "--json"});
    CAPTURE(checked.talk);
    REQUIRE(checked.status == 0);
    CHECK(number_of(checked.out, "abandoned") == Approx(.121661).margin(1e-4));
    REQUIRE(here.run({"run", "loss.yaml", "-n", "4"}).status == 0);
    const std::string summary = here.read("out/loss/summary.csv");
    const std::size_t row = summary.find(",abandonment,");
    REQUIRE(row != std::string::npos);
    CHECK_THAT(summary.substr(row, 100), Contains("0.12"));
}

TEST_CASE("chats that an agent has at once take places, not agents") {
    const Workplace here;
    here.write("chats.yaml",
               queue +
                   "time: {horizon: 26 weeks}\n"
                   "centre:\n"
                   "  teams: [{name: s, agents: 4}]\n"
                   "  contacts: {rate: 100 /h, talk: exponential(mean=6 min), patience: endless, "
                   "answer_target: 30 s}\n"
                   "  classes:\n"
                   "    - {name: chat, share: 100 %, channel: chat, concurrency: 3}\n"
                   "assumptions: {channels: {chat_stretch: 0}}\n");
    const Said said = here.run({"check", "chats.yaml", "--json"});
    REQUIRE(said.status == 0);
    CHECK(number_of(said.out, "service_level") == Approx(.620).margin(.012));
    CHECK(number_of(said.out, "mean_wait_s") == Approx(80.9).margin(4));
    CHECK_THAT(said.out, !Contains("W031"));
    const Said less = here.run({"check", "chats.yaml", "-s", "centre.teams[s].agents=3"});
    CHECK_THAT(less.talk,
               Contains("W031") && Contains("chats side by side keep 3.3 agents busy > 3.0 agents"));
}

TEST_CASE("numbers of seats are answered as Erlang C answers them") {
    const Workplace here;
    here.write("seats.yaml",
               queue +
                   "time: {horizon: 12 weeks}\n"
                   "centre:\n"
                   "  teams: [{name: servers, agents: 71}]\n"
                   "  contacts: {rate: 900 /h, talk: exponential(mean=270 s), patience: endless, "
                   "answer_target: 30 s}\n");
    struct Answer {
        const char* agents;
        double level, wait;
    };
    for (const Answer& a : {Answer{"71", .61, 43.8}, Answer{"72", .707, 28.7}, Answer{"73", .78, 19.6}}) {
        const Said said = here.run(
            {"check", "seats.yaml", "--json", "-s", std::string("centre.teams[servers].agents=") + a.agents});
        CAPTURE(a.agents, said.talk);
        REQUIRE(said.status == 0);
        CHECK(number_of(said.out, "service_level") == Approx(a.level).margin(.006));
        CHECK(number_of(said.out, "mean_wait_s") == Approx(a.wait).margin(.6));
    }
}

TEST_CASE("with twice the seats for the same work people idle, and contacts take as long as stated") {
    const Workplace here;
    here.write("seats.yaml",
               "morale: 1\nextends: library/status-quo\ntime: {horizon: 52 weeks}\n"
               "centre: {teams: [{name: care, agents: 100}]}\nobserved: {aht: 280 s}\n");
    const Said said = here.run({"check", "seats.yaml", "--json"});
    REQUIRE(said.status == 0);
    // Of 52 people at .80, less the seats that few quits leave vacant.
    CHECK(number_of(said.out, "occupancy") == Approx(.40).margin(.04));
    CHECK(number_of(said.out, "model") == Approx(280).epsilon(.03));
}

TEST_CASE("a desk that must be staffed at all hours is idle, and fast") {
    const Workplace here;
    here.write(
        "desk.yaml",
        "morale: 1\ntime: {horizon: 52 weeks}\n"
        "centre:\n"
        "  teams: [{name: desk, agents: 12}]\n"
        "  customers: {count: 100_000, issues: 0.876 /yr, new: 0.1 %/month}\n"
        "  contacts:\n"
        "    talk: \"lognormal(mean=110 s, cv=1.1)\"\n"
        "    after_contact: 40 s\n"
        "    patience: exponential(mean=60 s)\n"
        "    redial_share: 90 %\n"
        "    redial_after: exponential(mean=1 min)\n"
        "    return_share: 0 %\n"
        "    answer_target: 15 s\n"
        "  load:\n"
        "    by_day: [0.97, 0.96, 0.97, 0.99, 1.06, 1.08, 0.97]\n"
        "    by_hour: [0.8, 0.65, 0.55, 0.45, 0.4, 0.45, 0.6, 0.8, 0.95, 1, 1.05, 1.1, 1.2, 1.2, 1.25, "
        "1.35, 1.45, 1.5, 1.45, 1.35, 1.25, 1.15, 1.05, 0.95]\n"
        "  roster: {shift: 12 h, days_per_week: 4, off_phone: 12 %, leave: 8 %}\n"
        "observed: {aht: 150 s, abandonment: 5.6 %}\n");
    const Said said = here.run({"check", "desk.yaml", "--json"});
    REQUIRE(said.status == 0);
    CHECK(number_of(said.out, "model") == Approx(150).epsilon(.03));
    CHECK(number_of(said.out, "service_level") == Approx(.955).margin(.02));
    CHECK(number_of(said.out, "abandoned") < .06);
    CHECK_THAT(said.out, Contains("\"metric\": \"aht\", \"given\": 150") && Contains("\"difference\""));
}

TEST_CASE("check says what it expects of people whom the scenario does not tell of") {
    const Workplace here;
    const std::string busy =
        "morale: 1\nextends: library/status-quo\ntime: {horizon: 26 weeks}\n"
        "centre: {teams: [{name: care, agents: 44}]}\n";
    here.write("busy.yaml", busy);
    CHECK_THAT(here.run({"check", "busy.yaml"}).out,
               Contains("the model expects turnover of") && Contains("and absence of"));
    here.write("told.yaml", busy + "observed: {turnover: 50 %, absence: 5 %}\n");
    const std::string told = here.run({"check", "told.yaml"}).out;
    CHECK_THAT(told, !Contains("the model expects") && Contains("turnover: 50 % is taken as 50 %/yr\n"));
    here.write("quiet.yaml",
               "morale: 1\nextends: library/status-quo\ntime: {horizon: 26 weeks}\n"
               "centre: {teams: [{name: care, agents: 80}]}\n");
    CHECK_THAT(here.run({"check", "quiet.yaml"}).out, !Contains("the model expects"));
}

TEST_CASE("a night that goes on after midnight draws a warning that names the cause") {
    const Workplace here;
    const std::string head =
        "morale: 1\nextends: library/status-quo\ntime: {warmup: 1 week, horizon: 2 weeks}\n"
        "centre:\n  teams: [{name: care, agents: 10}]\n  customers: {count: 10_000}\n";
    here.write("night.yaml",
               head +
                   "  load: {by_hour: [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "
                   "0, 0, 1, 1]}\n");
    CHECK_THAT(
        here.run({"check", "night.yaml"}).talk,
        Contains("night.yaml:7:19: warning W057: the centre is open across midnight, and shifts end there"));
    here.write("day.yaml", head);
    CHECK_THAT(here.run({"check", "day.yaml"}).talk, !Contains("W057"));
}

TEST_CASE("metrics in words of the trade are answered with ours") {
    const Workplace here;
    here.write("words.yaml", small_scenario() + "observed: {fcr: 70 %, Attrition: 40 %/yr, burnout: 0.4}\n");
    const std::string talk = here.run({"check", "words.yaml"}).talk;
    CHECK_THAT(talk, Contains("hint: 'fcr' is called 'resolved_at_first_contact'\n") &&
                         Contains("hint: 'Attrition' is called 'turnover'\n") &&
                         Contains("hint: 'burnout' is called 'exhaustion'\n"));
    CHECK_THAT(here.run({"explain", "EUR"}).out, Contains("nothing is converted"));
    CHECK_THAT(here.run({"explain", "always"}).out, Contains("its own warm-up"));
}

TEST_CASE("check says why it does not run the base, and how sure the runs are") {
    const Workplace here;
    here.write("queue.yaml", queue);
    CHECK_THAT(here.run({"check", "queue.yaml"}).out, Contains("by Erlang A, which is exact here:"));
    here.write("large.yaml",
               "morale: 1\nextends: library/status-quo\n"
               "centre: {customers: {count: 80_000_000}, teams: [{name: care, agents: 60_000}]}\n");
    CHECK_THAT(here.run({"check", "large.yaml"}).out,
               Contains("by Erlang A, as some weeks of so large a centre take long to run:"));
    std::string classes = "morale: 1\ntime: {warmup: 0 weeks, horizon: 1 week}\ncentre:\n  classes:\n";
    for (int i = 0; i < 150; ++i)
        classes += "    - {name: t" + std::to_string(i) + ", priority: " + std::to_string(i) + "}\n";
    here.write("priorities.yaml", classes);
    CHECK_THAT(here.run({"check", "priorities.yaml"}).out, Contains("A usual week of the base, in 30 runs"));
    std::string shocked = small_scenario();
    const std::string customers = "  customers: {count: 30_000}\n";
    shocked.insert(shocked.find(customers),
                   "  load: {shocks: [{name: news, from: 2026-01-20, size: 100, length: 1 day}]}\n");
    here.write("shocked.yaml", shocked);
    CHECK_THAT(here.run({"check", "shocked.yaml"}).out,
               Contains("A usual week of the base, without shocks of demand, in 4 runs of 2 + 4 weeks:"));
    here.write("idle.yaml",
               "morale: 1\nextends: library/status-quo\ntime: {warmup: 0 weeks, horizon: 1 week}\n"
               "centre: {teams: [{name: care, agents: 60_000}]}\n");
    CHECK_THAT(here.run({"check", "idle.yaml"}).out,
               Contains("by Erlang A, as some weeks of so large a centre take long to run:"));
    here.write("small.yaml", small_scenario());
    CHECK_THAT(here.run({"check", "small.yaml"}).out,
               Contains("95 % intervals of the week, by these runs: "));
}

TEST_CASE("teams that answer the same contacts are one row of check and a team of nobody is none") {
    const Workplace here;
    here.write("two.yaml",
               "morale: 1\n"
               "extends: library/status-quo\n"
               "time: {warmup: 2 weeks, horizon: 4 weeks}\n"
               "centre:\n"
               "  teams:\n"
               "    - {name: care, agents: 0}\n"
               "    - {name: day, agents: 8}\n"
               "    - {name: late, agents: 5, shift: 5 h, earliest_start: 12 h}\n"
               "  classes:\n"
               "    - {name: calls, team: [day, late]}\n"
               "  customers: {count: 50_000}\n");
    const std::string out = here.run({"check", "two.yaml"}).out;
    CAPTURE(out);
    CHECK_THAT(out, Contains("\nday + late "));
    CHECK_THAT(out, Contains("open hours of day + late"));
    CHECK_THAT(out, !Contains("\ncare "));
    CHECK_THAT(out, !Contains("\nlate "));
}

TEST_CASE("check tells what comes on special days, and at which hours of them nobody is on shift") {
    const Workplace here;
    here.write("shop.yaml",
               "morale: 1\nname: shop\ntime: {start: 2026-11-30, warmup: 1 week, horizon: 4 weeks}\n"
               "centre:\n"
               "  customers: {count: 4_000}\n"
               "  teams: [{name: desk, agents: 12}]\n"
               "  load:\n"
               "    by_day: [1, 1, 1, 1, 1, 1, 0]\n"
               "    by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]\n"
               "    special:\n"
               "      - {name: sunday, date: 2026-12-20, like: saturday, load: 2}\n"
               "      - {name: late, date: 2026-12-23, closes: 23 h}\n"
               "      - {name: later, date: 2027-12-23, closes: 23 h}\n"
               "policies: {nothing: {}}\n");
    const auto seen = here.run({"check", "shop.yaml"});
    CAPTURE(seen.out, seen.talk);
    CHECK_THAT(seen.out, Contains("special day  date        open        as on      contacts  on shift\n"
                                  "sunday       2026-12-20  8:00-17:00  saturday "));
    CHECK_THAT(seen.out, Contains("late         2026-12-23  8:00-23:00  wednesday"));
    CHECK_THAT(seen.out, !Contains("2027"));
    CHECK_THAT(seen.talk, Contains("shop.yaml:12:28: warning W069: nobody is on shift on the special day "
                                   "'late' at 21:00-23:00, when the centre is open"));
    const std::string json = here.run({"check", "shop.yaml", "--json"}).out;
    const auto contacts_of = [&json](const std::string& name) {
        return number_of(json.substr(json.find("\"name\": \"" + name)), "contacts");
    };
    CHECK(contacts_of("sunday") / number_of(json, "contacts_per_week") == Approx(2. / 6).epsilon(.05));
    CHECK(contacts_of("late") / contacts_of("sunday") == Approx(15. / 18));
}

TEST_CASE("check shows the busy weeks of teams that help late by a run of them") {
    const Workplace here;
    here.write("late.yaml",
               queue +
                   "time: {start: 2026-11-02, horizon: 8 weeks}\ncentre:\n"
                   "  teams: [{name: one, agents: 8}, {name: two, agents: 8}]\n"
                   "  contacts: {rate: 150 /h, talk: exponential(mean=4 min), patience: exponential(mean=3 "
                   "min), answer_target: 20 s}\n"
                   "  classes:\n"
                   "    - {name: a, share: 90 %, team: [one, two], overflow_after: 10 s}\n"
                   "    - {name: b, share: 10 %, team: [two]}\n"
                   "  load: {by_month: [1,1,1,1,1,1,1,1,1,1,1,1.2]}\n");
    const Said said = here.run({"check", "late.yaml"});
    REQUIRE(said.status == 0);
    CHECK_THAT(said.out, Contains("weeks after usual ones:") && Contains("(in these runs, hour by hour)"));
    CHECK_THAT(said.out, !Contains("with the people of a usual week"));
    CHECK_THAT(said.out, Contains("class of contacts"));
    CHECK_THAT(said.talk, !Contains("W060"));
}

TEST_CASE("a queue whose load changes with the hour is not called exact, and is what a run shows") {
    const Workplace here;
    here.write("hours.yaml",
               queue +
                   "time: {horizon: 8 weeks}\ncentre:\n  teams: [{name: servers, agents: 10}]\n"
                   "  contacts: {rate: 60 /h, talk: exponential(mean=10 min), patience: exponential(mean=20 "
                   "min)}\n"
                   "  load: {by_hour: [0,0,0,0,0,0,0,0,1,3,1,3,1,3,1,3,1,3,0,0,0,0,0,0]}\n");
    CHECK_THAT(here.run({"check", "hours.yaml"}).out,
               !Contains("exact") && Contains("A usual week of the base, in "));
    CHECK(number_of(here.run({"check", "hours.yaml", "--json"}).out, "service_level") ==
          Approx(.33).margin(.02));
}

TEST_CASE("too few agents on a Saturday are told at the numbers of Saturday") {
    const Workplace here;
    here.write("numbers.yaml",
               queue +
                   "time: {horizon: 4 weeks}\ncentre:\n  teams:\n    - name: desk\n      present:\n"
                   "        monday-friday: [8,8,8,8]\n        saturday: [1,1,1,1]\n"
                   "  contacts: {rate: 60 /h, talk: exponential(mean=3 min)}\n"
                   "  load: {by_day: [1,1,1,1,1,1,0], by_hour: [0,0,0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,0,"
                   "0,0,0,0]}\n");
    const Said said = here.run({"check", "numbers.yaml"});
    CHECK_THAT(said.talk, Contains("warning W031: Saturday 08:00") && Contains("saturday: [1,1,1,1]"));
}

TEST_CASE("check tells classes of contacts, and a policy may set their priority") {
    const Workplace here;
    here.write("two.yaml",
               "morale: 1\nextends: library/status-quo\ntime: {warmup: 2 weeks, horizon: 4 weeks}\n"
               "centre:\n  teams: [{name: care, agents: 12}]\n  customers: {count: 40_000}\n"
               "  classes: [{name: calls, share: 75 %}, {name: urgent, share: 25 %}]\n"
               "policies:\n  usual: {}\n"
               "  first: {centre: {classes: [{name: urgent, priority: 2}]}}\n");
    const Said said = here.run({"check", "two.yaml", "--json"});
    CAPTURE(said.talk);
    REQUIRE(said.status == 0);
    CHECK_THAT(said.out, Contains("\"classes\": [{\"class\": \"calls\", \"offered_per_week\": "));
    const std::string classes = said.out.substr(said.out.find("\"classes\": ["));
    CHECK(number_of(classes, "service_level") > .5);
    const std::string urgent = classes.substr(classes.find("\"urgent\""));
    CHECK(number_of(classes, "offered_per_week") / number_of(urgent, "offered_per_week") ==
          Approx(3).epsilon(.03));
}

TEST_CASE("check says what a study counts of servers who are there while a queue is closed") {
    const Workplace here;
    here.write(
        "desk.yaml",
        "morale: 1\nname: desk\nextends: library/queues/bare-queue\n"
        "time: {warmup: 1 week, horizon: 8 weeks}\n"
        "centre:\n"
        "  load: {by_day: [1, 1, 1, 1, 1, 0, 0], by_hour: {other: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, "
        "1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]}}\n"
        "  contacts: {rate: 45 /h, talk: exponential(mean=3 min)}\n"
        "  teams: [{name: servers, agents: 4}]\n");
    const Said checked = here.run({"check", "desk.yaml"});
    CAPTURE(checked.out);
    constexpr std::string_view before = "so that studies tell ";
    std::string text;
    for (const char c : checked.out) text += c == '\n' ? ' ' : c;
    const std::size_t at = text.find(before);
    REQUIRE(at != std::string::npos);
    const double told = std::stod(text.substr(at + before.size()));
    REQUIRE(here.run({"run", "desk.yaml", "-n", "6", "-q", "-o", "out"}).status == 0);
    const std::string summary = here.read("out/summary.csv");
    std::size_t row = summary.find(",occupancy,1,");
    REQUIRE(row != std::string::npos);
    CHECK(std::abs(told - 100 * std::stod(summary.substr(row + 13))) < 1);
    here.write("always.yaml", "morale: 1\nname: always\nextends: library/queues/erlang-c-4-servers\n");
    CHECK_FALSE(contains(here.run({"check", "always.yaml"}).out, "studies tell"));
}
