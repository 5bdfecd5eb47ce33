// One study over several processes, started by mpirun on this machine.
#include <signal.h>

#include <catch2/catch.hpp>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

/// The processes are more than the processors, and root may start them.
const std::map<std::string, std::string> on_this_machine = {{"OMPI_ALLOW_RUN_AS_ROOT", "1"},
                                                            {"OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1"},
                                                            {"OMPI_MCA_rmaps_base_oversubscribe", "1"}};

Said together(const Workplace& here, const std::string& processes, std::vector<std::string> words) {
    words.insert(words.begin(), {"--bind-to", "none", "-n", processes, MORALE_PROGRAM});
    return here.run(words, MORALE_MPIRUN, on_this_machine);
}

/// The process of that rank whose environment has the mark; 0 if there is none. A zero ends each variable.
int process_of_rank(int rank, const std::string& mark) {
    const std::string wanted = "OMPI_COMM_WORLD_RANK=" + std::to_string(rank) + '\0';
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename().string();
        int number = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), number).ec != std::errc{}) continue;
        std::ifstream file(entry.path() / "environ", std::ios::binary);
        const std::string variables((std::istreambuf_iterator<char>(file)), {});
        if (contains(variables, mark) && contains(variables, wanted)) return number;
    }
    return 0;
}

std::uintmax_t size_in(const Workplace& here, const std::string& name) {
    std::error_code none;
    const auto size = std::filesystem::file_size(here.folder() / name, none);
    return none ? 0 : size;
}

/// Kills the process of rank 1 as soon as the store has something of the study.
Said killed_in_the_middle(const Workplace& here, std::vector<std::string> words) {
    const std::string mark = "MORALE_TEST_IN=" + here.folder().string();
    auto environment = on_this_machine;
    environment["MORALE_TEST_IN"] = here.folder().string();
    words.insert(words.begin(), {"--enable-recovery", "--bind-to", "none", "-n", "3", MORALE_PROGRAM});
    auto run = std::async(std::launch::async, [&] { return here.run(words, MORALE_MPIRUN, environment); });
    constexpr std::uintmax_t something = 600'000;  // bytes; an empty store takes a fifth of it
    using namespace std::chrono_literals;
    while (run.wait_for(10ms) != std::future_status::ready)
        if (size_in(here, "kept.sqlite") + size_in(here, "kept.sqlite-wal") > something) {
            if (const int process = process_of_rank(1, mark); process > 0) kill(process, SIGKILL);
            break;
        }
    return run.get();
}

std::map<std::string, std::string> tables_in(const Workplace& here, const std::string& folder) {
    std::map<std::string, std::string> files;
    for (const std::string& name : here.files(folder))
        if (name != "provenance.json" && name != "report.html") files[name] = here.read(folder + "/" + name);
    return files;
}

}  // namespace

TEST_CASE("one, two and four processes leave the bytes of one thread") {
    if (std::string(MORALE_MPIRUN).empty()) {
        WARN("left out: the program is built without MPI (libopenmpi-dev)");
        return;
    }
    const Workplace here;
    here.write("small.yaml", small_scenario());
    CHECK(here.run({"compare", "small.yaml", "-n", "6", "-j", "1", "-o", "alone", "-q"}).status == 0);
    for (const std::string processes : {"1", "2", "4"}) {
        const Said said =
            together(here, processes, {"compare", "small.yaml", "-n", "6", "-o", "out/" + processes});
        CAPTURE(processes, said.talk);
        CHECK(said.status == 0);
        CHECK(tables_in(here, "out/" + processes) == tables_in(here, "alone"));
        // MPI gives the process a terminal of its own, whoever reads it in the end.
        CHECK_FALSE(contains(said.out, "\x1b"));
        CHECK_FALSE(contains(said.talk, "\x1b"));
    }
    const std::vector<std::string> decided = {"compare",         "small.yaml", "-n", "40",
                                              "--until-decided", "-q",         "-o"};
    const auto into = [&](const std::string& out) {
        std::vector<std::string> words = decided;
        words.push_back(out);
        return words;
    };
    CHECK(here.run(into("decided-alone")).status == 0);
    CHECK(together(here, "3", into("decided")).status == 0);
    CHECK(tables_in(here, "decided") == tables_in(here, "decided-alone"));
}

TEST_CASE("a sweep and searches in several processes leave the bytes of one thread") {
    if (std::string(MORALE_MPIRUN).empty()) return;
    struct Experiment {
        std::vector<std::string> words, processes;
    };
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const std::string seats = "centre.teams[care].agents=7,8";
    const std::vector<Experiment> experiments = {
        {{"sweep", "small.yaml", "--vary", seats, "-n", "4", "-q"}, {"1", "2", "4"}},
        {{"sensitivity", "small.yaml", "-p", "notes", "-n", "4", "--on", "cost_total", "--break-even",
          "assumptions.attrition.recognition", "-q"},
         {"1", "2", "4"}},
        {{"optimize", "small.yaml", "--vary", seats, "-p", "nothing", "-p", "notes", "-n", "20", "-q"},
         {"3"}}};
    for (const Experiment& experiment : experiments) {
        const std::string name = experiment.words.front();
        const auto into = [&](const std::string& out, const std::vector<std::string>& more) {
            std::vector<std::string> words = experiment.words;
            words.insert(words.end(), {"-o", name + "-" + out});
            words.insert(words.end(), more.begin(), more.end());
            return words;
        };
        const Said alone = here.run(into("alone", {"-j", "1"}));
        CAPTURE(name, alone.talk);
        REQUIRE(alone.status == 0);
        for (const std::string& processes : experiment.processes) {
            const Said said = together(here, processes, into(processes, {}));
            CAPTURE(processes, said.talk);
            CHECK(said.status == 0);
            CHECK(said.out == alone.out);
            CHECK(tables_in(here, name + "-" + processes) == tables_in(here, name + "-alone"));
        }
    }
}

TEST_CASE("a process that is killed is named and what it was to do is done by the others") {
    if (std::string(MORALE_MPIRUN).empty()) return;
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const auto into = [](const std::string& out, const std::vector<std::string>& more) {
        std::vector<std::string> words = {"compare", "small.yaml", "-n", "60", "-q", "-o", out};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    };
    const Said said = killed_in_the_middle(here, into("killed", {"--store", "kept.sqlite"}));
    CAPTURE(said.talk);
    CHECK(said.status == 0);
    CHECK(contains(said.talk, "morale: process 1 on "));
    CHECK(contains(said.talk, " is lost: what it was asked for is done elsewhere"));
    CHECK(here.run(into("alone", {"-j", "1", "--no-store"})).status == 0);
    CHECK(tables_in(here, "killed") == tables_in(here, "alone"));
}

TEST_CASE("several processes say once what is wrong, and commands of one process say so") {
    if (std::string(MORALE_MPIRUN).empty()) return;
    const Workplace here;
    const Said missing = together(here, "2", {"compare", "nothing.yaml"});
    CHECK(missing.status == 3);
    CHECK(contains(missing.talk, "error E0001: there is no file 'nothing.yaml'"));
    here.write("small.yaml", small_scenario());
    const Said check = together(here, "2", {"check", "small.yaml"});
    CHECK(check.status == 2);
    CHECK(contains(check.talk, "'check' runs in one process"));
}
