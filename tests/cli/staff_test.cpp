// `staff` as a person meets it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "tests/cli/program.hpp"
#include "tests/support/records.hpp"

using namespace morale::test;

namespace {

/// A planner's textbook line: 72 agents answer 70.3 % within 30 s, by Erlang C.
const std::string half_hour_of_450 =
    "morale: 1\n"
    "name: 71, 72 or 73\n"
    "extends: library/queues/bare-queue\n"
    "time: {horizon: 4 weeks}\n"
    "centre:\n"
    "  teams: [{name: servers, agents: 78}]\n"
    "  contacts: {rate: 900 /h, talk: exponential(mean=270 s), patience: endless, answer_target: 30 s}\n";

std::string small_with(const std::string& goals) {
    return small_scenario() + "goals: " + goals + "\n";
}

/// Without the breaks of lines that the terminal needs.
std::string on_one_line(const std::string& text) {
    std::string line;
    for (const char c : text)
        if (c != '\n')
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    return line;
}

}  // namespace

TEST_CASE("staff finds the planner's number where the formula is exact") {
    const Workplace here;
    here.write("line.yaml", half_hour_of_450 + "goals: [service_level >= 66 %]\n");
    const Said said = here.run({"staff", "line.yaml", "-n", "3"});
    CAPTURE(said.out, said.talk);
    CHECK(said.status == 0);
    CHECK(on_one_line(said.out).starts_with(
        "72 seats are the fewest that surely meet 'service_level >= 66 %' ("));
    CHECK(contains(on_one_line(said.out), "6 fewer than the 78 that there are"));
    CHECK(contains(said.out, "72.0  by formula, if each half hour had exactly the agents it needs"));
    CHECK(contains(on_one_line(said.out), "72 agents at the phone in each half hour"));
    const auto tried = csv_records(here.read("out/line-staff/seats.csv"));
    const auto fate = [](const Fields& row) { return row.at(2); };
    CHECK(std::ranges::count(tried, "fewest", fate) == 1);
    CHECK(std::ranges::is_sorted(tried.begin() + 1, tried.end(), {},
                                 [](const Fields& row) { return std::stoi(row.at(0)); }));
    CHECK(csv_records(here.read("out/line-staff/seats_by_half_hour.csv")).size() == 1 + 336);
    CHECK(contains(here.read("out/line-staff/provenance.json"), "morale staff"));
}

TEST_CASE("each team gets the seats of its own line, whatever they were in proportion") {
    const Workplace here;
    here.write("two.yaml",
               "morale: 1\nname: two lines\nextends: library/queues/bare-queue\n"
               "time: {warmup: 2 wk, horizon: 20 wk}\n"
               "centre:\n  teams: [{name: x, agents: 5}, {name: y, agents: 5}]\n"
               "  contacts: {rate: 120 /h, talk: exponential(mean=3 min), answer_target: 20 s}\n"
               "  classes:\n    - {name: a, share: 75 %, team: x}\n    - {name: b, share: 25 %, team: y}\n"
               "goals: ['service_level[a] >= 80 %', 'service_level[b] >= 85 %']\n");
    const Said said = here.run({"staff", "two.yaml", "-n", "3"});
    CAPTURE(said.out, said.talk);
    // Erlang C: 4.5 Erlang need 7 agents (83.5 %, with 6 64.3 %), 1.5 need 4 (94.4 %, with 3 79.95 %).
    CHECK(contains(on_one_line(said.out), "11 seats (7 in x and 4 in y) surely meet "));
    CHECK(contains(on_one_line(said.out), "no team can spare another one"));
    CHECK(contains(said.out, "11 = 7 + 4"));
}

TEST_CASE("staff has the same bytes on any number of threads") {
    const Workplace here;
    here.write("small.yaml", small_with("[service_level >= 75 %]"));
    for (const char* threads : {"1", "3"}) {
        const Said said = here.run({"staff", "small.yaml", "-n", "4", "-j", threads, "-o",
                                    std::string("out/") + threads, "-q", "--format", "csv,json"});
        CAPTURE(said.talk);
        CHECK(said.status == 0);
    }
    for (const std::string file :
         {"seats.csv", "seats.json", "seats_why.csv", "seats_by_half_hour.csv", "seats_by_half_hour.json"})
        CHECK(here.read("out/1/" + file) == here.read("out/3/" + file));
}

TEST_CASE("staff says which goal to write, and what no number of seats can meet") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said none = here.run({"staff", "small.yaml"});
    CHECK(none.status == 3);
    CHECK(contains(none.talk, "small.yaml: error E0410: 'morale staff' looks for the fewest seats"));
    CHECK(contains(none.talk, "write 'goals: [service_level >= 80 %]'"));
    here.write("capped.yaml", small_with("[cost_total <= 1 USD]"));
    CHECK(contains(here.run({"staff", "capped.yaml"}).talk, "they limit what seats cost"));
    here.write("never.yaml", small_with("[turnover <= 0.001 %/yr]"));
    const Said never = here.run({"staff", "never.yaml", "-n", "2", "-q"});
    CAPTURE(never.out, never.talk);
    CHECK(never.status == 4);
    CHECK(on_one_line(never.out).starts_with("No number of seats up to 44 surely meets all goals"));
    here.write("dear.yaml", small_with("[service_level >= 70 %, cost_total <= 1 USD]"));
    const Said dear = here.run({"staff", "dear.yaml", "-n", "3", "-q"});
    CAPTURE(dear.out);
    CHECK(dear.status == 4);
    CHECK(contains(on_one_line(dear.out),
                   "More seats do not help to meet 'cost_total <= 1 USD', which is missed"));
}

TEST_CASE("staff looks for seats of one team or of all in proportion") {
    const Workplace here;
    here.write("two.yaml",
               small_with("[service_level >= 60 %]") +
                   "centre: {teams: [{name: care, agents: 6}, {name: desk, agents: 3}], customers: "
                   "{count: 30_000}}\n");
    const std::string text = here.read("two.yaml");
    const std::size_t twice = text.find("centre:\n");
    here.write("two.yaml", text.substr(0, twice) + text.substr(text.find("policies:")));
    const Said both = here.run({"staff", "two.yaml", "-n", "2", "-q", "--json"});
    CAPTURE(both.out, both.talk);
    CHECK(contains(both.out, "\"teams\": [{\"team\": \"care\", \"seats\": "));
    const Said one = here.run({"staff", "two.yaml", "-n", "2", "-q", "--team", "desk", "--json"});
    CAPTURE(one.out, one.talk);
    CHECK(contains(one.out, "\"teams\": [{\"team\": \"desk\", \"seats\": "));
    for (const Fields& row : csv_records(here.read("out/two-staff/seats.csv")))
        CHECK((row.at(1) == "6" || row.at(1) == "seats_care"));
    const Said wrong = here.run({"staff", "two.yaml", "--team", "dask"});
    CHECK(wrong.status == 2);
    CHECK(contains(wrong.talk, "did you mean 'desk'?"));
}

TEST_CASE("check says how many agents the busiest half hour needs") {
    const Workplace here;
    here.write("line.yaml", half_hour_of_450 + "goals: [service_level >= 66 %]\n");
    CHECK(contains(
        on_one_line(here.run({"check", "line.yaml"}).out),
        "By formula a usual week needs at most, for service_level >= 66 %: 72 agents at the phone in "
        "each half hour, when 78.0 are expected there."));
    const Said json = here.run({"check", "line.yaml", "--json"});
    CHECK(contains(json.out,
                   "\"needed_most\": [{\"team\": \"servers\", \"half_hour_of_week\": 0, "
                   "\"agents_needed\": 72, \"agents_expected\": 78}]"));
}

TEST_CASE("staff refuses seats that the budget does not open, and says where that is written") {
    const Workplace here;
    const std::string text = small_scenario();
    here.write("cut.yaml", text.substr(0, text.find("policies:")) +
                               "goals: [service_level >= 80 %]\n"
                               "policies:\n"
                               "  cut: {from: always, staffing: {budget: 50 %}}\n");
    const Said said = here.run({"staff", "cut.yaml"});
    CAPTURE(said.talk);
    CHECK(said.status == 3);
    CHECK(contains(said.talk, "cut.yaml:13:"));
    CHECK(contains(on_one_line(said.talk), "'staffing.budget' opens 4 of the 8 of 'care'"));
}

TEST_CASE("staff starts from the policy's seats, and holds them for good") {
    const Workplace here;
    const std::string text = small_scenario();
    here.write("more.yaml",
               text.substr(0, text.find("policies:")) +
                   "goals: [headcount <= 5, service_level >= 40 %]\n"
                   "policies:\n"
                   "  more: {from: 1 wk, until: 2 wk, centre: {teams: [{name: care, agents: 10}]}}\n");
    const Said said = here.run({"staff", "more.yaml", "-n", "2", "-q"});
    CAPTURE(said.out, said.talk);
    CHECK(contains(on_one_line(said.out), " than the 10 that 'more' has"));
    CHECK(contains(
        on_one_line(said.out),
        "'more' is tried as if it had always been so and never ended: its 'from' and 'until' are left out."));
    CHECK(contains(on_one_line(said.out), "More seats do not help to meet 'headcount <= 5'"));
}

TEST_CASE("staff says that a formula has no answer instead of one without sense") {
    const Workplace here;
    here.write("never.yaml", small_with("[asa <= 0 s]"));
    const Said said = here.run({"staff", "never.yaml", "-n", "2", "-q"});
    CAPTURE(said.out, said.talk);
    CHECK(contains(said.out, "The formula has no sensible answer"));
    CHECK_FALSE(contains(said.out, "by formula, if each half hour"));
}
