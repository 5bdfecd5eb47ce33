// `morale sensitivity` as a person meets it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

/// A small centre in which managers thank, and nobody knows what an hour of theirs costs.
std::string doubting_scenario() {
    std::string scenario = small_scenario();  // its block `centre:` comes before the policies
    scenario.insert(scenario.find("policies:"),
                    "  money: {manager: \"uncertain(45 USD/h, 20 USD/h..90 USD/h)\"}\n");
    return scenario +
           "assumptions:\n"
           "  recognition: {memory: uncertain(evidence)}\n"
           "  attrition: {recognition: \"uncertain(0.55, 0.2..0.8, source=our survey)\"}\n";
}

std::size_t lines_in(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

const std::vector<std::string> files_of_it = {"sensitivity.csv", "sensitivity.html", "sensitivity.json",
                                              "tornado.svg"};

}  // namespace

TEST_CASE("sensitivity keeps chance, luck and ignorance apart, and leaves the same bytes for any threads") {
    const Workplace here;
    here.write("small.yaml", doubting_scenario());
    const std::vector<std::string> asked = {"sensitivity", "small.yaml", "-p",  "thanks",
                                            "--written",   "--points",   "500", "-j"};
    std::vector<std::string> one = asked, three = asked;
    one.insert(one.end(), {"1", "-o", "one"});
    three.insert(three.end(), {"3", "-o", "three"});
    const Said said = here.run(one);
    CAPTURE(said.talk);
    REQUIRE(said.status == 0);
    CHECK(said.out.starts_with("At the best estimates, thanks instead of nothing: "));
    for (const char* part :
         {"\nThree uncertainties, apart\n", "\nerror of the simulation ", "\nluck between years ",
          "\nignorance of assumptions ", "\nScreening\n", "\nall 3 assumptions were moved alone on ",
          "\nWhere the ignorance comes from\n"}) {
        CAPTURE(part);
        CHECK(contains(said.out, part));
    }
    CHECK(contains(said.talk, "--points 500 repeats it on any machine"));
    const std::string table = here.read("one/sensitivity.csv");
    CHECK(lines_in(table) == 4);
    CHECK(table.starts_with("path,group,state,best,low,high,unit,range_by,mu,mu_star,"));
    CHECK(contains(table, "centre.money.manager,centre.money,"));
    CHECK(contains(table, ",scenario,"));
    CHECK(contains(here.read("one/sensitivity.json"),
                   "\"again\": \"morale sensitivity small.yaml -p thanks --written --points 500\""));
    REQUIRE(here.run(three).status == 0);
    for (const std::string& file : files_of_it) {
        CAPTURE(file);
        CHECK(here.read("one/" + file) == here.read("three/" + file));
    }
}

TEST_CASE("sensitivity takes the replications that are kept, and finds the same with a store and without") {
    const Workplace here;
    here.write("small.yaml", doubting_scenario());
    const auto analyse = [&](const std::string& folder, std::vector<std::string> store) {
        store.insert(store.begin(), {"sensitivity", "small.yaml", "-p", "thanks", "--break-even",
                                     "centre.money.manager", "-n", "3", "-o", folder});
        const Said said = here.run(store);
        CAPTURE(said.talk);
        CHECK(said.status == 0);
        return said.talk;
    };
    CHECK_FALSE(contains(analyse("none", {"--no-store"}), "kept from earlier"));
    REQUIRE(here.run({"compare", "small.yaml", "-n", "3", "--store", "kept.sqlite"}).status == 0);
    const std::string first = analyse("first", {"--store", "kept.sqlite"});
    // The study at the best estimates is that of 'compare', and one of the values is the best estimate.
    CHECK(contains(first, "15 of "));
    const std::string again = analyse("again", {"--store", "kept.sqlite"});
    CHECK(std::regex_search(
        again, std::regex("([0-9]+) of \\1 runs were kept from earlier studies and not simulated again")));
    for (const std::string& file : here.files("none")) {
        CAPTURE(file);
        CHECK(here.read("first/" + file) == here.read("none/" + file));
        CHECK(here.read("again/" + file) == here.read("none/" + file));
    }
    // A line for each policy, however many values it was run with.
    CHECK(lines_in(here.run({"cache", "--store", "kept.sqlite"}).out) == 6);
}

TEST_CASE("a break-even of one assumption says where the decision turns, or that it does not") {
    const Workplace here;
    here.write("small.yaml", doubting_scenario());
    const Said said = here.run({"sensitivity", "small.yaml", "-p", "thanks", "--break-even",
                                "centre.money.manager", "-n", "4", "--json"});
    CAPTURE(said.talk);
    REQUIRE(said.status == 0);
    CHECK(contains(said.out, "\"path\": \"centre.money.manager\""));
    CHECK(contains(said.out, "\"turns_at\": ["));
    CHECK(contains(said.out, ": the decision "));
    CHECK(here.has("out/small-sensitivity/sensitivity.csv"));
    CHECK_FALSE(here.has("out/small-sensitivity/tornado.svg"));
}

TEST_CASE("what sensitivity cannot do it says, with what to type") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const auto told = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"sensitivity", "small.yaml"});
        const Said said = here.run(more);
        CHECK(said.status == 2);
        return said.talk;
    };
    CHECK(told({"-p", "nothing"}) ==
          "morale: 'nothing' is the first policy, with which the others are compared\n"
          "  hint: -p names one of the others, or is left out\n");
    CHECK(told({"-p", "note"}) ==
          "morale: 'small.yaml' has no policy 'note'\n  hint: did you mean 'notes'?\n");
    CHECK(told({"--on", "turnovr"}) ==
          "morale: --on names a metric, and 'turnovr' is none\n  hint: did you mean 'turnover'?\n");
    CHECK(told({"--written"}) ==
          "morale: --written: 'small.yaml' writes nothing as uncertain(…)\n"
          "  hint: leave it out, and the catalogue of evidence gives the ranges\n");
    CHECK(told({"--break-even", "pay.wage"}) ==
          "morale: --break-even: 'pay.wage' is set by management, or is no number, and not uncertain\n"
          "  hint: compare policies that set it differently\n");
    const std::string few = told({"--points", "20"});
    CHECK(contains(few, "morale: 20 runs of both policies are too few for "));
    CHECK_FALSE(contains(few, "on this machine"));  // at once, without an estimate of time
    CHECK(contains(told({"--budget", "5"}), "morale: --budget: '5'"));
    CHECK(contains(told({"--budget", "5min", "--points", "20"}), "excludes"));
    CHECK(here.files() == std::vector<std::string>{"small.yaml"});
}

TEST_CASE("a folder that holds a study, or what was found of another scenario, is kept") {
    const Workplace here;
    here.write("small.yaml", doubting_scenario());
    here.write("other.yaml", doubting_scenario());
    REQUIRE(here.run({"compare", "small.yaml", "-n", "2", "-o", "study"}).status == 0);
    const std::vector<std::string> quick = {"-p", "thanks",       "-n",
                                            "2",  "--break-even", "centre.money.manager"};
    const auto into = [&](const std::string& file, const std::string& folder) {
        std::vector<std::string> words = {"sensitivity", file, "-o", folder};
        words.insert(words.end(), quick.begin(), quick.end());
        return here.run(words);
    };
    const Said study = into("small.yaml", "study");
    CHECK(study.status == 1);
    CHECK(contains(study.talk, "morale: study holds a study, which is kept\n"));
    REQUIRE(into("small.yaml", "found").status == 0);
    REQUIRE(into("small.yaml", "found").status == 0);
    const Said other = into("other.yaml", "found");
    CHECK(other.status == 1);
    CHECK(contains(other.talk, "morale: found holds the sensitivity of "));
}
