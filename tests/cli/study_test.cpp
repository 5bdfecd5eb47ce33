// Commands that run: results on one stream, talk on the other, the folder, the goals, and Ctrl-C.
#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const std::vector<std::string> study_files = {
    "agents.csv",  "datapackage.json", "paired.csv",  "parameters.csv", "provenance.json", "recognitions.csv",
    "report.html", "runs.csv",         "summary.csv", "timeseries.csv", "weekly.csv"};

}  // namespace

TEST_CASE("compare prints a table, leaves a folder and says where the report lies") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"compare", "small.yaml", "-j", "2"});
    CAPTURE(said.talk);
    CHECK(said.status == 0);
    CHECK(said.out.starts_with(" "));
    for (const std::string word :
         {"Turnover", "Exhaustion", "Service level", "nothing", "notes", "thanks", "Decision"})
        CHECK(contains(said.out, word));
    CHECK(contains(said.talk, "100 %: 3 of 3 replications\n"));
    CHECK(contains(said.talk, "out/small/report.html"));
    CHECK_FALSE(contains(said.out, "report.html"));
    CHECK(here.files("out/small") == study_files);
}

TEST_CASE("a study warns as check does, of each kind once") {
    const Workplace here;
    std::string text = small_scenario();
    text.replace(text.find("30_000"), 6, "60_000");
    here.write("small.yaml", text + "  same: {}\n  fewer: {centre: {teams: [{name: care, agents: 6}]}}\n");
    const std::string checked = here.run({"check", "small.yaml"}).talk;
    for (const std::string command : {"run", "compare", "diagnose"}) {
        const std::string talk = here.run({command, "small.yaml"}).talk;
        CAPTURE(command, talk);
        const std::string first = checked.substr(0, checked.find('\n') + 1);
        CHECK(talk.starts_with(first));
        CHECK(contains(talk, "warning W036: 3 replications are few\n"));
        CHECK(talk.find("W031") == talk.rfind("W031"));
        CHECK(talk.find("W036") < talk.find("100 %: "));
        if (command == "diagnose") continue;  // has policies of its own
        CHECK(contains(talk, "policy 'same' does the same as 'nothing'"));
        CHECK(contains(talk, "and 1 more: morale check small.yaml\n"));
    }
    const std::string found = here.run({"compare", "small.yaml", "--json", "-q"}).out;
    CHECK(contains(found, "\"diagnostics\": [{\"code\": \"W031\", \"severity\": \"warning\", "));
}

TEST_CASE("quiet says nothing but the result") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"compare", "small.yaml", "-q", "-n", "2"});
    CHECK(said.status == 0);
    CHECK(said.talk.empty());
    CHECK_FALSE(said.out.empty());
}

TEST_CASE("run takes one policy and shows it over time") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"run", "small.yaml", "-p", "notes", "-n", "2", "-o", "mine"});
    CHECK(said.status == 0);
    CHECK(contains(said.out, "notes over time\n"));
    CHECK_FALSE(contains(said.out, "thanks"));
    CHECK(here.files("mine") == study_files);
    CHECK_FALSE(here.has("out"));
}

TEST_CASE("provenance has the flags as they were given and a command that repeats the study from here") {
    const Workplace here;
    here.write("mine/small.yaml", small_scenario());
    REQUIRE(here.run({"run", "mine/small.yaml", "-p", "notes", "-s", "pay.wage=19 USD/h", "-s",
                      "study.replications=2", "-j", "2", "-o", "first"})
                .status == 0);
    const std::string made = here.read("first/provenance.json");
    CHECK(contains(made,
                   "\"flags\": {\"policy\": [\"notes\"], \"set\": [\"pay.wage=19 USD/h\", "
                   "\"study.replications=2\"], \"threads\": \"2\", \"out\": \"first\"}"));
    CHECK(contains(made,
                   "\"repeat\": \"morale run mine/small.yaml -p notes -s 'pay.wage=19 USD/h' -s "
                   "study.replications=2\""));
    CHECK(contains(here.read("first/report.html"), "<code>morale run small.yaml -p notes "));
}

TEST_CASE("results as JSON are one object") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    for (const std::string command : {"run", "compare"}) {
        const Said said = here.run({command, "small.yaml", "--json", "-n", "2", "-q"});
        CHECK(said.status == 0);
        CHECK(said.out.starts_with("{\"scenario\": \"Small\""));
        CHECK(said.out.ends_with("}\n"));
        CHECK(contains(said.out, "\"metric\": \"service_level\""));
    }
}

TEST_CASE("a missed goal is named and is status 4, with the results in place") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "goals:\n  - service_level >= 1 %\n  - exhaustion <= 1 %\n");
    const Said said = here.run({"run", "small.yaml", "-p", "notes", "-n", "6"});
    CHECK(said.status == 4);
    CHECK(contains(said.talk, "morale: goal missed under policy 'notes': exhaustion <= 1 % (it is "));
    CHECK(contains(said.out, "\nGoals\nNo policy meets all goals.\nservice_level >= 1 %: met by notes.\n"));
    CHECK_FALSE(contains(said.talk, "service_level >= 1 %"));
    CHECK(here.has("out/small-notes/report.html"));
    CHECK(here.run({"compare", "small.yaml", "-n", "6"}).status == 4);
}

TEST_CASE("the goals bind, and every form of the result tells the same") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "goals:\n  - exhaustion <= 1 %\n");
    const Said said = here.run({"compare", "small.yaml", "-n", "6", "--json"});
    CHECK(said.status == 4);
    CHECK(contains(said.out, "\"goals\": \"missed\""));
    CHECK(contains(said.out, "\"sentence\": \"No policy meets all goals. "));
    CHECK(contains(said.out, "\"state\": \"missed\""));
    CHECK(contains(said.talk, "morale: goal missed under policy '"));
    CHECK(contains(here.read("out/small/report.html"), "No policy meets all goals. "));
}

TEST_CASE("goals that are met change nothing") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "goals:\n  - service_level >= 1 %\n");
    const Said said = here.run({"compare", "small.yaml", "-n", "6"});
    CHECK(said.status == 0);
    CHECK(contains(said.out, "service_level >= 1 %: met by all.\n"));
}

TEST_CASE("an interrupted study ends with 130 and leaves nothing") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run_and_signal({"compare", "small.yaml", "-n", "100000", "-j", "1"}, SIGINT, 1500);
    CHECK(said.status == 130);
    CHECK(said.out.empty());
    CHECK(said.talk.ends_with("morale: interrupted; nothing was kept\n"));
    CHECK(here.files() == std::vector<std::string>{"small.yaml"});
}

TEST_CASE("an interrupted study leaves what was there before") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    REQUIRE(here.run({"compare", "small.yaml", "-n", "2"}).status == 0);
    const std::string before = here.read("out/small/runs.csv");
    CHECK(here.run_and_signal({"compare", "small.yaml", "-n", "100000"}, SIGTERM, 1000).status == 130);
    CHECK(here.read("out/small/runs.csv") == before);
    CHECK(here.files("out/small") == study_files);
}

TEST_CASE("a centre that is open until midnight, or around the clock, runs to its end") {
    // From when on, and whether it closes: an agent's shift may end at midnight or after it.
    const std::string until_midnight =
        "[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]";
    const std::string all_day = "[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]";
    for (const std::string& hours : {until_midnight, all_day}) {
        CAPTURE(hours);
        const Workplace here;
        std::string text = small_scenario();
        const std::string line = "  customers: {count: 30_000}\n";
        text.insert(text.find(line) + line.size(),
                    "  load: {by_day: [1, 1, 1, 1, 1, 1, 1], by_hour: " + hours + "}\n");
        here.write("late.yaml", text);
        const Said said = here.run({"compare", "late.yaml", "-n", "2"});
        CAPTURE(said.talk);
        CHECK(said.status ==
              0);  // a broken guarantee, such as contacts that do not add up, would be status 1
        CHECK(here.files("out/late") == study_files);
    }
}

TEST_CASE("a library elsewhere gives the same inputs under the same names") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    REQUIRE(here.run({"run", "small.yaml", "-p", "nothing", "-n", "2", "-o", "first"}).status == 0);
    std::filesystem::create_directory(here.folder() / "elsewhere");
    std::filesystem::copy(std::string(MORALE_SOURCE_DIR) + "/scenarios/library",
                          here.folder() / "elsewhere/cases", std::filesystem::copy_options::recursive);
    const std::string place = (here.folder() / "elsewhere/cases").string();
    const std::vector<std::string> again = {"run", "small.yaml", "-p", "nothing", "-n", "2", "-o", "second"};
    REQUIRE(here.run(again, {}, {{"MORALE_LIBRARY", place}}).status == 0);
    CHECK(here.read("first/parameters.csv") == here.read("second/parameters.csv"));
    CHECK(contains(here.read("second/parameters.csv"), ",library/status-quo.yaml"));

    // It is really this library that is read.
    std::string changed = here.read("elsewhere/cases/status-quo.yaml");
    const std::string agents = "{name: care, agents: 52}";
    REQUIRE(contains(changed, agents));
    here.write("elsewhere/cases/status-quo.yaml",
               changed.replace(changed.find(agents), agents.size(), "{name: care, agents: 47}"));
    CHECK(contains(here.run({"show", "status-quo"}, {}, {{"MORALE_LIBRARY", place}}).out, "47"));
}

TEST_CASE("what a killed run leaves is removed by the next one") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    CHECK(here.run_and_signal({"compare", "small.yaml", "-n", "100000", "-j", "1"}, SIGKILL, 1500).status ==
          128 + SIGKILL);
    REQUIRE(here.has("out/small.unfinished-1"));
    const Said said = here.run({"compare", "small.yaml", "-n", "2"});
    CHECK(said.status == 0);
    CHECK(contains(said.talk, "removed small.unfinished-1, which a run that was killed had left\n"));
    CHECK_FALSE(here.has("out/small.unfinished-1"));
    CHECK(here.files("out/small") == study_files);
}

SCENARIO("from five numbers to a study") {
    const Workplace here;
    GIVEN("a scenario made from five numbers") {
        const Said made =
            here.run({"new", "mine", "--agents", "8", "--contacts-per-day", "250", "--handle-time", "280s",
                      "--leavers-per-year", "3", "--cost-of-leaver", "9000"});
        REQUIRE(made.status == 0);
        CHECK(made.out == "mine/scenario.yaml\n");
        THEN("it passes check") {
            const Said said = here.run({"check", "mine/scenario.yaml"});
            CHECK(said.status == 0);
            CHECK(contains(said.out, "Turnover at the base rates: 37."));
        }
        THEN("it runs") {
            const Said said =
                here.run({"compare", "mine/scenario.yaml", "-n", "2", "-s", "time.horizon=4 weeks", "-s",
                          "time.warmup=2 weeks", "-s", "centre.customers.count=20_000"});
            CAPTURE(said.talk);
            CHECK(said.status == 0);
            CHECK(here.has("out/scenario/report.html"));
        }
        THEN("a second one does not overwrite it") {
            const std::string before = here.read("mine/scenario.yaml");
            const Said again = here.run({"new", "mine"});
            CHECK(again.status == 1);
            CHECK(again.talk ==
                  "morale: mine/scenario.yaml exists already and is left as it is\n  hint: name another "
                  "folder\n");
            CHECK(here.read("mine/scenario.yaml") == before);
        }
    }
}

TEST_CASE("a case of the library can be copied and still says the same") {
    for (const std::string name :
         {"service-week", "kars4kids", "headsets", "status-quo", "queues/erlang-c-4-servers"}) {
        CAPTURE(name);
        const Workplace here;
        REQUIRE(here.run({"new", "copy", "--case", name}).status == 0);
        CHECK(here.run({"check", "copy/scenario.yaml", "-q"}).status == 0);
        CHECK(here.run({"show", "copy/scenario.yaml"}).out == here.run({"show", name}).out);
    }
    const Workplace here;
    const Said said = here.run({"new", "copy", "--case", "headset"});
    CHECK(said.status == 2);
    CHECK(said.talk == "morale: there is no case 'headset'\n  hint: did you mean 'headsets'?\n");
    CHECK(here.files().empty());
}

TEST_CASE("a handle time that is none is refused") {
    const Workplace here;
    const Said said = here.run({"new", "mine", "--handle-time", "280"});
    CHECK(said.status == 2);
    CHECK(said.talk ==
          "morale: --handle-time: '280' is not a duration\n  hint: write a duration: 280s, '4.5 min'\n");
    CHECK(here.files().empty());
}
