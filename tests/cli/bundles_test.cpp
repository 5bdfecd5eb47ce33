// study.sqlite and study.xlsx: what other programs read in them is what the tables say.
#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

/// What the reader in Python, which knows nothing of Morale, says of a folder. Debian's own has openpyxl.
Said read_back(const Workplace& here, const std::string& folder) {
    return here.run({MORALE_SOURCE_DIR "/tests/cli/bundles.py", folder}, "/usr/bin/python3");
}

/// A study with names that a spreadsheet or a database could take for something else.
std::string hostile_scenario() {
    std::string text = small_scenario();
    text.replace(text.find("name: Small"), 11, "name: '1/30'\nquestion: '=SUM(A1:A9)'");
    text +=
        "  odd:\n    title: \"10-05 \\\"quoted\\\" and 'single'\"\n    why: '12e4567'\n"
        "    recognition: {praise_note: {share: 20 %}}\n";
    return text;
}

}  // namespace

TEST_CASE("a database and a workbook hold the numbers of the tables, and no text becomes a formula") {
    const Workplace here;
    here.write("small.yaml", hostile_scenario());
    const Said ran = here.run({"compare", "small.yaml", "-q", "--format", "sqlite,xlsx,svg", "-o", "mine"});
    CAPTURE(ran.talk);
    REQUIRE((ran.status == 0 || ran.status == 4));
    const Said read = read_back(here, "mine");
    CAPTURE(read.out, read.talk);
    CHECK(read.status == 0);
    CHECK(contains(read.out, "sqlite: 13 tables, "));
    CHECK(contains(read.out, "xlsx: 14 sheets, "));
    CHECK(contains(read.out, "svg: "));
    for (const std::string file : {"study.sqlite", "study.xlsx"}) {
        CHECK(contains(here.read("mine/datapackage.json"), "\"path\": \"" + file + "\""));
        CHECK(contains(here.read("mine/report.html"), "<a href=\"" + file + "\">"));
    }
}

TEST_CASE("bundles have the same bytes again, and go with the study that is replaced") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const std::vector<std::string> with = {"run",      "small.yaml",          "-q",
                                           "--format", "csv,xlsx,sqlite,svg", "-o"};
    const auto run_into = [&](const std::string& folder, const std::string& threads) {
        std::vector<std::string> words = with;
        words.insert(words.end(), {folder, "-j", threads});
        return here.run(words).status;
    };
    REQUIRE(run_into("one", "1") == 0);
    REQUIRE(run_into("two", "2") == 0);
    CHECK(here.read("one/study.sqlite") == here.read("two/study.sqlite"));
    CHECK(here.read("one/study.xlsx") == here.read("two/study.xlsx"));
    CHECK(here.files("one/pictures") == here.files("two/pictures"));
    here.write("two/pictures/mine.txt", "mine");
    const Said refused = here.run({"run", "small.yaml", "-q", "-o", "two"});
    CHECK(refused.status == 1);
    CHECK(contains(refused.talk, "holds 'pictures', which is not part of a study"));
    REQUIRE(here.run({"run", "small.yaml", "-q", "-o", "one"}).status == 0);
    CHECK_FALSE(here.has("one/pictures"));
    CHECK_FALSE(here.has("one/study.sqlite"));
    CHECK_FALSE(here.has("one/study.xlsx"));
}

TEST_CASE("a single policy and a single replication make a workbook and a database as well") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said ran = here.run(
        {"run", "small.yaml", "-q", "-p", "nothing", "-n", "1", "-o", "mine", "--format", "sqlite,xlsx"});
    CAPTURE(ran.talk);
    CHECK(ran.status == 0);
    CHECK(here.has("mine/study.sqlite"));
    CHECK(here.has("mine/study.xlsx"));
}

TEST_CASE("a limit on the size of files leaves no broken bundle") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    for (const std::string format : {"xlsx", "sqlite"}) {
        // Blocks of 512 bytes: the tables have room, a bundle has not.
        const Said said =
            here.run({"-c", "ulimit -f 600; exec $M run small.yaml -q -o big --format " + format}, "/bin/sh",
                     {{"M", MORALE_PROGRAM}});
        CAPTURE(format, said.talk);
        CHECK(said.status == 1);
        CHECK(contains(said.talk, "study." + format + ": "));
        CHECK(here.files() == std::vector<std::string>{"small.yaml"});
    }
}

TEST_CASE("a sweep has tables only") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"sweep", "small.yaml", "--vary", "pay.wage=17 USD/h", "--format", "xlsx"});
    CHECK(said.status == 2);
    CHECK(contains(said.talk, "'xlsx' is not a format of tables; these are: csv, json"));
}
