// Commands that run nothing: what they print, where, and how they end.
#include <catch2/catch.hpp>

#include "scenarios/load/fields.hpp"
#include "tests/cli/program.hpp"

using namespace morale::test;

TEST_CASE("help and version are results") {
    const Workplace here;
    for (const auto& words : std::vector<std::vector<std::string>>{{"--help"},
                                                                   {"--version"},
                                                                   {"compare", "--help"},
                                                                   {"new", "-h"},
                                                                   {"help"},
                                                                   {"help", "compare"}}) {
        const Said said = here.run(words);
        CHECK(said.status == 0);
        CHECK_FALSE(said.out.empty());
        CHECK(said.talk.empty());
    }
    CHECK(here.run({"help", "compare"}).out == here.run({"compare", "--help"}).out);
    CHECK(here.run({"help"}).out == here.run({"--help"}).out);
    CHECK(here.run({"help", "comprae"}).talk ==
          "morale: there is no command 'comprae'\n  hint: did you mean 'compare'?\n");
    CHECK(here.run({}).status == 2);
    CHECK(here.run({}).out.empty());
}

TEST_CASE("list names every table and prints each") {
    const Workplace here;
    const Said all = here.run({"list"});
    CHECK(all.status == 0);
    for (const std::string name : {"cases", "levers", "metrics", "fields", "formats", "codes"}) {
        CAPTURE(name);
        CHECK(contains(all.out, "morale list " + name));
        const Said one = here.run({"list", name});
        CHECK(one.status == 0);
        CHECK(one.talk.empty());
        CHECK(contains(here.run({"list", name, "--json"}).out, "\"name\": "));
    }
    const std::string cases = here.run({"list", "cases"}).out;
    for (const std::string name :
         {"status-quo", "service-week", "kars4kids", "headsets", "queues/erlang-c-4-servers"})
        CHECK(contains(cases, "\n" + name + " ") + contains("\n" + cases, "\n" + name + " ") > 0);
    CHECK_FALSE(contains(cases, "evidence"));
    CHECK_FALSE(contains(cases, "bare-queue"));
}

TEST_CASE("a list that is not there is told with the nearest one") {
    const Workplace here;
    const Said said = here.run({"list", "leavers"});
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.talk == "morale: there is no list 'leavers'\n  hint: did you mean 'levers'?\n");
}

TEST_CASE("explain knows levers, fields, metrics, codes, cases and files") {
    const Workplace here;
    const std::string lever = here.run({"explain", "recognition.praise_note.share"}).out;
    CHECK(contains(lever, "(lever)"));
    CHECK(contains(lever, "  group     how people are treated\n"));  // as practice 36 says
    CHECK(contains(here.run({"explain", "assumptions.skill.learning"}).out,
                   "observation, checked: Oliva & Sterman 2001"));
    CHECK(contains(here.run({"explain", "centre.teams[billing].agents"}).out,
                   "centre.teams[].agents  (field)"));
    CHECK(contains(here.run({"explain", "service_level"}).out, "(metric)"));
    CHECK(contains(here.run({"explain", "E0102"}).out, "(error)"));
    CHECK(contains(here.run({"explain", "W031"}).out, "(warning)"));
    CHECK(contains(here.run({"explain", "service-week"}).out, "(case)"));
    CHECK(contains(here.run({"explain", "runs.csv"}).out, "(file)"));
    CHECK(contains(here.run({"explain", "runs.csv"}).out, "  money     usd_per_yr means the currency"));
    CHECK_FALSE(contains(here.run({"explain", "agents.csv"}).out, "  money "));
    CHECK(contains(here.run({"explain", "praise_note"}).out, "recognition.praise_note.within  (lever)"));
    CHECK(contains(here.run({"explain", "service_level", "--json"}).out, "\"kind\": \"metric\""));
}

TEST_CASE("explain shows what is called so, and names what else has to do with it") {
    const Workplace here;
    const std::string all = here.run({"explain", "recognition"}).out;
    const std::size_t see = all.find("\nSee also:\n");
    REQUIRE(see != std::string::npos);
    CHECK(all.starts_with("recognition  (metric)\n"));
    CHECK(all.find("\nrecognition  (mechanism)\n") < see);
    for (const std::string akin : {"recognition.praise_note.share  ", "assumptions.recognition.memory  ",
                                   "felt recognition  ", "practice 15  "})
        CHECK(all.find("\n" + akin) > see);
    CHECK(all.find("\nrecognition.ends_after ") < all.find("\nassumptions.recognition.memory "));
    CHECK_FALSE(contains(all, "\n  default "));
    CHECK(contains(here.run({"explain", "recognition", "--json"}).out, "\"name\": \"practice 15\""));
    const std::string many = here.run({"explain", "training"}).out;
    CHECK(contains(many, "\ntraining.initial "));
    CHECK_FALSE(contains(many, "\n  default "));
    CHECK_FALSE(contains(here.run({"explain", "pay.wage"}).out, "See also"));
}

TEST_CASE("explain leads from the words of the trade to ours") {
    const Workplace here;
    const std::string aht = here.run({"explain", "AHT"}).out;
    CHECK(aht.starts_with("AHT  (word of the trade)\n"));
    CHECK(contains(aht, "  here      aht, centre.contacts.talk, centre.contacts.after_contact\n"));
    CHECK(contains(aht, "\naht  (metric)\n"));
    CHECK(contains(aht, "\nSee also:\ncentre.contacts.talk "));
    CHECK(here.run({"explain", "average", "handle", "times"}).out == aht);
    CHECK(contains(here.run({"explain", "eNPS"}).out, "  nearest   meaning, "));
    CHECK(contains(here.run({"explain", "Erlang", "C"}).out, "centre.contacts.patience  (field)\n"));
    CHECK(here.run({"explain", "Service Level"}).out == here.run({"explain", "service_level"}).out);
    CHECK(contains(here.run({"explain", "burnuot"}).talk, "did you mean 'burnout'?"));
    CHECK(here.run({"explain", "r1"}).out == here.run({"explain", "R1"}).out);
    CHECK(here.run({"explain", "e0102"}).out == here.run({"explain", "E0102"}).out);
    CHECK(contains(here.run({"explain", "CSAT", "--json"}).out, "\"kind\": \"word of the trade\""));
}

TEST_CASE("explain knows the sections of a file and the words that are no fields") {
    const Workplace here;
    for (const std::string_view key : morale::file_keys) {
        CAPTURE(key);
        CHECK(here.run({"explain", std::string(key)})
                  .out.starts_with(std::string(key) + "  (word of the language)\n"));
    }
    const std::string from = here.run({"explain", "from"}).out;
    CHECK(contains(from, "  write     from: week 10\n"));
    CHECK(contains(from, "\nrecognition.praise_note.from  lever"));
    CHECK(contains(here.run({"explain", "uncertain"}).out, "uncertain(0.3, 0.15..0.5)"));
    const std::string teams = here.run({"explain", "teams"}).out;
    CHECK(contains(teams, "\ncentre.teams[].outside_price "));
    CHECK(here.run({"explain", "centre.teams[care]"}).out == teams);
    CHECK(contains(here.run({"explain", "compare"}).talk, "'morale help compare' says what it does"));
    CHECK(contains(here.run({"explain", ""}).talk, "there is nothing called ''"));
}

TEST_CASE("explain knows the loops by number and name, and their variables") {
    const Workplace here;
    const std::string first = here.run({"explain", "R1"}).out;
    CHECK(first.starts_with("R1  (loop, reinforces)\n  leavers leave more work\n"));
    CHECK(contains(first, "through   exhaustion > quits > agents present > occupancy > (exhaustion)\n"));
    CHECK(here.run({"explain", "leavers", "leave", "more", "work"}).out == first);
    CHECK(contains(here.run({"explain", "R18"}).out, "service standard > time per contact"));
    const std::string variable = here.run({"explain", "time per contact"}).out;
    CHECK(contains(variable, "  less with time pressure\n"));
    CHECK(contains(variable, "B4 the standard wears down"));
}

TEST_CASE("a topic that is not there is told with the nearest one") {
    const Workplace here;
    const std::vector<std::pair<std::string, std::string>> misspelt = {
        {"recogniton.praise_note.share", "recognition.praise_note.share"},
        {"prase_note", "praise_note"},
        {"recogniton.praise_note", "recognition.praise_note"},
        {"turnove", "turnover"},
        {"atrition", "attrition"},
        {"felt recogniton", "felt recognition"},
        {"W31", "W031"},
        {"service-wek", "service-week"},
        {"practise 9", "practice 9"},
        {"runs.cvs", "runs.csv"}};
    for (const auto& [typed, meant] : misspelt) {
        const Said said = here.run({"explain", typed});
        CHECK(said.status == 2);
        CHECK(said.out.empty());
        CHECK(said.talk ==
              "morale: there is nothing called '" + typed + "'\n  hint: did you mean '" + meant + "'?\n");
    }
    CHECK(here.run({"explain", "levers"}).talk ==
          "morale: there is nothing called 'levers'\n  hint: 'morale list levers' shows them\n");
    CHECK(contains(here.run({"explain", "xyzzy"}).talk, "'morale list' shows what there is"));
}

TEST_CASE("everything that is listed is explained") {
    const Workplace here;
    const std::string lists = here.run({"list", "--json"}).out;
    const auto names = [](const std::string& json) {
        std::vector<std::string> found;
        const std::string key = "\"name\": \"";
        for (std::size_t at = json.find(key); at != std::string::npos; at = json.find(key, at)) {
            at += key.size();
            found.push_back(json.substr(at, json.find('"', at) - at));
        }
        return found;
    };
    for (const std::string& list : names(lists)) {
        if (list == "fields") continue;  // several hundred, as the levers
        for (const std::string& name : names(here.run({"list", list, "--json"}).out)) {
            CAPTURE(list, name);
            CHECK(contains(here.run({"explain", name}).out, name + "  ("));
        }
    }
}

TEST_CASE("show tells each value and where it is from") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said plain = here.run({"show", "small.yaml"});
    CHECK(plain.status == 0);
    CHECK(plain.talk.empty());
    CHECK(contains(plain.out, "# policy thanks"));
    const Said origin = here.run({"show", "small.yaml", "--origin", "-s", "pay.wage=20 USD/h"});
    CHECK(contains(origin.out, "small.yaml:9"));
    CHECK(contains(origin.out, "status-quo.yaml:"));
    CHECK(contains(origin.out, "command line:1"));
    CHECK(contains(origin.out, "default (observation, checked): Oliva & Sterman 2001"));
    const Said one = here.run({"show", "small.yaml", "-p", "notes", "--json"});
    CHECK(contains(one.out,
                   "\"policy\": \"notes\", \"path\": \"recognition.praise_note.share\", \"value\": 0.8"));
    CHECK_FALSE(contains(one.out, "\"policy\": \"thanks\""));
}

TEST_CASE("check computes the week and runs nothing") {
    const Workplace here;
    const Said said = here.run({"check", "status-quo"});
    CHECK(said.status == 0);
    CHECK(said.talk.empty());
    CHECK(contains(said.out, ": valid\n"));
    CHECK(contains(said.out, "\nThe worst "));
    CHECK(contains(said.out, " open hours, worst first (-v shows all):\n"));
    const std::string all = here.run({"check", "status-quo", "-v"}).out;
    CHECK(contains(all, "\nMon 10-"));
    CHECK(contains(all, "\nAll "));
    CHECK(all.size() > said.out.size());
    CHECK(contains(here.run({"check", "status-quo", "-j", "1"}).out, " with 1 processor\n"));
    CHECK(contains(said.out, "Turnover at the base rates: 3"));
    CHECK(here.files().empty());
    CHECK(contains(here.run({"check", "status-quo", "--json"}).out, "\"valid\": true"));
}

TEST_CASE("check warns where there is more load than staff, at the line that says so") {
    const Workplace here;
    std::string text = small_scenario();
    text.replace(text.find("30_000"), 6, "60_000");
    here.write("small.yaml", text);
    const Said said = here.run({"check", "small.yaml"});
    CHECK(said.status == 0);
    CHECK(contains(said.talk, "small.yaml:9:28: warning W031: Tuesday "));
    CHECK(contains(said.talk, " agents, the worst of "));
    CHECK(contains(said.talk, " such hours a week\n    - {name: care, agents: 8}\n"));
    CHECK(contains(said.talk, "warning W033: occupancy of the week is 9"));
    CHECK(contains(here.run({"check", "small.yaml", "-q"}).talk, "warning") == false);
}

TEST_CASE("what check has to say of several teams or policies alike it says once") {
    const Workplace here;
    std::string text = small_scenario();
    const std::string team = "    - {name: care, agents: 8}\n";
    text.replace(text.find(team), team.size(), team + "    - {name: tech, agents: 8}\n");
    text.replace(text.find("30_000"), 6, "80_000");
    const std::string fewer = "{centre: {teams: [{name: care, agents: 5}]}}\n";
    here.write("small.yaml", text + "  fewer: " + fewer + "  fewest: " + fewer);
    const std::string talk = here.run({"check", "small.yaml"}).talk;
    CAPTURE(talk);
    CHECK(contains(talk, ", teams 'care' and 'tech': offered "));
    CHECK(contains(talk, ", team 'care' under policies 'fewer' and 'fewest': offered "));
    CHECK(contains(talk, " such hours a week\n"));
    std::size_t warned = 0;
    for (std::size_t at = 0; (at = talk.find("W031", at)) != std::string::npos; ++at) ++warned;
    CHECK(warned <= 3);  // the base, and under the two policies each team once
}

TEST_CASE("check says what is inherited and still there beside the author's own") {
    const Workplace here;
    const std::string desk = "morale: 1\nextends: library/status-quo\ncentre:\n  teams:\n";
    here.write("mine.yaml", desk + "    - {name: desk, agents: 12}\n");
    const std::string talk = here.run({"check", "mine.yaml"}).talk;
    CHECK(contains(
        talk,
        "mine.yaml:5:14: warning W038: team 'care' with 52 agents of library/status-quo is still there "
        "and takes 81 % of the contacts\n"
        "    - {name: desk, agents: 12}\n"
        "             ^~~~\n"
        "  hint: lists merge by name: write '- {name: care, agents: 0}' to be without it, 'name: care' "
        "to change it, or '- {name: care}' if it is meant\n"));
    for (const std::string meant : {"    - {name: care, agents: 0}\n", "    - {name: care}\n"}) {
        here.write("mine.yaml", desk + meant + "    - {name: desk, agents: 12}\n");
        CHECK_FALSE(contains(here.run({"check", "mine.yaml"}).talk, "W038"));
    }
    here.write("above.yaml", desk + "    - {name: desk, agents: 12}\n");
    CHECK_FALSE(
        contains(here.run({"check", "above.yaml", "-s", "centre.teams[care].agents=50"}).talk, "W038"));

    here.write("fax.yaml",
               "morale: 1\nextends: library/online\ncentre: {classes: [{name: fax, share: 10 %}]}\n");
    CHECK(
        contains(here.run({"check", "fax.yaml"}).talk,
                 "classes 'phone', 'chat' and 'mail' of library/online are still there and take 91 % of the "
                 "contacts\n"));
    here.write(
        "storm.yaml",
        "morale: 1\nextends: library/overload\ncentre: {load: {shocks: [{name: storm, size: 0.3}]}}\n");
    CHECK(contains(here.run({"check", "storm.yaml"}).talk,
                   "W038: shock 'busy-year' of library/overload is still there\n"));
    for (const std::string name : {"outsourced", "online", "overload", "service-week"})
        CHECK_FALSE(contains(here.run({"check", name}).talk, "W038"));
}

TEST_CASE("check leaves out a team with neither agents nor contacts") {
    const Workplace here;
    here.write("mine.yaml",
               "morale: 1\nextends: library/status-quo\ncentre:\n  teams:\n"
               "    - {name: care, agents: 0}\n    - {name: desk, agents: 52}\n");
    const std::string out = here.run({"check", "mine.yaml"}).out;
    CHECK_FALSE(contains(out, "\ncare "));
    CHECK(contains(out, "\ndesk "));
    CHECK_FALSE(contains(out, "open hours of care"));
    CHECK(contains(out, "open hours of desk"));
}

TEST_CASE("check says how many measured talk times are zero, and says nothing of patience") {
    const Workplace here;
    here.write("calls.csv", "talk,once\n0:03:09,5\n0:00:00,0\n0:01:24,6\n0:12:45,7\n0:00:00,8\n0:00:45,9\n");
    const std::string head = "morale: 1\ncentre:\n  contacts:\n";
    here.write("mine.yaml", head + "    talk: empirical(calls.csv:talk)\n");
    CHECK(
        contains(here.run({"check", "mine.yaml"}).talk,
                 "mine.yaml:4:11: warning W039: 2 of 6 values are zero: mean 181 s with them, 271 s without; "
                 "nobody talks for no time\n"
                 "    talk: empirical(calls.csv:talk)\n"
                 "          ^~~~~~~~~~~~~~~~~~~~~~~~~\n"
                 "  hint: when these are calls that nobody answered, leave their cells empty\n"));
    here.write("mine.yaml", head + "    patience: empirical(calls.csv:talk)\n");
    CHECK_FALSE(contains(here.run({"check", "mine.yaml"}).talk, "zero"));
    here.write("mine.yaml", "morale: 1\ncentre: {classes: [{name: a, talk: empirical(calls.csv:once)}]}\n");
    CHECK(contains(here.run({"check", "mine.yaml"}).talk,
                   "1 of 6 values is zero: mean 5.8 s with it, 7.0 s without; nobody talks for no time\n"));
    here.write("mine.yaml", head + "    after_contact: 0:03:09\n");
    CHECK(here.run({"check", "mine.yaml"}).talk ==
          "mine.yaml:4:20: error E0202: '0:03:09' has no unit\n"
          "    after_contact: 0:03:09\n"
          "                   ^~~~~~~\n"
          "  hint: write 189 s\n");
    CHECK(here.run({"new", "x", "--handle-time", "4:30"}).talk ==
          "morale: --handle-time: '4:30' has no unit: write 270 s when minutes and seconds are meant, 270 "
          "min when "
          "hours and minutes are\n  hint: write a duration: 280s, '4.5 min'\n");
}

TEST_CASE("check says when a policy changes nothing") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "  same: {}\n");
    CHECK(contains(here.run({"check", "small.yaml"}).talk,
                   "small.yaml: warning W035: policy 'same' does the same as 'nothing'\n"));
    here.write("small.yaml", small_scenario() + "  same: {}\n  idle: {}\n");
    CHECK(contains(here.run({"check", "small.yaml"}).talk,
                   "small.yaml: warning W035: policies 'same' and 'idle' do the same as 'nothing'\n"));
}

TEST_CASE("a warning about what was typed beside the file says so") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    CHECK(contains(here.run({"check", "small.yaml", "-s", "study.replications=4"}).talk,
                   "command line: warning W036: 4 replications are few\n"));
}

TEST_CASE("check says how slowly seats close and open that a policy does not want, or wants") {
    const Workplace here;
    here.write("small.yaml", small_scenario() +
                                 "  fewer: {centre: {teams: [{name: care, agents: -2}]}}\n"
                                 "  poorer: {staffing: {budget: 50 %}}\n"
                                 "  richer: {staffing: {budget: 150 %}}\n");
    const std::string talk = here.run({"check", "small.yaml"}).talk;
    CHECK(contains(talk,
                   "warning W037: policy 'fewer' closes 2 of 8 seats, as they fall vacant: at the base "
                   "turnover within some "));
    CHECK(contains(talk, "warning W037: policy 'poorer' closes 4 of 8 seats, "));
    CHECK_FALSE(contains(talk, "policy 'richer' closes"));
    CHECK(
        contains(talk,
                 "warning W040: policy 'richer' opens 4 seats beyond 8, which hiring and training fill some "
                 "11 weeks after it begins: beyond the horizon of 4 weeks\n"));
    const std::string hint =
        "  hint: 'from: always' in the policy asks how it would be if it had always been so\n";
    for (std::size_t at = talk.find("W037"); at != std::string::npos; at = talk.find("W037", at + 1))
        CHECK(talk.find(hint, at) < talk.find("warning", at));
    CHECK(talk.find(hint, talk.find("W040")) != std::string::npos);
    const std::string ever = here.run({"check", "small.yaml", "-s", "policies.fewer.from=always", "-s",
                                       "policies.richer.from=always"})
                                 .talk;
    CHECK_FALSE((contains(ever, "policy 'fewer' closes") || contains(ever, "policy 'richer' opens")));
    CHECK(contains(ever, "warning W037: policy 'poorer'"));
    CHECK(contains(talk, " under policy 'poorer': offered "));
    CHECK_FALSE(contains(talk, "small.yaml: warning W031"));  // each at the line of the policy
    CHECK(contains(here.run({"check", "small.yaml", "-s", "mechanisms.attrition=no"}).talk,
                   "policy 'fewer' closes 2 of 8 seats, but nobody leaves, so only vacant ones close\n"));
    CHECK(contains(here.run({"explain", "staffing.budget"}).out, "only as they fall vacant"));
    CHECK(contains(here.run({"explain", "centre.teams[care].agents"}).out, "only as they fall vacant"));
}

TEST_CASE("colour is for terminals, and NO_COLOR is honoured") {
    const Workplace here;
    CHECK_FALSE(contains(here.run({"check", "nowhere.yaml"}).talk, "\033["));
    CHECK_FALSE(contains(here.run({"check", "nowhere.yaml"}, {}, {{"NO_COLOR", "1"}}).talk, "\033["));
}

TEST_CASE("the library can be elsewhere") {
    const Workplace here;
    here.write("mine/lonely.yaml", "# Alone?\n# Predict first: yes\nmorale: 1\n");
    CHECK(here.run({"list", "cases"}, {}, {{"MORALE_LIBRARY", "mine"}}).out == "lonely  Alone?\n");
}
