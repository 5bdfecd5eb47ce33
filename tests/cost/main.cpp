// Holds what `check` says a study takes to what it takes: centres of very different shape, each run by the
// program in a process of its own, with its processor time and its largest memory. Prints the table of
// COST.md.
//   costs PROGRAM      fails when memory is off by more than a factor of 1.5, or time by more than that after
//                      the speed of this machine is divided out (the median of the rows)
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/cost.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/load.hpp"

namespace {

using namespace morale;
namespace fs = std::filesystem;

constexpr double allowed = 1.5;

struct Shape {
    std::string name;
    std::string text;
    bool bare = false;
};

std::string many_teams() {
    std::string teams = "{name: care, agents: 0}";
    for (int i = 1; i <= 40; ++i) teams += ", {name: t" + std::to_string(i) + ", agents: 12}";
    return "time: {warmup: 1 week, horizon: 12 weeks}\ncentre: {teams: [" + teams +
           "], customers: {count: 2_000_000}}\n";
}

std::vector<Shape> shapes() {
    return {
        {"the reference centre", "time: {warmup: 13 weeks, horizon: 52 weeks}\n"},
        {"20,000 agents",
         "time: {warmup: 0 weeks, horizon: 2 weeks}\ncentre: {teams: [{name: care, agents: 20_000}]}\n"},
        {"1,000 agents with little to do",
         "time: {warmup: 4 weeks, horizon: 52 weeks}\ncentre: {teams: [{name: care, agents: 1_000}]}\n"},
        {"20 million customers who rarely call",
         "time: {warmup: 0 weeks, horizon: 4 weeks}\n"
         "centre: {customers: {count: 20_000_000, issues: 0.03 /yr}}\n"},
        {"15 million customers",
         "time: {warmup: 1 week, horizon: 1 week}\n"
         "centre: {teams: [{name: care, agents: 3_000}], customers: {count: 15_000_000}}\n"},
        {"ten times the demand for 100 days",
         "time: {warmup: 1 week, horizon: 26 weeks}\n"
         "centre: {load: {shocks: [{name: recall, from: 2026-01-12, length: 100 days, size: 9}]}}\n"},
        {"a programme every hour",
         "time: {warmup: 1 week, horizon: 26 weeks}\ncentre: {teams: [{name: care, agents: 400}]}\n"
         "recognition: {leader_thanks: {every: 2 h}, peers: {every: 2 h}}\n"
         "mission: {letters: {every: 1 h}, stories: {every: 1 h}}\n"},
        {"many prospects",
         "time: {warmup: 1 week, horizon: 26 weeks}\n"
         "centre: {customers: {count: 2_000_000, new: 20 %/month, issues: 0.2 /yr}}\n"},
        {"four times too few agents",
         "time: {warmup: 1 week, horizon: 13 weeks}\ncentre: {customers: {count: 1_000_000}}\n"},
        {"ten years of ten agents",
         "time: {warmup: 0 weeks, horizon: 520 weeks}\n"
         "centre: {teams: [{name: care, agents: 10}], customers: {count: 50_000}}\n"},
        {"forty teams", many_teams()},
        {"four policies, one from always",
         "time: {warmup: 26 weeks, horizon: 13 weeks}\n"
         "policies: {a: {}, b: {recognition: {leader_thanks: {every: 1 week}}}, c: {from: always}, "
         "d: {mission: {letters: {every: 1 week}}}}\n"},
        {"a bare queue of 45 agents", "", true},
    };
}

struct Taken {
    double seconds = 0;  // of a processor
    double bytes = 0;
    bool done = false;
};

Taken run_by(const char* program, const fs::path& file, const fs::path& out) {
    const pid_t child = fork();
    if (child == 0) {
        std::freopen("/dev/null", "w", stdout);
        execl(program, program, "run", file.c_str(), "-q", "-j", "1", "-o", out.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return {.seconds = seconds(used.ru_utime) + seconds(used.ru_stime),
            .bytes = static_cast<double>(used.ru_maxrss) * 1024,
            .done = WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

struct Row {
    std::string name;
    StudyCost said{};
    Taken taken{};
};

bool off(double ratio) {
    return ratio > allowed || ratio < 1 / allowed;
}

std::string megabytes(double bytes) {
    return fixed(bytes / 1e6, 0);
}

}  // namespace

int main(int count, char** words) {
    if (count != 2) return 2;
    const fs::path here = fs::temp_directory_path() / ("morale-costs-" + std::to_string(getpid()));
    fs::create_directories(here);
    const fs::path library = fs::path(MORALE_SOURCE_DIR) / "scenarios/library";
    std::vector<Row> rows;
    for (const Shape& shape : shapes()) {
        const fs::path file = here / "shape.yaml";
        std::ofstream(file) << "morale: 1\nextends: library/"
                            << (shape.bare ? "queues/erlang-c-45-servers" : "status-quo")
                            << "\nstudy: {replications: 2}\n"
                            << shape.text;
        const Loaded loaded = load(file, {.case_library = library});
        if (!loaded.plan) {
            std::cout << render(loaded.diagnostics);
            return 1;
        }
        const StudyCost said = cost_of(*loaded.plan, outlook_of(loaded.plan->base), 1);
        rows.push_back({shape.name, said, run_by(words[1], file, here / "out")});
    }
    fs::remove_all(here);
    std::vector<double> ratios;
    for (const Row& row : rows) ratios.push_back(row.taken.seconds / row.said.seconds);
    std::ranges::sort(ratios);
    const double machine = ratios[ratios.size() / 2];
    std::cout
        << "| two replications of | said, s | taken, s | taken / said | said, MB | taken, MB | taken / said "
           "|\n|---|---|---|---|---|---|---|\n";
    bool bad = false;
    for (const Row& row : rows) {
        const double time = row.taken.seconds / row.said.seconds, memory = row.taken.bytes / row.said.bytes;
        bad = bad || !row.taken.done || off(time / machine) || off(memory);
        std::cout << "| " << row.name << " | " << fixed(row.said.seconds, 2) << " | "
                  << fixed(row.taken.seconds, 2) << " | " << fixed(time, 2) << " | "
                  << megabytes(row.said.bytes) << " | " << megabytes(row.taken.bytes) << " | "
                  << fixed(memory, 2) << " |" << (row.taken.done ? "" : " did not end well") << '\n';
    }
    std::cout << "\nMedian of taken / said in time: " << fixed(machine, 2) << '\n';
    return bad;
}
