// Uncertain assumptions as a person meets them: listed, drawn when asked, and otherwise without any effect.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

const std::string beliefs =
    "assumptions:\n"
    "  recognition: {memory: uncertain(evidence)}\n"
    "  strain: {memory: \"uncertain(26 wk, 13 wk..52 wk, source=our survey, May)\"}\n";

const std::vector<std::string> tables_of_results = {"agents.csv", "paired.csv",  "recognitions.csv",
                                                    "runs.csv",   "summary.csv", "timeseries.csv",
                                                    "weekly.csv"};

std::string in_one_line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::size_t lines(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

}  // namespace

TEST_CASE("without being asked an uncertain scenario leaves the bytes of its best estimates") {
    const Workplace here;
    here.write("certain.yaml", small_scenario());
    here.write("small.yaml", small_scenario() + beliefs);
    REQUIRE(here.run({"compare", "certain.yaml", "-n", "2"}).status == 0);
    REQUIRE(here.run({"compare", "small.yaml", "-n", "2"}).status == 0);
    for (const std::string& table : tables_of_results) {
        CAPTURE(table);
        CHECK(here.read("out/small/" + table) == here.read("out/certain/" + table));
    }
    CHECK_FALSE(here.has("out/small/draws.csv"));
    CHECK(contains(here.read("out/small/parameters.csv"), ",best estimate\n"));
}

TEST_CASE("asked, each replication draws once for all policies, whatever the threads") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + beliefs);
    const Said said = here.run({"compare", "small.yaml", "--uncertain", "-j", "1", "-o", "one"});
    CAPTURE(said.talk);
    REQUIRE(said.status == 0);
    CHECK(contains(in_one_line(said.out), " 2 uncertain assumptions were drawn anew in each replication,"));
    REQUIRE(
        here.run({"compare", "small.yaml", "-s", "study.uncertain=yes", "-j", "3", "-o", "three"}).status ==
        0);
    for (const std::string& table : tables_of_results) {
        CAPTURE(table);
        CHECK(here.read("one/" + table) == here.read("three/" + table));
    }
    const std::string draws = here.read("one/draws.csv");
    CHECK(draws == here.read("three/draws.csv"));
    CHECK(lines(draws) == 1 + 3 * 2);
    CHECK(draws.starts_with("rep,path,value,unit\n1,assumptions.strain.memory,"));
    CHECK(contains(here.read("one/parameters.csv"),
                   "\"our survey, May\",13 wk,52 wk,time constant of exhaustion,drawn\n"));
    CHECK(
        contains(here.read("one/provenance.json"), "\"repeat\": \"morale compare small.yaml --uncertain\""));
    CHECK(contains(here.read("one/datapackage.json"), "draws.csv"));
    CHECK(contains(here.read("one/report.html"), "Uncertain assumptions"));

    // The draws are those of fewer replications and fewer assumptions.
    REQUIRE(here.run({"run", "small.yaml", "-p", "notes", "--uncertain", "-n", "2", "-s",
                      "assumptions.recognition.memory=2 wk", "-o", "fewer"})
                .status == 0);
    const std::string fewer = here.read("fewer/draws.csv");
    CHECK(lines(fewer) == 1 + 2);
    std::string line = fewer.substr(fewer.rfind("2,assumptions.strain.memory"));
    CHECK(contains(draws, '\n' + line));

    // A study without draws leaves none behind.
    REQUIRE(here.run({"compare", "small.yaml", "-n", "2", "-o", "one"}).status == 0);
    CHECK_FALSE(here.has("one/draws.csv"));
}

TEST_CASE("check lists what is uncertain, explain says how to write it") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + beliefs);
    const Said said = here.run({"check", "small.yaml"});
    CHECK(said.status == 0);
    CHECK(contains(said.out,
                   "2 uncertain assumptions, at the best estimate unless --uncertain asks for draws:\n"));
    CHECK(contains(said.out, "assumptions.strain.memory       26 wk  13 wk  52 wk  our survey, May\n"));
    CHECK(contains(here.run({"check", "small.yaml", "--json"}).out,
                   "\"uncertain\": [{\"path\": \"assumptions.strain.memory\", \"best\": 26, \"low\": 13, "));
    const std::string told = here.run({"explain", "assumptions.strain.memory"}).out;
    CHECK(contains(told, "  uncertain uncertain(26 wk, 13 wk..52 wk), for short uncertain(evidence);"));
    CHECK_FALSE(contains(here.run({"explain", "recognition.praise_note.share"}).out, "uncertain"));
}

TEST_CASE("asked to draw when nothing is uncertain, the program says what to write") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"compare", "small.yaml", "--uncertain"});
    CHECK(said.status == 3);
    CHECK(said.talk ==
          "command line:1:17: error E0313: no assumption is uncertain, so there is nothing to draw\n"
          "    study.uncertain=yes\n"
          "                    ^~~\n"
          "  hint: write one as uncertain(…), such as 'assumptions: {recognition: {memory: "
          "uncertain(evidence)}}'\n");
    CHECK(here.files() == std::vector<std::string>{"small.yaml"});
}
