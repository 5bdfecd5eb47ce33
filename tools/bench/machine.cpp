#include "tools/bench/machine.hpp"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>

#include "output/words/numbers.hpp"

namespace morale::bench {

namespace {

constexpr double quiet_load = .5;

std::string processor() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
    return "unknown";
}

double load() {
    double last_minute = 0;
    std::ifstream("/proc/loadavg") >> last_minute;
    return last_minute;
}

}  // namespace

Machine this_machine(const std::string& commit) {
    using namespace std::chrono;
    return {.date = iso_date(floor<days>(system_clock::now()).time_since_epoch().count()),
            .commit = commit.empty() ? "unknown" : commit,
            .processor = processor(),
            .cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency())),
            .compiler = __VERSION__,
            .load = load()};
}

std::string text_of(const Machine& machine) {
    std::string text = machine.date + ", commit " + machine.commit + ", " + machine.processor + ", " +
                       std::to_string(machine.cores) + " cores, compiler " + machine.compiler + "\n";
    if (machine.load > quiet_load)
        text += "Others are at work here (load " + fixed(machine.load, 1) +
                "): the figures will be rough, those of two threads wrong.\n";
    return text;
}

}  // namespace morale::bench
