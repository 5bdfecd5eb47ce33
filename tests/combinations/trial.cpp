#include "tests/combinations/trial.hpp"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmath>
#include <cstring>
#include <exception>

#include "engine/metric/balance.hpp"
#include "engine/metric/metric.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/run.hpp"
#include "output/words/failure.hpp"
#include "scenarios/load/load.hpp"

namespace morale::test {

namespace {

constexpr double longest_run = 3;       // s by the estimate; what takes longer is not started
constexpr double largest_run = 1e9;     // bytes
constexpr rlim_t longest_seconds = 30;  // of a processor; by then it is one that does not end
constexpr double rounding = 1e-9;

/// What a value of a metric has to be: not available, or a number in its range.
void check_values(const Cell& cell, const std::string& where, std::string& wrong) {
    for (const Metric& metric : metrics()) {
        const double value = metric.value(cell);
        const bool inside = value >= metric.range.lowest - rounding * (1 + std::abs(metric.range.lowest)) &&
                            value <= metric.range.highest + rounding * (1 + std::abs(metric.range.highest));
        if (std::isnan(value) || (std::isfinite(value) && inside)) continue;
        wrong += std::string(metric.name) + " of " + where + " is " + std::to_string(value) + "; ";
    }
}

void check_record(const Record& record, std::string& wrong) {
    if (record.failure) wrong += std::string(record.failure->what) + " did not hold; ";
    for (const Law& law : imbalances(record)) wrong += std::string(law.name) + " did not hold; ";
    for (const Cell& cell : record.tape.cells)
        for (const double area : cell.areas)
            if (!std::isfinite(area)) wrong += "an area is not finite; ";
    check_values(record.tape.total(), "the whole", wrong);
    for (int group = 0; group < record.tape.groups; ++group)
        check_values(record.tape.group(group), "group " + std::to_string(group), wrong);
    for (int week = 0; week < record.tape.weeks; ++week)
        check_values(record.tape.week(week), "week " + std::to_string(week), wrong);
}

Outcome try_here(const Tried& tried) {
    Loaded loaded = load_text(tried.text, "tried.yaml", {.sets = tried.sets});
    if (!loaded.plan) return {Came::Refused, render(loaded.diagnostics)};
    StudyPlan& plan = *loaded.plan;
    const double asked = plan.replications;
    plan.replications = 1;
    StudyCost cost = cost_of(plan, outlook_of(plan.base), 1);
    if (!std::isfinite(cost.seconds) || !std::isfinite(cost.bytes) || asked < 1)
        return {Came::Broken, "what it costs is no number"};
    if (cost.seconds > longest_run || cost.bytes > largest_run) return {Came::TooLarge, {}};
    std::string wrong;
    RunOptions options{.threads = 1};
    options.sink = [&wrong](const ReplicationRow& row) { check_record(row.record, wrong); };
    const StudyResult result = run(plan, options);
    for (const BrokenRecord& failure : result.failures) wrong += told_failure(plan, failure);
    if (!wrong.empty()) return {Came::Broken, wrong.substr(0, 2000)};
    return {Came::Out, {}};
}

[[noreturn]] void report_and_leave(int pipe, const Outcome& outcome) {
    std::string text(1, static_cast<char>('0' + static_cast<int>(outcome.came)));
    text += outcome.why.substr(0, 3000);
    const bool written = write(pipe, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    _exit(written ? 0 : 1);
}

[[noreturn]] void be_child(int pipe, const Tried& tried) {
    const rlimit limit{longest_seconds, longest_seconds + 5};
    setrlimit(RLIMIT_CPU, &limit);
    try {
        report_and_leave(pipe, try_here(tried));
    } catch (const std::exception& thrown) {
        report_and_leave(pipe, {Came::Broken, std::string("threw: ") + thrown.what()});
    }
}

std::string all_of(int pipe) {
    std::string text;
    char bytes[4096];
    for (ssize_t n = 0; (n = read(pipe, bytes, sizeof bytes)) > 0;)
        text.append(bytes, static_cast<std::size_t>(n));
    return text;
}

}  // namespace

Outcome try_out(const Tried& tried) {
    int pipes[2];
    if (pipe(pipes) != 0) return {Came::Broken, std::strerror(errno)};
    const pid_t child = fork();
    if (child == 0) be_child(pipes[1], tried);
    close(pipes[1]);
    const std::string text = all_of(pipes[0]);
    close(pipes[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status))
        return {Came::Broken, std::string("ended by a signal: ") + strsignal(WTERMSIG(status))};
    if (status != 0 || text.empty()) return {Came::Broken, "ended without a word"};
    return {static_cast<Came>(text[0] - '0'), text.substr(1)};
}

}  // namespace morale::test
