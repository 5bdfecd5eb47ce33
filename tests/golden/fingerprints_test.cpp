// Every case of the library makes the numbers that were pinned: a week of it, two replications of each
// policy, as fingerprints of their tapes, for 1, 2 and 3 threads and for a build without optimisation.
//
// A change of results that is meant renews the file: tools/renew-golden (the variable MORALE_RENEW_GOLDEN
// makes the first test write it). Say so in the commit and under "results change" in CHANGELOG.md.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

namespace fs = std::filesystem;

const fs::path library = MORALE_SOURCE_DIR "/scenarios/library";
const fs::path pinned_file = MORALE_SOURCE_DIR "/tests/golden/fingerprints.csv";

using Lines = std::map<std::string, std::string>;  // case,policy,replication -> fingerprint

std::vector<std::string> cases() {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(library))
        if (entry.path().extension() == ".yaml" && entry.path().stem() != "evidence" &&
            entry.path().stem() != "practices")
            names.push_back(fs::relative(entry.path(), library).replace_extension().generic_string());
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
Lines simulated(const std::string& threads, const std::string& program = {}) {
    const Workplace here;
    Lines lines;
    for (const std::string& name : cases()) {
        const std::string warmup = name.starts_with("queues/") ? "0 weeks" : "1 week";
        const Said said =
            here.run({"run", (library / (name + ".yaml")).string(), "-n", "2", "-s", "time.horizon=1 week",
                      "-s", "time.warmup=" + warmup, "-j", threads, "-q", "-o", "out"},
                     program);
        CAPTURE(name, said.talk);
        REQUIRE(said.status == 0);
        read_runs(name, here.read("out/runs.csv"), lines);
        fs::remove_all(here.folder() / "out");
    }
    return lines;
}

Lines pinned() {
    std::ifstream in(pinned_file);
    Lines lines;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) lines[line.substr(0, line.rfind(','))] = line.substr(line.rfind(',') + 1);
    return lines;
}

void renew(const Lines& lines) {
    std::ofstream out(pinned_file);
    out << "case,policy,replication,fingerprint\n";
    for (const auto& [run, fingerprint] : lines) out << run << ',' << fingerprint << '\n';
}

void check_same(const Lines& seen, const Lines& expected) {
    for (const auto& [run, fingerprint] : expected) {
        CAPTURE(run);
        REQUIRE(seen.contains(run));  // when a case or policy was renamed: tools/renew-golden
        CHECK(seen.at(run) == fingerprint);
    }
    CHECK(seen.size() == expected.size());
    CHECK(expected.size() >= 2 * cases().size());
}

}  // namespace

TEST_CASE("every case of the library makes the numbers that were pinned") {
    const Lines seen = simulated("1");
    if (std::getenv("MORALE_RENEW_GOLDEN") != nullptr) renew(seen);
    check_same(seen, pinned());
}

TEST_CASE("the pinned numbers do not depend on the number of threads") {
    const std::string threads = GENERATE("2", "3");
    CAPTURE(threads);
    check_same(simulated(threads), pinned());
}

TEST_CASE("a build without optimisation makes the pinned numbers") {
    const std::string other = MORALE_OTHER_BUILD_PROGRAM;
    if (other.empty()) {
        WARN("left out: configure with -D MORALE_OTHER_BUILD_PROGRAM=<morale of another build type>");
        return;
    }
    check_same(simulated("2", other), pinned());
}
