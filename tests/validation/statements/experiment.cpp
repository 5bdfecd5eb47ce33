#include "tests/validation/statements/experiment.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "engine/metric/metric.hpp"
#include "engine/study/run.hpp"
#include "scenarios/load/load.hpp"

namespace morale {

namespace {

StudyPlan plan_of(const Statement& s, std::uint64_t seed, int replications) {
    const std::string library = MORALE_SOURCE_DIR "/scenarios/library";
    Loaded loaded = load_text(
        s.scenario, library + "/statement.yaml",
        {.sets = {"study.seed=" + std::to_string(seed), "study.replications=" + std::to_string(replications)},
         .case_library = library});
    if (!loaded.plan) throw std::runtime_error("statement " + s.number + ":\n" + render(loaded.diagnostics));
    return *loaded.plan;
}

/// The policies that are read, in order: the others are not run.
std::vector<std::size_t> policies_of(const Statement& s) {
    std::vector<std::size_t> read;
    for (const Reading& r : s.readings) read.push_back(r.policy);
    std::ranges::sort(read);
    read.erase(std::ranges::unique(read).begin(), read.end());
    return read;
}

/// [reading][replication]
std::vector<std::vector<double>> observe(const Statement& s, StudyPlan plan) {
    const std::vector<std::size_t> read = policies_of(s);
    std::vector<PolicyPlan> kept;
    for (const std::size_t policy : read) kept.push_back(plan.policies.at(policy));
    plan.policies = std::move(kept);
    std::vector<std::vector<double>> seen(s.readings.size());
    const StudyResult result = run(plan, {.sink = [&](const ReplicationRow& row) {
                                       for (std::size_t i = 0; i < s.readings.size(); ++i)
                                           if (s.readings[i].policy == read[row.policy])
                                               seen[i].push_back(s.readings[i].value(row.record));
                                   }});
    for (const std::string& failure : result.failures) throw std::runtime_error(failure);
    return seen;
}

std::vector<double> means_without(const std::vector<std::vector<double>>& seen, std::size_t left_out) {
    std::vector<double> means;
    for (const std::vector<double>& column : seen) {
        double sum = 0, n = 0;
        for (std::size_t i = 0; i < column.size(); ++i)
            if (i != left_out && !std::isnan(column[i])) sum += column[i], n += 1;
        means.push_back(sum / n);
    }
    return means;
}

Interval jackknife(const Statement& s, const std::vector<std::vector<double>>& seen) {
    const std::size_t n = seen.front().size();
    const double all = s.formula(means_without(seen, n));
    std::vector<double> pseudo;
    for (std::size_t i = 0; i < n; ++i)
        pseudo.push_back(static_cast<double>(n) * all -
                         static_cast<double>(n - 1) * s.formula(means_without(seen, i)));
    return mean_interval(pseudo);
}

Result judge(const Interval& seen, double lowest, double highest) {
    if (seen.low >= lowest && seen.high <= highest) return Result::Holds;
    return seen.high < lowest || seen.low > highest ? Result::Fails : Result::Undecided;
}

Cell weeks_of(const Tape& tape, int first, int last) {
    if (first == 0) return tape.total();
    Cell all;
    for (int week = first - 1; week < last; ++week) all.add(tape.week(week));
    return all;
}

}  // namespace

Reading reading(std::size_t policy, std::string_view metric, int first, int last) {
    const Metric* row = find_metric(metric);
    if (row == nullptr) throw std::runtime_error("no metric " + std::string(metric));
    return {policy,
            [row, first, last](const Record& r) { return row->value(weeks_of(r.tape, first, last)); }};
}

Reading exhaustion_of_leavers(std::size_t policy) {
    return {policy, [](const Record& r) {
                double sum = 0, n = 0;
                for (const Spell& spell : r.ledger.spells)
                    if (spell.why == Leaving::Quit) sum += static_cast<double>(spell.exhaustion), n += 1;
                return sum / n;
            }};
}

Reading spread_of_exhaustion(std::size_t policy) {
    return {policy, [](const Record& r) {
                const Moments m = r.tape.total().spread(Spread::Exhaustion);
                return std::sqrt(m.squares / m.n - m.mean() * m.mean());
            }};
}

Finding measure(const Statement& s, std::uint64_t seed, int replications) {
    const Interval seen = jackknife(s, observe(s, plan_of(s, seed, replications)));
    return {seen, judge(seen, s.lowest, s.highest)};
}

std::vector<Statement> statements() {
    std::vector<Statement> all;
    for (const auto& part : {recognition_statements(), purpose_statements(), people_statements(),
                             customer_statements(), bundle_statements()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace morale
