// The table of measurements: every figure of the benchmark is one row. A row measures once; its caller
// repeats that and takes medians.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace morale::bench {

/// The figure of one run and, for pairs, the nanoseconds per unit of both sides; else these are NaN.
struct Once {
    double figure = 0;
    double reference_ns = std::numeric_limits<double>::quiet_NaN();
    double own_ns = std::numeric_limits<double>::quiet_NaN();
};

/// The range in which the median should be.
struct Asked {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
};

struct Row {
    std::string name;
    std::string figure;  // what it is: "x textbook", "x one thread", "ms", "bytes"
    std::string unit;    // of the work of a pair: "contact"
    Asked asked;
    bool against_textbook = false;  // these are comparable and share a chart
    bool ours = true;               // false: another program
    bool steady = false;            // the same every time, so measured once
    std::function<Once()> once;
};

/// How much work each row does.
struct Amounts {
    std::uint64_t calls = 4'000'000;  // of the textbook's queues
    int single_server_weeks = 400;    // 9,072 customers each
    int queue_weeks = 8;              // 483,840 contacts each
    int model_weeks = 78;             // the warm-up and the horizon of the status quo; 15,000 contacts each
    std::uint64_t steps = 3'000'000;  // of the hold model
    std::vector<std::uint32_t> pending{100, 10'000, 1'000'000};
    std::uint64_t scripted_calls = 50'000;
    int replications = 8;  // of a study on threads
    int study_weeks = 13;
    std::vector<int> agents{52, 520, 5'200};
    int growth_weeks = 104;  // for the smallest centre; larger ones run fewer, in proportion to their agents
};

Amounts quick_amounts();

/// `python` is an interpreter that has SimPy; without one its row is left out. `program` is `morale`.
std::vector<Row> rows(const Amounts&, const std::string& python, const std::filesystem::path& program);

}  // namespace morale::bench
