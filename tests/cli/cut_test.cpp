// `cut:` in a policy as a person meets it: shares of a difference, and twins that nobody is told to follow.
#include <catch2/catch.hpp>
#include <string>

#include "tests/cli/program.hpp"
#include "tests/support/records.hpp"

using namespace morale::test;

namespace {

std::string with_twins() {
    return small_scenario() +
           "  notes-held:\n"
           "    cut: [recognition]\n"
           "    recognition: {praise_note: {share: 80 %, from: executive}}\n"
           "  nothing-held:\n"
           "    cut: [strain, meaning, skill, recognition, time_pressure]\n";
}

}  // namespace

TEST_CASE("compare tells which share of a difference runs through a feedback") {
    const Workplace here;
    here.write("twins.yaml", with_twins());
    const Said said = here.run({"compare", "twins.yaml", "-n", "6", "--format", "csv,json"});
    CAPTURE(said.out, said.talk);
    CHECK((said.status == 0 || said.status == 4));
    CHECK(contains(said.out, "Share of the difference that runs through a feedback"));
    CHECK(contains(said.out, "notes through recognition (held in notes-held)"));
    const auto rows = csv_records(here.read("out/twins/loops.csv"));
    CHECK(rows.front() ==
          Fields{"policy", "twin", "metric", "unit", "cut", "share", "ci_low", "ci_high", "n"});
    CHECK(rows.at(1).at(0) == "notes");
    CHECK(rows.at(1).at(1) == "notes-held");
    CHECK(contains(here.read("out/twins/datapackage.json"), "loops.csv"));
    CHECK(contains(here.read("out/twins/parameters.csv"), "notes-held,cut,"));
}

TEST_CASE("a base that is held at its own course has the base's numbers, and no twin is recommended") {
    const Workplace here;
    here.write("twins.yaml", with_twins());
    const Said said = here.run({"compare", "twins.yaml", "-p", "nothing", "-p", "nothing-held", "-n", "3"});
    CAPTURE(said.out);
    std::string base, held;
    for (const Fields& row : csv_records(here.read("out/twins/runs.csv"))) {
        if (row[1] != "2") continue;
        (row[0] == "nothing" ? base : held) = row[3];
    }
    CHECK_FALSE(base.empty());
    CHECK(base == held);  // fingerprints
    CHECK_FALSE(contains(said.out, "Choose nothing-held"));
}

TEST_CASE("a study without twins has no table of loops") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"compare", "small.yaml", "-q"});
    CHECK_FALSE(contains(said.out, "runs through a feedback"));
    CHECK_FALSE(here.has("out/small/loops.csv"));
}
