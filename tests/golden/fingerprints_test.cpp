// Every case of the library makes the numbers that were pinned, as fingerprints of the tapes of two
// replications of each policy: a week of it, for 1, 2 and 3 threads and for a build without optimisation, and
// a year of a smaller centre, in which each policy has come to do what the others do not.
//
// A change of results that is meant renews the files: tools/renew-golden (the variable MORALE_RENEW_GOLDEN
// makes the first test write them). Say so in the commit and under "results change" in CHANGELOG.md.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/model/results_version.hpp"
#include "tests/cli/program.hpp"

using namespace morale;
using namespace morale::test;

namespace {

namespace fs = std::filesystem;

const fs::path library = MORALE_SOURCE_DIR "/scenarios/library";

using Lines = std::map<std::string, std::string>;  // case,policy,replication -> fingerprint

/// What is run of a case, and where its numbers are pinned.
struct Stretch {
    fs::path file;
    bool queues = true;                 // the bare queues and the lessons too
    std::vector<std::string> settings;  // words of the command
};

const Stretch week{.file = MORALE_SOURCE_DIR "/tests/golden/fingerprints.csv",
                   .settings = {"-s", "time.horizon=1 week"}};
const Stretch year{.file = MORALE_SOURCE_DIR "/tests/golden/year.csv",
                   .queues = false,
                   .settings = {"-s", "time.horizon=52 weeks", "-s", "centre.customers.count=x0.25", "-s",
                                "centre.teams[care].agents=13"}};

bool is_queue(const std::string& name) {
    return name.starts_with("queues/");
}

/// A lesson is a small variation of a case.
bool is_lesson(const std::string& name) {
    return name.starts_with("lessons/");
}

std::vector<std::string> cases(const Stretch& stretch) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(library))
        if (entry.path().extension() == ".yaml" && entry.path().stem() != "evidence" &&
            entry.path().stem() != "practices")
            names.push_back(fs::relative(entry.path(), library).replace_extension().generic_string());
    if (!stretch.queues)
        std::erase_if(names, [](const std::string& name) { return is_queue(name) || is_lesson(name); });
    std::ranges::sort(names);
    return names;
}

/// The columns of runs.csv that matter; the first line names them.
void read_runs(const std::string& name, const std::string& csv, Lines& lines) {
    std::istringstream in(csv);
    std::string line, policy, replication, seed, fingerprint;
    std::getline(in, line);
    REQUIRE(line.starts_with("policy,rep,seed,fingerprint,"));
    while (std::getline(in, line)) {
        std::istringstream cells(line);
        for (std::string* cell : {&policy, &replication, &seed, &fingerprint})
            std::getline(cells, *cell, ',');
        lines[name + "," + policy + "," + replication] = fingerprint;
    }
}

/// What the program makes of every case; a bare queue has next to nothing to warm up.
Lines simulated(const Stretch& stretch, const std::string& threads, const std::string& program = {}) {
    const Workplace here;
    Lines lines;
    for (const std::string& name : cases(stretch)) {
        const std::string warmup = is_queue(name) ? "0 weeks" : "1 week";
        std::vector<std::string> words = stretch.settings;
        words.insert(words.begin(), {"run", (library / (name + ".yaml")).string(), "-n", "2", "-s",
                                     "time.warmup=" + warmup, "-j", threads, "-q", "-o", "out"});
        const Said said = here.run(words, program);
        CAPTURE(name, said.talk);
        REQUIRE((said.status == 0 || said.status == 4));  // a goal may be missed in so short a time
        read_runs(name, here.read("out/runs.csv"), lines);
        fs::remove_all(here.folder() / "out");
    }
    return lines;
}

Lines pinned(const Stretch& stretch) {
    std::ifstream in(stretch.file);
    Lines lines;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) lines[line.substr(0, line.rfind(','))] = line.substr(line.rfind(',') + 1);
    return lines;
}

const fs::path version_file = MORALE_SOURCE_DIR "/tests/golden/results_version.txt";

int pinned_version() {
    int version = 0;
    std::ifstream(version_file) >> version;
    return version;
}

/// Numbers that change need a new version, or a store would hand out the old ones.
void check_version(const Stretch& stretch, const Lines& lines) {
    const Lines before = pinned(stretch);
    const bool changed = std::ranges::any_of(before, [&](const auto& run) {
        const auto now = lines.find(run.first);
        return now != lines.end() && now->second != run.second;
    });
    INFO("the numbers change: add one to results_version in engine/model/results_version.hpp");
    if (changed) REQUIRE(pinned_version() != results_version);
}

void renew(const Stretch& stretch, const Lines& lines) {
    std::ofstream out(stretch.file);
    out << "case,policy,replication,fingerprint\n";
    for (const auto& [run, fingerprint] : lines) out << run << ',' << fingerprint << '\n';
}

void check_same(const Lines& seen, const Stretch& stretch) {
    const Lines expected = pinned(stretch);
    for (const auto& [run, fingerprint] : expected) {
        CAPTURE(run);
        REQUIRE(seen.contains(run));  // when a case or policy was renamed: tools/renew-golden
        CHECK(seen.at(run) == fingerprint);
    }
    CHECK(seen.size() == expected.size());
    CHECK(expected.size() >= 2 * cases(stretch).size());
}

}  // namespace

TEST_CASE("every case of the library makes the numbers that were pinned") {
    const bool renews = std::getenv("MORALE_RENEW_GOLDEN") != nullptr;
    for (const Stretch* stretch : {&week, &year}) {
        const Lines seen = simulated(*stretch, "1");
        if (renews) check_version(*stretch, seen), renew(*stretch, seen);
        check_same(seen, *stretch);
    }
    if (renews) std::ofstream(version_file) << results_version << '\n';
    CHECK(pinned_version() == results_version);
}

TEST_CASE("within a year each policy of a case makes numbers of its own") {
    std::map<std::string, std::string> numbers;  // case,policy -> fingerprints of its replications
    for (const auto& [run, fingerprint] : pinned(year)) numbers[run.substr(0, run.rfind(','))] += fingerprint;
    REQUIRE(numbers.size() >= cases(year).size());
    std::map<std::string, std::string> made_by;  // case,fingerprints -> case,policy
    for (const auto& [policy, fingerprints] : numbers) {
        const std::string name = policy.substr(0, policy.find(','));
        const auto [made, is_new] = made_by.try_emplace(name + "," + fingerprints, policy);
        CAPTURE(policy, made->second);
        CHECK(is_new);
    }
}

TEST_CASE("the pinned numbers do not depend on the number of threads") {
    const std::string threads = GENERATE("2", "3");
    CAPTURE(threads);
    check_same(simulated(week, threads), week);
}

TEST_CASE("a build without optimisation makes the pinned numbers") {
    const std::string other = MORALE_OTHER_BUILD_PROGRAM;
    if (other.empty()) {
        WARN("left out: configure with -D MORALE_OTHER_BUILD_PROGRAM=<morale of another build type>");
        return;
    }
    check_same(simulated(week, "2", other), week);
}
