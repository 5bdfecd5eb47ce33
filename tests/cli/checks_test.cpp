// What the program checks of what it is given and of what it finds: rules over several values, figures that
// are no numbers, and the checks that every study leaves.
#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "tests/cli/program.hpp"

using namespace morale::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

const std::string short_status_quo =
    "morale: 1\nextends: library/status-quo\ntime: {warmup: 1 week, horizon: 1 week}\n"
    "centre: {customers: {count: 60_000}, teams: [{name: care, agents: 12}]}\n";

/// The row of a check, with its line break.
std::string row_of(const std::string& checks, const std::string& name) {
    const std::size_t at = checks.find("\n" + name + ",");
    return at == std::string::npos ? "" : checks.substr(at + 1, checks.find('\n', at + 1) - at);
}

}  // namespace

TEST_CASE("stories that never die are refused when they are read") {
    const Workplace here;
    here.write("told.yaml", short_status_quo + "assumptions: {word_of_mouth: {retell: 50 %}}\n");
    const Said said = here.run({"run", "told.yaml", "-n", "2"});
    CHECK(said.status == 3);
    CHECK_THAT(said.talk,
               StartsWith("told.yaml:5:39: error E0321: 1.85 new tellers that each teller of a bad "
                          "story makes are more than 0.9:"));
    CHECK_THAT(said.talk,
               Contains("hint: beside the others assumptions.word_of_mouth.retell can be at most 24 %"));
    CHECK(here.run({"check", "told.yaml", "-s", "assumptions.word_of_mouth.retell=24 %"}).status == 0);
    CHECK(here.files() == std::vector<std::string>{"told.yaml"});
}

TEST_CASE("with the ranges of the catalogue every replication counts") {
    const Workplace here;
    here.write("told.yaml", short_status_quo +
                                "assumptions: {word_of_mouth: {retell: uncertain(evidence), bad_tells: "
                                "uncertain(evidence), bad_share: uncertain(evidence)}}\n"
                                "policies: {a: {}, b: {pay: {wage: 19 USD/h}}}\n");
    CHECK_THAT(here.run({"check", "told.yaml"}).out, Contains("so that bad stories die out."));
    const Said said = here.run({"compare", "told.yaml", "-n", "60", "--uncertain"});
    CAPTURE(said.talk);
    CHECK(said.status == 0);
    const std::string runs = here.read("out/told/runs.csv");
    CHECK(std::ranges::count(runs, '\n') == 1 + 2 * 60);
    CHECK_THAT(here.read("out/told/report.html"), Contains("are drawn together, and drawn again"));
    CHECK_THAT(here.run({"run", "told.yaml", "-s", "assumptions.word_of_mouth.bad_tells=uncertain(9, 9..100)",
                         "-s", "assumptions.word_of_mouth.acquaintances=100", "-s",
                         "assumptions.word_of_mouth.bad_share=uncertain(74 %, 73.9 %..100 %)", "-s",
                         "assumptions.word_of_mouth.retell=uncertain(13.4 %, 13.3 %..100 %)"})
                   .talk,
               Contains("error E0322: of the values that the ranges of"));
}

TEST_CASE("breaks of no length leave exhaustion as it is, and every study leaves its checks") {
    const Workplace here;
    here.write("rest.yaml", short_status_quo +
                                "policies: {a: {}, b: {breaks: {every: 5 min, minutes: 0 min}}, c: {breaks: "
                                "{every: 5 min, minutes: 1 min}}}\n");
    const Said said = here.run({"run", "rest.yaml", "-n", "2", "-s", "time.horizon=13 weeks"});
    CAPTURE(said.talk);
    REQUIRE(said.status == 0);
    const std::string checks = here.read("out/rest/checks.csv");
    std::istringstream lines(checks);
    std::string line;
    std::getline(lines, line);
    CHECK(line == "check,holds,meaning,unit,lowest,highest,least,most,values,broken,where");
    int rows = 0;
    for (; std::getline(lines, line); ++rows) CHECK_THAT(line, Contains(",yes,"));
    CHECK(rows > 120);
    CHECK_THAT(row_of(checks, "range:exhaustion"), Contains(",1,0,1,0."));  // share, 0 to 1, from 0.…
    CHECK_FALSE(row_of(checks, "law:little_queue").empty());
    CHECK_FALSE(row_of(checks, "sum:contacts_offered").empty());
    CHECK_THAT(here.read("out/rest/datapackage.json"), Contains("\"checks.csv\""));
    CHECK_THAT(here.read("out/rest/report.html"), Contains("The study checked itself. All "));
    CHECK_THAT(here.run({"run", "rest.yaml", "-n", "2", "--json"}).out,
               Contains("\"hold\": true, \"broken\": []}") && Contains("\"left_out\": 0"));
}

TEST_CASE("check has no figure without a number") {
    const Workplace here;
    here.write("again.yaml",
               "morale: 1\nextends: library/status-quo\ncentre: {contacts: {redial_share: 100 %}}\n"
               "pay: {wage: 5 USD/h}\n");
    const Said again = here.run({"check", "again.yaml"});
    CHECK_THAT(again.talk, Contains("again.yaml:3:35: warning W052: no usual week was found"));
    CHECK_THAT(again.out, Contains("Contacts: more and more of them"));
    CHECK(again.status == 0);
    CHECK_THAT(again.out, !Contains(" ,") && !Contains("  million") && !Contains("about  ") &&
                              !Contains("nan") && !Contains("inf"));
    for (const char* code : {"W052", "E0321", "E0322"}) CHECK(here.run({"explain", code}).status == 0);
}

TEST_CASE("a usual week is found in the cases of the library") {
    const Workplace here;
    for (const char* name : {"status-quo", "overload", "online", "neglect", "outsourced"})
        CHECK_THAT(here.run({"check", name}).talk, !Contains("W052"));
}

TEST_CASE("check says that a centre has no contacts") {
    const Workplace here;
    here.write("empty.yaml", short_status_quo);
    const Said said = here.run({"check", "empty.yaml", "-s", "centre.customers.count=0"});
    CAPTURE(said.out);
    CHECK(said.status == 0);
    CHECK_THAT(said.out, Contains("Contacts: none; neither customers nor 'contacts' bring any"));
}
