// Faults of the system around the program: closed streams, full disks, few handles, kills. A sentence each,
// and nothing wrong or half-written stays.
#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>

#include "tests/cli/program.hpp"

using namespace morale::test;
namespace fs = std::filesystem;

namespace {

/// A line of a shell, in which $M is the program.
Said shell(const Workplace& here, const std::string& line) {
    return here.run({"-c", line}, "/bin/sh", {{"M", MORALE_PROGRAM}});
}

/// The names in the folder that speak of something unfinished.
std::vector<std::string> left_over(const Workplace& here) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(here.folder())) {
        const std::string name = entry.path().filename().string();
        if (contains(name, ".unfinished") || contains(name, ".replaced")) names.push_back(name);
    }
    return names;
}

}  // namespace

TEST_CASE("what is said never gets into a file of results, whichever streams are closed") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    REQUIRE(here.run({"run", "small.yaml", "-o", "good"}).status == 0);
    // Results that nobody can get are a failure.
    for (const auto& [closed, status] : std::vector<std::pair<std::string, int>>{
             {"<&-", 0}, {">&-", 1}, {"2>&-", 0}, {"<&- 2>&-", 0}, {"<&- >&-", 1}, {"<&- >&- 2>&-", 1}}) {
        CAPTURE(closed);
        CHECK(shell(here, "$M run small.yaml -o bad " + closed).status == status);
        for (const std::string& file : here.files("good")) {
            CAPTURE(file);
            if (file != "provenance.json") CHECK(here.read("bad/" + file) == here.read("good/" + file));
        }
        fs::remove_all(here.folder() / "bad");
    }
    CHECK(shell(here, "$M new mine --case status-quo <&- 2>&-").status == 0);
    CHECK(here.read("mine/scenario.yaml").starts_with("#"));
}

TEST_CASE("limits of the system are told in a sentence, and nothing half-written stays") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    // Handles that whoever started the tests had open do not count.
    const Said handles =
        shell(here, "exec 3<&- 4<&- 5<&- 6<&- 7<&- 8<&- 9<&-; ulimit -n 6; exec $M run small.yaml -q -o few");
    CHECK(handles.status == 1);
    CHECK(contains(handles.talk, "Too many open files"));
    const Said size = shell(here, "ulimit -f 8; exec $M run small.yaml -q -o big");
    CHECK(size.status == 1);
    CHECK(contains(size.talk, "File too large"));
    CHECK(here.files() == std::vector<std::string>{"small.yaml"});
    CHECK_FALSE(here.has("few"));
    CHECK_FALSE(here.has("big"));
    CHECK(left_over(here).empty());
}

TEST_CASE("a limit that is met while a study is replaced leaves the earlier one") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    REQUIRE(here.run({"run", "small.yaml", "-q", "-o", "mine"}).status == 0);
    const std::string before = here.read("mine/provenance.json");
    CHECK(shell(here, "ulimit -f 8; exec $M run small.yaml -q -o mine").status == 1);
    CHECK(here.read("mine/provenance.json") == before);
    CHECK(left_over(here).empty());
}

TEST_CASE("new leaves nothing behind where it cannot write, and writes the next time") {
    const Workplace here;
    // What is said goes through a pipe, which has no size.
    const Said full =
        shell(here, "{ (ulimit -f 0; exec $M new deep/mine --case status-quo); echo status $?; } 2>&1 | cat");
    CHECK(contains(full.out, "File too large\nstatus 1\n"));
    CHECK_FALSE(here.has("deep"));
    CHECK(here.run({"new", "deep/mine", "--case", "status-quo"}).status == 0);
    CHECK(here.run({"new", "mine.yaml", "--case", "status-quo"}).status == 0);
    CHECK(here.read("mine.yaml") == here.read("deep/mine/scenario.yaml"));
    CHECK(here.run({"new", "mine.yaml", "--case", "status-quo"}).status != 0);
    const Said again = here.run({"new", "deep/mine", "--case", "status-quo"});
    CHECK(again.status == 1);
    CHECK(contains(again.talk, "scenario.yaml exists already and is left as it is"));
    fs::create_directory(here.folder() / "other");
    fs::create_symlink("nowhere", here.folder() / "other/scenario.yaml");
    CHECK(contains(here.run({"new", "other"}).talk, "other/scenario.yaml: is a link that leads nowhere"));
    here.write("file", "x");
    CHECK(contains(here.run({"new", "file"}).talk, "is not a folder"));
}

TEST_CASE("a place that cannot be replaced is refused before anything is simulated") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    here.write("file", "x");
    fs::create_symlink("nowhere", here.folder() / "link");
    for (const std::string place : {"link", "file", "file/deep", "/proc", "."}) {
        CAPTURE(place);
        const Said said = here.run({"run", "small.yaml", "-o", place});
        CHECK(said.status == 1);
        CHECK_FALSE(contains(said.talk, "%"));
        CHECK(said.talk.starts_with("morale: "));
        CHECK(said.out.empty());
    }
    CHECK(here.files() == std::vector<std::string>{"file", "link", "small.yaml"});
}

TEST_CASE(
    "killed at any moment, a study or the one before it is there, and the next run puts the rest right") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const std::vector<std::string> words = {"run", "small.yaml", "-q", "-o", "mine"};
    REQUIRE(here.run(words).status == 0);
    const std::vector<std::string> whole = here.files("mine");
    for (int after_ms = 0; after_ms < 200; after_ms += 20) {
        CAPTURE(after_ms);
        here.run_and_signal(words, SIGKILL, after_ms);
        CHECK(here.files("mine") == whole);
        CHECK(here.read("mine/provenance.json").ends_with("}\n"));
    }
    CHECK(here.run(words).status == 0);
    CHECK(here.files("mine") == whole);
    CHECK(left_over(here).empty());
}

TEST_CASE("a file called as the command line is called changes nothing") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const std::vector<std::string> words = {"run", "small.yaml",        "-q", "-n", "2",
                                            "-s",  "pay.wage=19 USD/h", "-o"};
    const auto run_to = [&](const std::string& place) {
        std::vector<std::string> all = words;
        all.push_back(place);
        REQUIRE(here.run(all).status == 0);
        return here.read(place + "/parameters.csv");
    };
    const std::string without = run_to("one");
    here.write("command line", small_scenario());
    CHECK(run_to("two") == without);
    const Said shown = here.run({"show", "command line", "--origin", "-s", "pay.wage=19 USD/h"});
    CHECK(shown.status == 0);
    CHECK(contains(shown.out, " command line:1\n"));
    CHECK(contains(shown.out, " ./command line:"));
}

TEST_CASE("fit replaces nothing that it did not make") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "observed: {aht: 280 s}\n");
    const std::string before = here.read("small.yaml");
    here.write("mine.yaml", before);
    const Said own = here.run({"fit", "small.yaml", "-o", "mine.yaml", "-n", "2"});
    CHECK(own.status == 1);
    CHECK(own.talk ==
          "morale: mine.yaml is there already and was not made by 'morale fit'\n"
          "  hint: -o names another file; --replace replaces this one\n");
    CHECK(here.read("mine.yaml") == before);
    here.write("file", "x");
    CHECK(here.run({"fit", "small.yaml", "-o", "file/x.yaml", "-n", "2"}).status == 1);
    const auto fitted_again = [&](const std::string& change) {
        here.write("small.fitted.yaml", here.read("small.fitted.yaml") + change);
        return here.run({"fit", "small.yaml", "-n", "2"}).talk;
    };
    here.run({"fit", "small.yaml", "-n", "2"});
    CHECK_FALSE(contains(fitted_again(""), "is there already"));
    CHECK(contains(fitted_again("# seen by the head of planning\n"),
                   "small.fitted.yaml is there already and has been changed since 'morale fit' made it"));
    CHECK(contains(here.read("small.fitted.yaml"), "# seen by the head of planning\n"));
    CHECK(left_over(here).empty());
}

TEST_CASE("no command replaces what it reads, whatever is asked") {
    const Workplace here;
    here.write("base.yaml", small_scenario());
    const std::string scenario = "morale: 1\nextends: base.yaml\nobserved: {aht: 280 s}\n";
    const std::string spells = "hired,left\n2024-01-08,\n2024-02-05,2025-01-06\n2024-03-04,2024-09-02\n";
    here.write("small.yaml", scenario);
    here.write("leavers.csv", spells);
    here.write("codes.txt", "x\n");
    for (const std::string place : {"small.yaml", "base.yaml", "leavers.csv", "./leavers.csv"}) {
        CAPTURE(place);
        const Said said =
            here.run({"fit", "small.yaml", "--spells", "leavers.csv", "-o", place, "-n", "2", "--replace"});
        CHECK(said.status == 1);
        CHECK(contains(said.talk, place + " is read by this command and cannot be replaced"));
    }
    CHECK(here.read("small.yaml") == scenario);
    CHECK(here.read("base.yaml") == small_scenario());
    CHECK(here.read("leavers.csv") == spells);
    const Said merged = here.run({"merge", "nowhere.sqlite", "--store", "new.sqlite"});
    CHECK(merged.status == 1);
    CHECK(contains(merged.talk, "there is no such file"));
    CHECK_FALSE(std::filesystem::exists(here.folder() / "new.sqlite"));
}

TEST_CASE("a file of any name can be fitted, and is no formula in a table") {
    const Workplace here;
    for (const std::string name : {"=1+1: #x.yaml", "two\nlines.yaml", "\"q\".yaml"}) {
        CAPTURE(name);
        here.write(name, small_scenario() + "observed: {aht: 280 s}\n");
        const int fitted = here.run({"fit", "./" + name, "-o", "found.yaml", "-n", "2", "--replace"}).status;
        CHECK((fitted == 0 || fitted == 1));  // 1: a figure that nothing produces
        const Said checked = here.run({"check", "found.yaml"});
        CAPTURE(checked.talk, here.read("found.yaml"));
        CHECK(checked.status == 0);
        REQUIRE(here.run({"run", "./" + name, "-n", "2", "-q", "-o", "mine", "--replace"}).status == 0);
        CHECK_FALSE(contains(here.read("mine/parameters.csv"), ",=1+1"));
    }
}

TEST_CASE("names and words that are no text do nothing to terminal, page, table or JSON") {
    const Workplace here;
    const std::string name = "s\x1b[2J\xff.yaml";
    here.write(name, small_scenario());
    const auto clean = [](const std::string& text) {
        return text.find('\x1b') == std::string::npos && text.find('\xff') == std::string::npos;
    };
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"compare", name, "-n", "2", "-o", "mine"},
          {"compare", name, "-n", "2", "-o", "mine", "--json"},
          {"check", name},
          {"check", name, "--json"},
          {"show", name, "--origin"},
          {"show", name, "--json"},
          {"check", "no\x1b[2J\xff"},
          {"check", name, "-s", "pay.wage=\x1b[2J"},
          {"check", name, "--json", "-s", "pay.wage=\xff"},
          {"run", name, "-p", "\x1b\xff"},
          {"\x1b\xff"},
          {"check", name, "--\x1b\xff"},
          {"check", name, "\x1b\xff"},
          {"explain", "\x1b\xff"}}) {
        const Said said = here.run(words);
        CAPTURE(words, said.out, said.talk);
        CHECK(clean(said.out));
        CHECK(clean(said.talk));
    }
    for (const std::string& file : here.files("mine")) {
        CAPTURE(file);
        CHECK(clean(here.read("mine/" + file)));
    }
    // It is still known as the study of that file.
    CHECK(here.run({"run", name, "-n", "2", "-o", "mine", "-q"}).status == 0);
}

TEST_CASE("what is said and does nothing is told where it stands") {
    const Workplace here;
    here.write("mine.yaml",
               "morale: 1\n"
               "extends: library/status-quo\n"
               "time: {warmup: 1 week, horizon: 2 weeks}\n"
               "centre:\n"
               "  load:\n"
               "    shocks:\n"
               "      - {name: past, from: 1990-02-03, size: 1, length: 1 day}\n"
               "      - {name: undated, size: 1, length: 1 day}\n"
               "      - {name: half, from: 2026-01-06, size: 1, length: 36 h}\n"
               "      - {name: moment, from: 2026-01-08, size: 1, length: 1 us}\n"
               "      - {name: before, from: 2025-12-30, size: 1, length: 2 days}\n"
               "      - {name: never, from: 2026-01-08, size: 1, length: 0 s}\n"
               "      - {name: emptied, from: 1990-01-08, size: 0, length: 1 day}\n"
               "      - {name: good, from: 2026-01-08, size: 1, length: 2 days}\n"
               "policies:\n"
               "  base: {}\n"
               "  out: {outsourcing: {share: 100 %}}\n"
               "  late: {fix: {gain: 1, begins: 3 weeks}}\n");
    const std::string talk = here.run({"check", "mine.yaml"}).talk;
    CAPTURE(talk);
    for (const std::string told :
         {"mine.yaml:7:28: warning W056: shock 'past' is over when the study begins\n",
          "mine.yaml:8:31: warning W051: shock 'undated' has no date and begins on 2026-02-02\n",
          "mine.yaml:8:31: warning W056: shock 'undated' begins when the study is over\n",
          "mine.yaml:9:57: warning W053: a length of '36 h' counts as 2 days\n",
          "mine.yaml:10:59: warning W053: a length of '1 us' counts as 1 day\n",
          "mine.yaml:11:30: warning W056: shock 'before' lies in the warm-up, where nothing is measured\n",
          "mine.yaml:12:58: warning W056: shock 'never' lasts no time\n",
          "mine.yaml:17:30: warning W054: 100 % of the contacts are outsourced and no team is outside: "
          "nothing "
          "changes\n",
          "mine.yaml:18:33: warning W055: the fix comes after 3 weeks, and the study is over by then\n"})
        CHECK(contains(talk, told));
    CHECK_FALSE(contains(talk, "'emptied'"));
    CHECK_FALSE(contains(talk, "'good'"));
    const std::string shown = here.run({"show", "mine.yaml"}).out;
    CHECK(contains(shown, "centre.load.shocks[half].length"));
    CHECK_FALSE(contains(shown, "1.5 d"));
    for (const std::string code :
         {"W051", "W056", "W053", "W054", "W055", "E0020", "E0324", "E0325", "E0326"})
        CHECK(here.run({"explain", code}).status == 0);
}

TEST_CASE("settings that make no sense are answered with a sentence") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    std::string many = "a";
    for (int i = 0; i < 20'000; ++i) many += ".a";
    for (const auto& [setting, told] : std::vector<std::pair<std::string, std::string>>{
             {"policies=5", "error E0103: 'policies' is a block of names, not a value\n"},
             {"policies=[1, 2]", "error E0103: 'policies' is a block of names, not a list\n"},
             {"policies.nothing=5", "error E0103: a policy is a block of keys, not a value\n"},
             {"policies[nothing].x=5", "error E0103: 'policies' is a block of names, not a list\n"},
             {"study.seed=9007199254740992", "error E0205: '9007199254740992' is too large\n"},
             {"centre.contacts.talk=endless", "error E0205: 'endless' is not possible here\n"},
             {many + "=1", "  hint: a path has no more than 64 pieces\n"}}) {
        const Said said = here.run({"check", "small.yaml", "-s", setting});
        CAPTURE(said.talk);
        CHECK(said.status == 3);
        CHECK(contains(said.talk, told));
        CHECK(said.talk.size() < 2000);
    }
    const Said seed = here.run({"run", "small.yaml", "--seed", "9007199254740992"});
    CHECK(seed.status == 2);
    CHECK(contains(seed.talk, "is not a whole number from 0 to 9007199254740991\n"));
}

TEST_CASE("a hiring class counts only while its policy is in force") {
    const Workplace here;
    here.write("mine.yaml",
               "morale: 1\nname: classes\ntime: {start: 2026-01-05, warmup: 2 weeks, horizon: 12 weeks}\n"
               "centre:\n"
               "  teams: [{name: care, agents: 20}]\n"
               "  hiring: {classes: [{name: spring, from: 2026-02-02, size: 2}]}\n"
               "policies:\n"
               "  base: {}\n"
               "  late: {from: 2026-03-02, centre: {hiring: {classes: [{name: spring, size: 9}]}}}\n"
               "  over: {until: 2026-01-19, centre: {hiring: {classes: [{name: spring, size: 9}]}}}\n"
               "  ever: {from: always, centre: {hiring: {classes: [{name: spring, from: 2025-12-29}]}}}\n");
    const std::string talk = here.run({"check", "mine.yaml"}).talk;
    CAPTURE(talk);
    CHECK(contains(
        talk,
        "warning W063: the hiring class 'spring' of 2026-02-02 lies before the start of policy 'late'"));
    CHECK(contains(
        talk, "warning W063: the hiring class 'spring' of 2026-02-02 lies after the end of policy 'over'"));
    CHECK_FALSE(contains(talk, "of policy 'ever'"));
}

TEST_CASE("a contract that is paid for more than can be worked, or says nothing, is warned of") {
    const Workplace here;
    here.write("mine.yaml",
               "morale: 1\nname: contracts\ntime: {warmup: 1 week, horizon: 1 week}\n"
               "centre:\n"
               "  customers: {count: 2_000}\n"
               "  teams:\n"
               "    - {name: part, agents: 4, shift: 6 h, days_per_week: 7}\n"
               "    - {name: late, agents: 4, shift: 8 h, earliest_start: 15 h, wage: 20 USD/h}\n"
               "    - {name: told, present: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2], least: 2}\n"
               "policies:\n"
               "  base: {}\n"
               "  raise: {pay: {wage: 21 USD/h}}\n");
    const std::string talk = here.run({"check", "mine.yaml"}).talk;
    CAPTURE(talk);
    CHECK(contains(talk, "warning W064: people of team 'part' have 7 days a week, and shifts can be on 6"));
    CHECK(contains(talk, "warning W064: shifts of team 'late' are cut on 6 days of the week, to 3 h"));
    CHECK(contains(talk, "warning W065: least of team 'told' has no effect beside its 'present'"));
    CHECK(contains(talk, "warning W065: pay.wage of policy 'raise' does not reach team 'late'"));
}

TEST_CASE(
    "a least number that nobody can keep, and shifts that fall away between two others, are warned of") {
    const Workplace here;
    const std::string all_day = "[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]";
    here.write("mine.yaml",
               "morale: 1\nname: rosters\ntime: {warmup: 1 week, horizon: 1 week}\n"
               "centre:\n"
               "  customers: {count: 2_000}\n"
               "  teams:\n"
               "    - {name: few, agents: 6, least: 9}\n"
               "    - {name: thin, agents: 10, least: 4, shift: 4 h}\n"
               "    - {name: enough, agents: 12, least: 1}\n"
               "    - {name: night, agents: 4, earliest_start: 0.5 h, latest_start: 22 h, days_per_week: 7}\n"
               "  load:\n"
               "    by_day: [1, 1, 1, 1, 1, 1, 1]\n"
               "    by_hour:\n"
               "      monday: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]\n"
               "      tuesday: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n"
               "      other: " +
                   all_day +
                   "\npolicies:\n"
                   "  base: {}\n"
                   "  more: {centre: {teams: [{name: few, agents: 8}]}}\n"
                   "  fewer: {centre: {teams: [{name: enough, agents: 2}]}}\n");
    const std::string talk = here.run({"check", "mine.yaml"}).talk;
    CAPTURE(talk);
    CHECK(contains(talk,
                   "mine.yaml:7:37: warning W066: 'least' asks for 9 people on shift of team 'few', "
                   "which has 6 agents"));
    CHECK(contains(talk,
                   "mine.yaml:8:39: warning W066: 'least' asks for 4 people on shift of team 'thin', and "
                   "with all 10 agents there"));
    CHECK(contains(talk, "of team 'few' under policy 'more', which has 8 agents"));
    CHECK(contains(talk, "of team 'enough' under policy 'fewer', and with all 2 agents there are 0 on"));
    CHECK_FALSE(contains(talk, "of team 'enough', and"));
    CHECK(contains(talk,
                   "warning W064: 4 shifts a week of team 'night' would begin before the last one of "
                   "the same person is over: they have nobody, and 32 h are paid"));
}

TEST_CASE("what says nothing of mail, and exceptions to nothing, are warned of") {
    const Workplace here;
    const std::string classes =
        "  classes:\n"
        "    - {name: calls, share: 50 %, hang_up_at_once: 5 %, bot: no, told_wait: no}\n"
        "    - {name: letters, share: 50 %, channel: mail, hang_up_at_once: 10 %, patience: 3 min}\n";
    const std::string top =
        "morale: 1\nname: channels\ntime: {warmup: 1 week, horizon: 1 week}\ncentre:\n"
        "  customers: {count: 2_000}\n  teams: [{name: all, agents: 6}]\n";
    here.write("idle.yaml", top + classes + "policies:\n  base: {}\n  more: {announced_wait: {factor: 2}}\n");
    const std::string idle = here.run({"check", "idle.yaml"}).talk;
    CAPTURE(idle);
    CHECK(contains(idle, "idle.yaml:9:68: warning W067: 'hang_up_at_once' of class 'letters' has no effect"));
    CHECK(contains(idle, "warning W067: 'patience' of class 'letters' has no effect"));
    CHECK_FALSE(contains(idle, "of class 'calls' has no effect: it comes by mail"));
    CHECK(contains(idle, "warning W068: 'bot: no' of class 'calls' has no effect: no bot is in front"));
    CHECK(contains(idle, "warning W068: 'told_wait: no' of class 'calls' has no effect"));
    CHECK(contains(idle, "idle.yaml:12:35: warning W068: 'announced_wait.factor' has no effect"));
    here.write("used.yaml",
               top + classes +
                   "policies:\n  base: {}\n  bot: {centre: {contacts: {bot: {contains: 30 %}}}}\n"
                   "  told: {announced_wait: {by: line length, factor: 2}}\n");
    CHECK_FALSE(contains(here.run({"check", "used.yaml"}).talk, "W068"));
}

TEST_CASE("help that could not be written has failed") {
    const Workplace here;
    for (const std::string words : {"--help", "--version", "compare --help"}) {
        const Said said = shell(here, "exec $M " + words + " > /dev/full");
        CHECK(said.status == 1);
        CHECK(contains(said.talk, "the results could not be written to standard output"));
    }
}
