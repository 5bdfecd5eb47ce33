// Finished replications are kept, found again, spread over shares and merged, and survive kills.
#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <map>
#include <string>
#include <vector>

#include "engine/store/store_file.hpp"
#include "tests/cli/program.hpp"

using namespace morale;
using namespace morale::test;

namespace {

using Environment = std::map<std::string, std::string>;

/// Everything that a study leaves but the clock on the wall.
std::map<std::string, std::string> study_in(const Workplace& here, const std::string& folder) {
    std::map<std::string, std::string> files;
    for (const std::string& name : here.files(folder))
        if (name != "provenance.json" && name != "report.html") files[name] = here.read(folder + "/" + name);
    return files;
}

/// Six agents over ten weeks, thirty replications: long enough to be killed in.
std::string middling_scenario() {
    std::string text = small_scenario();
    const std::string before = "horizon: 4 weeks", runs = "replications: 3";
    text.replace(text.find(before), before.size(), "horizon: 20 weeks");
    text.replace(text.find(runs), runs.size(), "replications: 30");
    return text;
}

}  // namespace

TEST_CASE("a study that was done before is found, and a larger one simulates only what is new") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const auto study = [&](const std::string& out, const std::string& runs, const std::string& store) {
        const Said said =
            here.run({"compare", "small.yaml", "-n", runs, "-o", out, "--store", store, "-j", "2"});
        CAPTURE(said.talk);
        CHECK(said.status == 0);
        return said.talk;
    };
    CHECK_FALSE(contains(study("a", "3", "kept.sqlite"), "kept from earlier"));
    CHECK(contains(study("b", "3", "kept.sqlite"), "9 of 9 runs were kept from earlier studies"));
    CHECK(contains(study("c", "5", "kept.sqlite"), "9 of 15 runs were kept from earlier studies"));
    study("d", "5", "other.sqlite");
    CHECK(study_in(here, "a") == study_in(here, "b"));
    CHECK(study_in(here, "c") == study_in(here, "d"));
    const Said other_seed =
        here.run({"compare", "small.yaml", "-n", "3", "--seed", "9", "-o", "e", "--store", "kept.sqlite"});
    CHECK_FALSE(contains(other_seed.talk, "kept from earlier"));
}

TEST_CASE("where replications are kept: the option, the variable, the user's folder, or nowhere") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const std::string folder = here.folder().string();
    const auto run = [&](std::vector<std::string> more, const Environment& environment) {
        std::vector<std::string> words = {"run", "small.yaml", "-n", "1", "-p", "nothing"};
        words.insert(words.end(), more.begin(), more.end());
        return here.run(words, {}, environment);
    };
    CHECK(run({}, {{"MORALE_STORE", ""}, {"XDG_CACHE_HOME", folder + "/cache"}}).status == 0);
    CHECK(here.has("cache/morale/replications.sqlite"));
    CHECK(run({}, {{"MORALE_STORE", ""}, {"XDG_CACHE_HOME", ""}, {"HOME", folder + "/home"}}).status == 0);
    CHECK(here.has("home/.cache/morale/replications.sqlite"));
    CHECK(run({}, {{"MORALE_STORE", folder + "/named.sqlite"}}).status == 0);
    CHECK(here.has("named.sqlite"));
    CHECK(run({"--no-store"}, {{"MORALE_STORE", folder + "/unused.sqlite"}}).status == 0);
    CHECK_FALSE(here.has("unused.sqlite"));
    CHECK(run({}, {{"MORALE_STORE", ""}, {"XDG_CACHE_HOME", ""}, {"HOME", ""}}).status == 0);

    here.write("file", "in the way");
    const Said usual = run({}, {{"MORALE_STORE", ""}, {"XDG_CACHE_HOME", folder + "/file"}});
    CHECK(usual.status == 0);
    CHECK(contains(usual.talk, "finished replications are not kept: "));
    const Said named = run({"--store", "file/kept.sqlite"}, {});
    CHECK(named.status == 1);
    CHECK(contains(named.talk, "morale: the store 'file/kept.sqlite' cannot be used: "));
    CHECK(contains(run({"--store", "a.sqlite", "--no-store"}, {}).talk, "--no-store"));
}

TEST_CASE("shares that several machines have simulated are merged into the study of one") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const std::vector<std::string> study = {"compare", "small.yaml", "-n", "7"};
    const auto with = [&](std::vector<std::string> more) {
        std::vector<std::string> words = study;
        words.insert(words.end(), more.begin(), more.end());
        return here.run(words);
    };
    const Said first = with({"--shard", "1/3", "--store", "1.sqlite"});
    CHECK(first.status == 0);
    CHECK(first.out == "share 1 of 3: 3 replications of 3 policies are in 1.sqlite\n");
    CHECK(with({"--shard", "3/3", "--store", "3.sqlite"}).status == 0);
    CHECK_FALSE(here.has("out"));

    const Said merged = here.run({"merge", "1.sqlite", "3.sqlite", "--store", "all.sqlite"});
    CHECK(merged.status == 0);
    CHECK(contains(merged.out, "1.sqlite         9      0       0"));
    CHECK(contains(merged.out, "1, 3-4, 6-7   2, 5"));
    const Said again = here.run({"merge", "3.sqlite", "--store", "all.sqlite", "--json"});
    CHECK(contains(again.out, R"("taken": 0, "known": 6, "contradictions": 0)"));

    const Said rest = with({"--store", "all.sqlite", "-o", "merged"});
    CHECK(contains(rest.talk, "15 of 21 runs were kept from earlier studies"));
    CHECK(with({"--no-store", "-o", "alone", "-j", "1"}).status == 0);
    CHECK(study_in(here, "merged") == study_in(here, "alone"));

    for (const char* wrong : {"0/3", "4/3", "1", "1/0", "-1/2", "a/b", "1/2/3"})
        CHECK(with({"--shard", wrong, "--store", "1.sqlite"}).status == 2);
    CHECK(with({"--shard", "1/2", "--until-decided", "--store", "1.sqlite"}).status == 2);
    CHECK(contains(with({"--shard", "1/2"}).talk, "name one with --store FILE"));
    CHECK(contains(here.run({"merge", "missing.sqlite", "--store", "all.sqlite"}).talk,
                   "'missing.sqlite' cannot be merged: there is no such file"));
    CHECK_FALSE(here.has("missing.sqlite"));
}

TEST_CASE("shares of a sweep are merged into the sweep of one machine and searches have none") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const auto with = [&](std::vector<std::string> more) {
        std::vector<std::string> words = {"sweep", "small.yaml", "--vary", "centre.teams[care].agents=7,8,9",
                                          "-n",    "3",          "-p",     "nothing"};
        words.insert(words.end(), more.begin(), more.end());
        return here.run(words);
    };
    const Said first = with({"--shard", "1/2", "--store", "1.sqlite"});
    CHECK(first.status == 0);
    CHECK(first.out == "share 1 of 2: 6 replications of 1 policy, at 3 points in all, are in 1.sqlite\n");
    CHECK(with({"--shard", "2/2", "--store", "2.sqlite"}).status == 0);
    CHECK_FALSE(here.has("out"));
    CHECK(here.run({"merge", "1.sqlite", "2.sqlite", "--store", "all.sqlite"}).status == 0);
    const Said merged = with({"--store", "all.sqlite", "-o", "merged"});
    CHECK(contains(merged.talk, "9 of 9 runs were kept from earlier studies"));
    CHECK(with({"--no-store", "-o", "alone", "-j", "1"}).status == 0);
    for (const char* file : {"sweep.csv", "sweep.svg"})
        CHECK(here.read(std::string("merged/") + file) == here.read(std::string("alone/") + file));

    for (const char* search : {"optimize", "sensitivity", "staff", "fit"}) {
        const Said refused = here.run({search, "small.yaml", "--shard", "1/2"});
        CHECK(refused.status == 2);
        CHECK(contains(refused.talk, "has no shares: what it runs depends on what it has seen before"));
        CHECK(contains(refused.talk, std::string("mpirun -n 4 morale ") + search));
    }
}

TEST_CASE("what is kept is listed, verified and cleared") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const std::vector<std::string> store = {"--store", "kept.sqlite"};
    const auto run = [&](std::vector<std::string> words) {
        words.insert(words.end(), store.begin(), store.end());
        return here.run(words);
    };
    CHECK(contains(run({"verify", "small.yaml"}).talk, "nothing of this scenario is kept"));
    CHECK(run({"run", "small.yaml"}).status == 0);
    const Said verified = run({"verify", "small.yaml", "-n", "2", "--json"});
    CHECK(verified.status == 0);
    CHECK(contains(verified.out, R"("policy": "notes", "kept": 3, "verified": 2, "different": 0)"));
    const Said listed = run({"cache"});
    CHECK(contains(listed.out, "Small     nothing"));
    CHECK(contains(run({"cache", "--json"}).out,
                   R"("scenario": "Small", "policy": "thanks", "seed": 1, "repl)"));

    // The record of another replication in its place is a sound record, and not the right one.
    Database(here.folder() / "kept.sqlite")
        .run(
            "UPDATE records SET bytes = (SELECT o.bytes FROM records AS o WHERE o.world = records.world AND "
            "o.replication = 2) WHERE replication = 1");
    const Said wrong = run({"verify", "small.yaml"});
    CHECK(wrong.status == 1);
    CHECK(contains(wrong.talk, "what is kept is not what this program makes"));

    CHECK(contains(run({"cache", "clear", "Smal"}).talk, "did you mean 'Small'?"));
    CHECK(run({"cache", "clear", "Small"}).out.starts_with("forgotten: 9 runs"));
    CHECK(contains(run({"cache"}).out, "no replications are kept in kept.sqlite"));
    CHECK(run({"cache", "claer"}).status == 2);
}

TEST_CASE("what was finished survives kills, and the study goes on to the bytes of an undisturbed one") {
    const Workplace here;
    here.write("middling.yaml", middling_scenario());
    const std::vector<std::string> study = {"compare", "middling.yaml", "-j", "2",
                                            "--store", "kept.sqlite",   "-o"};
    const auto into = [&](const std::string& out) {
        std::vector<std::string> words = study;
        words.push_back(out);
        return words;
    };
    std::size_t kept_before = 0;
    for (int i = 0; i < 3; ++i) {
        const Said killed = here.run_and_signal(into("killed"), i == 2 ? SIGINT : SIGKILL, 250 + 100 * i);
        CAPTURE(killed.talk);
        if (i == 2 && killed.status == 130)
            CHECK(contains(killed.talk, "interrupted; the finished replications are kept"));
        StoreFile store(here.folder() / "kept.sqlite");
        std::size_t kept = 0;
        for (const StoredWorld& world : store.worlds()) kept += static_cast<std::size_t>(world.replications);
        CHECK(kept >= kept_before);
        kept_before = kept;
    }
    CHECK(kept_before > 0);
    CHECK(here.run(into("killed")).status == 0);
    CHECK(here.run({"compare", "middling.yaml", "-j", "1", "--no-store", "-o", "undisturbed"}).status == 0);
    CHECK(study_in(here, "killed") == study_in(here, "undisturbed"));
}

TEST_CASE("a damaged record is told and simulated again and a store that is broken has advice") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const std::vector<std::string> study = {"run",     "small.yaml", "-n",       "2",        "-p",
                                            "nothing", "--store",    "d.sqlite", "--replace"};
    CHECK(here.run(study).status == 0);
    Database(here.folder() / "d.sqlite")
        .run(
            "UPDATE records SET bytes = substr(bytes, 1, 40) || x'5a' || substr(bytes, 42) WHERE replication "
            "= 2");
    const Said merged = here.run({"merge", "d.sqlite", "--store", "other.sqlite"});
    CHECK(merged.status == 1);
    CHECK(contains(merged.talk,
                   "the record of replication 2 of 'nothing' in 'Small' is damaged in 'd.sqlite'"));
    const Said again = here.run(study);
    CHECK(again.status == 0);
    CHECK(contains(again.talk, "1 kept run was damaged and simulated again"));

    here.write("text.sqlite", std::string(5000, 'x'));
    for (const std::string command : {"cache", "run"}) {
        std::vector<std::string> words = {command, "--store", "text.sqlite"};
        if (command == "run") words.insert(words.begin() + 1, "small.yaml");
        const Said said = here.run(words);
        CHECK(said.status == 1);
        CHECK(contains(said.talk, "the store 'text.sqlite' cannot be used: "));
        CHECK(contains(said.talk, "a damaged store of replications can be deleted"));
    }
}

TEST_CASE("names in a store do not move the terminal") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    CHECK(here.run({"run", "small.yaml", "-n", "1", "-p", "nothing", "--store", "d.sqlite"}).status == 0);
    Database(here.folder() / "d.sqlite").run("UPDATE worlds SET scenario = 'a' || char(27) || '[2Jb'");
    CHECK_FALSE(contains(here.run({"cache", "--store", "d.sqlite"}).out, "\x1b"));
    CHECK_FALSE(contains(here.run({"merge", "d.sqlite", "--store", "o.sqlite"}).out, "\x1b"));
}
