// Commands that run: results on one stream, talk on the other, the folder, the goals, and Ctrl-C.
#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>

#include "tests/cli/program.hpp"
#include "tests/support/records.hpp"

using namespace morale::test;

namespace {

const std::vector<std::string> study_files = {
    "agents.csv",  "checks.csv",     "contacts.csv",    "datapackage.json", "paired.csv",  "parameters.csv",
    "periods.csv", "profile.csv",    "provenance.json", "recognitions.csv", "report.html", "runs.csv",
    "summary.csv", "timeseries.csv", "waits.csv",       "weekly.csv"};

/// The records of the array that begins behind these words.
std::vector<JsonRecord> records_behind(const std::string& words, const std::string& text) {
    const std::size_t at = text.find(words);
    REQUIRE(at != std::string::npos);
    JsonReader reader(std::string_view(text).substr(at + words.size()));
    std::vector<JsonRecord> records = reader.records();
    REQUIRE_FALSE(reader.failed);
    return records;
}

std::string value_of(const JsonRecord& record, const std::string& key) {
    const auto value = std::ranges::find(record, key, &JsonValue::key);
    return value == record.end() ? "no " + key : value->value;
}

}  // namespace

TEST_CASE("compare prints a table, leaves a folder and says where the report lies") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"compare", "small.yaml", "-j", "2"});
    CAPTURE(said.talk);
    CHECK(said.status == 0);
    const std::string headline = said.out.substr(0, said.out.find(".\n"));
    CHECK((headline.starts_with("Choose ") || headline.starts_with("Stay with ")));
    CHECK(contains(here.read("out/small/report.html"), headline.substr(0, 12)));
    for (const std::string word : {"Turnover", "Exhaustion", "Service level", "nothing", "notes", "thanks",
                                   "By how much", "How sure this is"})
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

TEST_CASE("a study says of each policy which question it answers, wherever it shows policies") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const std::vector<std::string> set = {"-s", "policies.thanks.from=always"};
    const auto run = [&](std::vector<std::string> words) {
        words.insert(words.end(), set.begin(), set.end());
        return here.run(words).out;
    };
    const std::string start = "as a change from the start (2026-01-05)", ever = "as if it had always been so";
    const std::string taken = "Policies are taken: notes " + start + "; thanks " + ever + ".";
    const auto words_of = [](std::string text) {  // however the lines break
        std::ranges::replace(text, '\n', ' ');
        return text;
    };
    const std::string table = words_of(run({"compare", "small.yaml", "-n", "2", "-q"}));
    CHECK(contains(table, taken));
    CHECK(contains(table, "thanks is " + std::string("taken as if it had always been so: the way there")));
    CHECK(contains(here.read("out/small/report.html"), ever));
    CHECK(contains(here.read("out/small/report.html"), start));
    const std::string paired = here.read("out/small/paired.csv");
    CHECK(contains(paired, ",n,estimator,counted_difference,counted_low,counted_high,from,against_from\n"));
    CHECK(contains(paired, ",always,2026-01-05T00:00:00\n"));
    CHECK(contains(here.read("out/small/summary.csv"), ",always\n"));
    CHECK(contains(here.read("out/small/parameters.csv"), "thanks,from,always,,always,command line,1,"));
    CHECK(contains(run({"run", "small.yaml", "-n", "2", "-q"}), "thanks, " + ever + "\n"));
    CHECK(contains(run({"show", "small.yaml"}), "# policy notes, " + start + "\n"));
    CHECK(contains(run({"check", "small.yaml"}), taken + "\n"));
    CHECK(contains(run({"check", "small.yaml", "--json"}),
                   "\"from\": [\"2026-01-05T00:00:00\", \"2026-01-05T00:00:00\", \"always\"]"));
    CHECK(contains(run({"compare", "small.yaml", "-n", "2", "-q", "--json"}),
                   "\"policy\": \"thanks\", \"from\": \"always\""));
    CHECK(contains(run({"trace", "small.yaml", "-p", "thanks"}), " under 'thanks', " + ever + "\n"));
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

TEST_CASE("one replication is shown as what it is and compared with nothing") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"run", "small.yaml", "-p", "notes", "-n", "1"});
    CAPTURE(said.out, said.talk);
    CHECK(said.status == 0);
    CHECK(said.out.starts_with("notes, as a change from the start (2026-01-05)\n" + std::string(35, ' ') +
                               "value  unit\n"));
    CHECK_FALSE(contains(said.out, "interval"));
    CHECK_FALSE(contains(said.out, ".."));
    CHECK(contains(said.out, "\nOne run of 4 weeks of luck: it shows what may happen, not what is usual. "));
    CHECK(contains(said.talk, "W036: one replication is one run of luck and has no intervals\n"));
    CHECK(here.files("out/small-notes") == study_files);
    CHECK_FALSE(contains(here.read("out/small-notes/report.html"), ">nan"));
    CHECK(contains(here.read("out/small-notes/report.html"),
                   "There is one replication: the values are what may happen"));
    for (const std::string command : {"compare", "diagnose"}) {
        const Said refused = here.run({command, "small.yaml", "-n", "1"});
        CHECK(refused.status == 2);
        CHECK(refused.talk == "morale: '" + command +
                                  "' needs at least 2 replications: a difference that is seen once cannot be "
                                  "told from luck\n  hint: 30 are usual: -n 30; 'morale run small.yaml -n 1' "
                                  "shows one run of luck\n");
    }
    CHECK(here.run({"compare", "small.yaml", "-s", "study.replications=1"}).status == 2);
    CHECK(contains(here.run({"check", "small.yaml", "-s", "study.replications=0"}).talk,
                   "replications is at least 1"));
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

TEST_CASE("a study of a case of the library is repeated by the case's name, wherever somebody is") {
    const Workplace here;
    REQUIRE(here.run({"run", "service-week", "-p", "notes", "-n", "2", "-s", "time.warmup=1 wk", "-s",
                      "time.horizon=1 wk", "-o", "first"})
                .status == 0);
    CHECK(contains(here.read("first/report.html"), "<code>morale run service-week -p notes "));
}

TEST_CASE("the results of one scenario never take the place of another's") {
    const Workplace here;
    for (const std::string file : {"north/scenario.yaml", "south/scenario.yaml", "north/desk.yaml",
                                   "south/desk.yaml", "north/care.yaml", "care-notes.yaml"})
        here.write(file, small_scenario());
    const auto run = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"-p", "notes", "-p", "nothing", "-n", "2"});
        const Said said = here.run(words);
        CAPTURE(words, said.talk);
        CHECK(said.status == 0);
        return said.talk;
    };
    SECTION("a file that is called as 'new' calls it is known by its folder") {
        run({"compare", "north/scenario.yaml"});
        run({"compare", "south/scenario.yaml"});
        CHECK(here.files("out/north") == study_files);
        CHECK(here.files("out/south") == study_files);
    }
    SECTION("of two files of one name the second goes beside, says so, and keeps its place") {
        run({"compare", "north/desk.yaml"});
        const std::string first = here.read("out/desk/provenance.json");
        const std::string talk = run({"compare", "south/desk.yaml"});
        CHECK(contains(talk, "out/desk holds the study of " + (here.folder() / "north/desk.yaml").string() +
                                 ": the results go to out/south-desk\n"));
        CHECK(contains(run({"run", "south/desk.yaml"}), "the results go to out/south-desk\n"));
        CHECK(here.read("out/desk/provenance.json") == first);
        CHECK_FALSE(contains(run({"compare", "north/desk.yaml"}), "holds the study"));
        CHECK(here.read("out/desk/provenance.json") != first);
    }
    SECTION("nor does the study of one policy, which has a name of its own") {
        REQUIRE(here.run({"run", "north/care.yaml", "-p", "notes", "-n", "2"}).status == 0);
        CHECK(here.has("out/care-notes"));
        CHECK(contains(run({"compare", "care-notes.yaml"}), "out/care-notes holds the study of "));
    }
    SECTION("in a folder that is named it is kept as well, unless it may be replaced") {
        run({"compare", "north/desk.yaml", "-o", "mine"});
        const std::string first = here.read("mine/provenance.json");
        const Said refused = here.run({"compare", "south/desk.yaml", "-o", "mine", "-q"});
        CHECK(refused.status == 1);
        CHECK(refused.talk == "morale: mine holds the study of " +
                                  (here.folder() / "north/desk.yaml").string() +
                                  ", which is kept; choose another folder, or add --replace\n");
        CHECK(here.read("mine/provenance.json") == first);
        CHECK(contains(run({"compare", "south/desk.yaml", "-o", "mine", "--replace"}),
                       "desk.yaml: it is replaced when this one is done\n"));
        CHECK(contains(here.read("mine/provenance.json"), "\"replace\": \"yes\""));
    }
    SECTION("a study of the same scenario is replaced, and that is said with its date") {
        run({"compare", "north/desk.yaml"});
        const std::string made = here.read("out/desk/provenance.json");
        const std::string started = made.substr(made.find("\"started\": \"") + 12, 16);  // 2026-01-05T08:30
        CHECK(contains(run({"run", "north/desk.yaml"}), "replaces the study of " + started.substr(0, 10) +
                                                            ' ' + started.substr(11) +
                                                            " UTC in out/desk when it is "
                                                            "done\n"));
    }
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

TEST_CASE("compare --json says of each comparison what paired.csv says, cell by cell") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"compare", "small.yaml", "--json", "-n", "4", "-q"});
    REQUIRE(said.status == 0);
    const std::vector<Fields> rows = csv_records(here.read("out/small/paired.csv"));
    const std::vector<JsonRecord> objects = records_behind("\"comparisons\": ", said.out);
    REQUIRE(rows.size() > 10);
    REQUIRE(objects.size() + 1 == rows.size());
    for (std::size_t row = 1; row < rows.size(); ++row) {
        REQUIRE(objects[row - 1].size() == rows.front().size());
        for (std::size_t i = 0; i < rows.front().size(); ++i) {
            const JsonValue& value = objects[row - 1][i];
            CAPTURE(row, value.key, value.value);
            CHECK(value.key == rows.front()[i]);
            CHECK((value.is_null() ? "" : value.value) == rows[row][i]);
        }
    }
}

TEST_CASE("run --json says of each metric what summary.csv says") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"run", "small.yaml", "-p", "notes", "--json", "-n", "3", "-q"});
    const std::vector<Fields> rows = csv_records(here.read("out/small-notes/summary.csv"));
    const std::vector<JsonRecord> objects = records_behind("\"metrics\": ", said.out);
    REQUIRE(objects.size() > 30);
    for (const JsonRecord& object : objects) {
        const auto row = std::ranges::find(rows, object.front().value, [](const Fields& r) { return r[1]; });
        REQUIRE(row != rows.end());
        for (std::size_t i = 0; i < object.size(); ++i) {  // the table has the policy before, `from` behind
            CAPTURE(object.front().value, object[i].key);
            CHECK(object[i].key == rows.front()[i + 1]);
            CHECK((object[i].is_null() ? "" : object[i].value) == (*row)[i + 1]);
        }
    }
}

TEST_CASE("diagnose --json names intervals and verdicts as the tables do") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"diagnose", "small.yaml", "--json", "-n", "4", "-q"});
    REQUIRE(said.status == 0);
    const std::vector<Fields> rows = csv_records(here.read("out/small-diagnosis/paired.csv"));
    const std::vector<JsonRecord> objects = records_behind("\"ranked\": ", said.out);
    REQUIRE(objects.size() > 3);
    for (const JsonRecord& object : objects) {
        const auto row = std::ranges::find_if(rows, [&](const Fields& r) {
            return r[0] == value_of(object, "area") && r[2] == value_of(object, "metric");
        });
        REQUIRE(row != rows.end());
        for (const std::string name : {"difference", "ci_low", "ci_high", "pointwise_low", "pointwise_high",
                                       "probability_better", "verdict"}) {
            CAPTURE(object.front().value, name);
            const auto column = std::ranges::find(rows.front(), name) - rows.front().begin();
            CHECK(value_of(object, name) == (*row)[static_cast<std::size_t>(column)]);
        }
    }
}

TEST_CASE("the tables are written in the formats that are asked for") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    REQUIRE(here.run({"compare", "small.yaml", "-n", "2", "-q", "-o", "usual"}).status == 0);
    REQUIRE(
        here.run({"compare", "small.yaml", "-n", "2", "-q", "-o", "both", "--format", "csv,json"}).status ==
        0);
    REQUIRE(here.run({"run", "small.yaml", "-n", "2", "-o", "one", "--format", "json"}).status == 0);
    CHECK(here.files("usual") == study_files);
    for (const std::string& file : study_files) {
        if (!file.ends_with(".csv")) continue;
        CAPTURE(file);
        const std::string json = file.substr(0, file.size() - 4) + ".json";
        CHECK((here.read("both/" + file) == here.read("usual/" + file)));
        CHECK(here.read("both/" + json).starts_with("[\n  {\""));
        CHECK_FALSE(here.has("one/" + file));
        CHECK(here.has("one/" + json));
    }
    CHECK(contains(here.read("both/provenance.json"), "\"format\": [\"csv\", \"json\"]"));
    CHECK(contains(here.read("both/datapackage.json"), "\"path\": \"weekly.json\""));
    CHECK(contains(here.run({"run", "small.yaml", "-n", "2", "-o", "one", "--format", "json"}).talk,
                   "one/timeseries.json"));
    REQUIRE(here.run({"compare", "small.yaml", "-n", "2", "-q", "-o", "both"}).status == 0);
    CHECK(here.files("both") == study_files);
    const Said refused = here.run({"compare", "small.yaml", "--format", "csv,parquet"});
    CHECK(refused.status == 2);
    CHECK(contains(refused.talk,
                   "'parquet' is not a format of tables; these are: csv, json, sqlite, xlsx, svg"));
    CHECK(contains(here.run({"list", "formats"}).out, "\njson "));
    CHECK(contains(here.run({"explain", "json"}).out, "json  (format of tables)\n"));
    CHECK(contains(here.run({"explain", "json"}).out, "  media     application/json\n"));
    CHECK(contains(here.run({"explain", "weekly.json"}).out, "(file)"));
}

TEST_CASE("a study in euros says EUR wherever money is, and warns once of the figures that were dollars") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "goals: [cost_total <= 900 EUR]\n");
    const Said said =
        here.run({"compare", "small.yaml", "-s", "centre.money.currency=EUR", "-n", "2", "-o", "out"});
    CHECK(contains(said.talk, "warning W041: amounts are in EUR, and "));
    CHECK(said.talk.find("W041") == said.talk.rfind("W041"));
    CHECK(contains(said.out, "EUR"));
    CHECK_FALSE(contains(said.out, "USD"));
    for (const std::string file :
         {"runs.csv", "summary.csv", "paired.csv", "timeseries.csv", "weekly.csv", "datapackage.json"}) {
        CAPTURE(file);
        CHECK((contains(here.read("out/" + file), "EUR") || contains(here.read("out/" + file), "_eur")));
        CHECK_FALSE(contains(here.read("out/" + file), "USD"));
    }
    CHECK(contains(here.read("out/report.html"), "EUR in 4 weeks"));
    const std::string inputs = here.read("out/parameters.csv");
    CHECK(contains(inputs, ",centre.money.manager,45,EUR/h,45 EUR/h,"));
    CHECK(contains(inputs, ",10 EUR/h,35 EUR/h,"));  // a range; a source is quoted as it is
    CHECK_FALSE(contains(here.run({"check", "small.yaml"}).talk, "W041"));
    const Said queue =
        here.run({"check", "library/queues/erlang-c-4-servers", "-s", "centre.money.currency=EUR"});
    CHECK(queue.status == 0);
    CHECK_FALSE(contains(queue.talk, "W041"));  // nothing of a textbook queue is money
}

TEST_CASE("of less than a year money is told in total, and what is spent once is not multiplied") {
    const Workplace here;
    const std::string once =
        small_scenario() +
        "  fix: {fix: {gain: 0.1, cost: 1000 USD, weeks: 1 wk, commitment: 1, minutes: 0 min}}\n";
    here.write("small.yaml", once);
    const Said weeks = here.run({"run", "small.yaml", "-p", "fix", "-n", "2", "-o", "weeks"});
    REQUIRE(weeks.status == 0);
    CHECK(contains(here.read("weeks/summary.csv"), "\nfix,programme_cost,USD,1000"));
    CHECK(contains(here.read("weeks/runs.csv"), ",cost_total_usd,"));
    CHECK(contains(weeks.out, "Money is given as the total of the 4 weeks, "));
    const Said year =
        here.run({"run", "small.yaml", "-p", "fix", "-n", "2", "-s", "time.horizon=52 weeks", "-o", "year"});
    CHECK(contains(here.read("year/summary.csv"), "\nfix,programme_cost,USD/yr,1002."));  // of 365 days
    CHECK_FALSE(contains(year.out, "Money is given"));
    const Said years = here.run(
        {"run", "small.yaml", "-p", "fix", "-n", "2", "-s", "time.horizon=104 weeks", "-o", "years"});
    CHECK(contains(here.read("years/summary.csv"), "\nfix,programme_cost,USD/yr,501."));
    CHECK(contains(years.out, "Money is given per year, the average of 104 weeks: "));
}

TEST_CASE("turnover stands beside that of others, where people leave") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    for (const std::string command : {"run", "compare"}) {
        const Said said = here.run({command, "small.yaml", "-n", "2", "-o", "out"});
        CHECK(contains(said.out,
                       "Turnover of others, % a year: all industries of the USA (2013) 15.1; service "));
        CHECK(contains(here.read("out/report.html"), ">Beside others</h2>"));
    }
    const Said bare =
        here.run({"run", "queues/erlang-c-4-servers", "-n", "2", "-s", "time.horizon=1 week", "-o", "bare"});
    CHECK_FALSE(contains(bare.out, "Turnover of others"));
    CHECK_FALSE(contains(here.read("bare/report.html"), "Beside others"));
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
    CHECK(contains(said.out, "\"headline\": \"Look for another policy: "));
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
    CHECK(said.talk.ends_with("stopping…\nmorale: interrupted; nothing was kept\n"));
    CHECK(here.files() == std::vector<std::string>{"small.yaml"});
}

TEST_CASE("an interrupted study leaves what was there before") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    REQUIRE(here.run({"compare", "small.yaml", "-n", "2"}).status == 0);
    const std::string before = here.read("out/small/runs.csv");
    CHECK(here.run_and_signal({"compare", "small.yaml", "-n", "100000"}, SIGTERM, 1000).status == 143);
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
            CHECK(contains(said.out, "Turnover                          37.5  "));
        }
        THEN("it runs") {
            const Said said =
                here.run({"compare", "mine/scenario.yaml", "-n", "2", "-s", "time.horizon=4 weeks", "-s",
                          "time.warmup=2 weeks", "-s", "centre.customers.count=20_000"});
            CAPTURE(said.talk);
            CHECK(said.status == 0);
            CHECK(here.has("out/mine/report.html"));
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

TEST_CASE("a case and a copy of it are told with the command that answers them") {
    const Workplace here;
    for (const auto& [name, command] : {std::pair{"queues/erlang-c-4-servers", "run"},
                                        {"status-quo", "run"},
                                        {"service-week", "compare"}}) {
        const std::string answers = std::string("morale ") + command + " ";
        const std::string told = here.run({"explain", name}).out;
        CAPTURE(name, told);
        CHECK(contains(told, answers + name + "\n"));
        const std::string copy =
            std::string("copy-of-") + command + (name == std::string("status-quo") ? "-2" : "");
        CHECK(here.run({"new", copy, "--case", name}).talk ==
              "Next: morale check " + copy + "/scenario.yaml, then " + answers + copy + "/scenario.yaml\n");
    }
    CHECK(here.run({"run", "queues/erlang-c-4-servers", "-n", "2", "-s", "time.horizon=1 week"}).status == 0);
    CHECK(here.run({"compare", "queues/erlang-c-4-servers"}).status == 2);
}

TEST_CASE("a bare queue is answered by its own figures beside the closed form, wherever its file lies") {
    const Workplace here;
    const std::string queue =
        "# Is one more server worth it?\nmorale: 1\nextends: library/queues/bare-queue\ntime: {horizon: 4 "
        "weeks}\n"
        "centre:\n  teams: [{name: desk, agents: 8}]\n  contacts:\n    rate: 100 /h\n"
        "    talk: exponential(mean=4 min)\n    patience: exponential(mean=3 min)\n";
    here.write("mine.yaml", queue);
    const Said alone = here.run({"run", "mine.yaml", "-n", "4"});
    CAPTURE(alone.out);
    CHECK(alone.status == 0);
    CHECK(contains(alone.out, "simulated  95 % interval             Erlang A  unit\n"));
    for (const std::string row : {"Service level", "Mean wait of all contacts", "Chance to wait",
                                  "Abandonment", "Occupancy", "Mean queue"})
        CHECK(contains(alone.out, "\n" + row + "  "));
    CHECK(contains(alone.out, "  8.6  %\n"));
    for (const std::string of_people : {"Net value", "Turnover", "Headcount", "Exhaustion", "Cost"})
        CHECK_FALSE(contains(alone.out, of_people));
    const std::string report = here.read("out/mine/report.html");
    CHECK_FALSE(contains(report, "What it costs and what it brings"));
    CHECK(contains(report, "Beside theory"));
    CHECK(contains(report, "<th scope=\"col\">Erlang A</th>"));
    CHECK(contains(report, "<td>8.6</td>"));

    here.write("mine.yaml",
               queue + "policies:\n  eight: {}\n  nine: {centre: {teams: [{name: desk, agents: +1}]}}\n");
    const Said both = here.run({"compare", "mine.yaml", "-n", "8"});
    CAPTURE(both.out);
    CHECK(contains(
        both.out, "Choose nine: 4 fewer of 100 contacts are abandoned, and a contact waits 7 seconds less."));
    CHECK_FALSE(contains(both.out, "USD"));
    CHECK(contains(here.run({"run", "mine.yaml", "-n", "2", "--json", "-q"}).out,
                   "\"closed_form\": {\"name\": \"Erlang A\", \"values\": [{\"metric\": \"service_level\""));
    CHECK(contains(here.run({"run", "queues/rush-hours", "-n", "2", "-s", "time.horizon=1 week"}).out,
                   "\nNo closed form: the load changes with the hour or the day.\n"));
    CHECK(contains(here.run({"show", "mine.yaml"}).out, "abandonment"));
    CHECK(contains(
        here.run({"compare", "mine.yaml", "-n", "2", "-s", "study.objective=service_level", "--json"}).out,
        "\"objective\": \"service_level\""));
}

TEST_CASE("a handle time that is none is refused") {
    const Workplace here;
    const Said said = here.run({"new", "mine", "--handle-time", "280"});
    CHECK(said.status == 2);
    CHECK(said.talk ==
          "morale: --handle-time: '280' is not a duration\n  hint: write a duration: 280s, '4.5 min'\n");
    CHECK(here.files().empty());
}
