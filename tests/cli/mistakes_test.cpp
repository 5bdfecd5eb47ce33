// A wrong scenario or command: told whole on the stream for talk, with its status, and nothing is written.
#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

struct Mistake {
    std::string name;
    std::string from;  // what of the small scenario is replaced
    std::string to;
    std::string told;
};

const std::vector<Mistake> mistakes = {
    {"a misspelt lever", "praise_note:", "prase_note:",
     "small.yaml:14:19: error E0102: unknown key 'prase_note'\n"
     "    recognition: {prase_note: {share: 80 %, from: executive}}\n"
     "                  ^~~~~~~~~~\n"
     "  hint: did you mean 'praise_note'?\n"},
    {"a duration without a unit", "every: 1 wk", "every: 1",
     "small.yaml:16:42: error E0202: '1' has no unit\n"
     "    recognition: {leader_thanks: {every: 1}}\n"
     "                                         ^\n"
     "  hint: write 1 s, 1 min, 1 h, 1 day or 1 week\n"},
    {"a word that is none of the choices", "from: executive", "from: boss",
     "small.yaml:14:52: error E0207: 'boss' is not possible here\n"
     "    recognition: {praise_note: {share: 80 %, from: boss}}\n"
     "                                                   ^~~~\n"
     "  hint: write one of: leader, executive\n"},
};

std::string with(const Mistake& mistake) {
    std::string text = small_scenario();
    return text.replace(text.find(mistake.from), mistake.from.size(), mistake.to);
}

}  // namespace

TEST_CASE("a wrong scenario is told to the caret, whatever the command, and nothing is written") {
    for (const Mistake& mistake : mistakes)
        for (const std::string command : {"check", "compare", "run", "show"}) {
            CAPTURE(mistake.name, command);
            const Workplace here;
            here.write("small.yaml", with(mistake));
            const Said said = here.run({command, "small.yaml"});
            CHECK(said.status == 3);
            CHECK(said.out.empty());
            CHECK(said.talk == mistake.told);
            CHECK(here.files() == std::vector<std::string>{"small.yaml"});
        }
}

TEST_CASE("all mistakes are reported at once") {
    const Workplace here;
    here.write("small.yaml", with(mistakes[0]) + "  more: {pay: {wage: 18}}\n");
    const Said said = here.run({"compare", "small.yaml"});
    CHECK(said.status == 3);
    CHECK(said.talk.find("E0102") < said.talk.find("E0202"));
    CHECK(said.talk.find("E0202") != std::string::npos);
}

TEST_CASE("a file that is not there is a mistake of the scenario") {
    const Workplace here;
    const Said said = here.run({"compare", "servce-week.yaml"});
    CHECK(said.status == 3);
    CHECK(said.out.empty());
    CHECK(said.talk ==
          "servce-week.yaml: error E0001: there is no file 'servce-week.yaml'\n"
          "  hint: did you mean the case 'service-week'?\n");
}

TEST_CASE("who asks for JSON gets the mistakes as one object, in the shape of a check that finds none") {
    const Workplace here;
    here.write("small.yaml", with(mistakes[0]));
    for (const std::string command : {"check", "compare", "show"}) {
        CAPTURE(command);
        const Said said = here.run({command, "small.yaml", "--json"});
        CHECK(said.status == 3);
        CHECK(said.out ==
              "{\"file\": \"small.yaml\", \"valid\": false, \"diagnostics\": [{\"code\": \"E0102\", "
              "\"severity\": \"error\", \"file\": \"small.yaml\", \"line\": 14, \"column\": 19, "
              "\"message\": \"unknown key 'prase_note'\", \"hint\": \"did you mean 'praise_note'?\"}]}\n");
        CHECK(said.talk == mistakes[0].told);
    }
    const Said missing = here.run({"check", "smal.yaml", "--json"});
    CHECK(missing.status == 3);
    CHECK(missing.out.starts_with(
        "{\"file\": \"smal.yaml\", \"valid\": false, \"diagnostics\": [{\"code\": \"E0001\""));
    here.write("small.yaml", small_scenario());
    CHECK(here.run({"check", "small.yaml", "--json"})
              .out.starts_with(
                  "{\"file\": \"small.yaml\", \"valid\": true, \"diagnostics\": [{\"code\": \"W0"));
}

TEST_CASE("a policy that is not there is a mistake of the command") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"run", "small.yaml", "-p", "note"});
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.talk == "morale: 'small.yaml' has no policy 'note'\n  hint: did you mean 'notes'?\n");
    CHECK(here.files().size() == 1);
}

TEST_CASE("one policy cannot be compared") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"compare", "small.yaml", "-p", "notes"});
    CHECK(said.status == 2);
    CHECK(said.talk ==
          "morale: -p leaves one policy, 'notes', and nothing to compare it with\n"
          "  hint: name another one with -p, or: morale run small.yaml -p 'notes'\n");
}

TEST_CASE("a week beyond the study has no diary") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said beyond = here.run({"trace", "small.yaml", "--week", "5000"});
    CHECK(beyond.status == 2);
    CHECK(beyond.talk.starts_with("morale: there is no week 5000\n  hint: the study has "));
    const Said diary = here.run({"trace", "small.yaml", "--json"});
    CHECK(diary.status == 0);
    CHECK(diary.out.find("]\n[") == std::string::npos);
}

TEST_CASE("commands and flags that are not there are told with the nearest") {
    const Workplace here;
    const Said command = here.run({"comprae", "small.yaml"});
    CHECK(command.status == 2);
    CHECK(command.talk == "morale: there is no command 'comprae'\n  hint: did you mean 'compare'?\n");
    const Said flag = here.run({"compare", "small.yaml", "--replication", "4"});
    CHECK(flag.status == 2);
    CHECK(flag.talk ==
          "morale: 'compare' has no flag '--replication'\n  hint: did you mean '--replications'?\n");
}

TEST_CASE("a setting that is wrong is told like a line of the file") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"run", "small.yaml", "-s", "pay.wage=18"});
    CHECK(said.status == 3);
    CHECK(said.talk.starts_with(
        "command line:1:10: error E0202: '18' has no unit\n    pay.wage=18\n             ^~\n"));
}

TEST_CASE("a folder that cannot be written is a failure before anything is run") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    here.write("taken/letter.txt", "mine");
    const Said said = here.run({"run", "small.yaml", "-o", "taken"});
    CHECK(said.status == 1);
    CHECK(said.out.empty());
    CHECK(said.talk.starts_with("morale: "));
    CHECK(here.files() == std::vector<std::string>{"small.yaml", "taken/letter.txt"});
}
