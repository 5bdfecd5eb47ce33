#include "tests/validation/statements/experiment.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "engine/study/replicate.hpp"
#include "engine/study/run.hpp"
#include "output/words/failure.hpp"
#include "scenarios/load/load.hpp"

namespace morale {

namespace {

/// Policies that no reading is of are not run.
std::vector<std::size_t> policies_read(const std::vector<const Reading*>& readings) {
    std::vector<std::size_t> read;
    for (const Reading* r : readings) read.push_back(r->policy);
    std::ranges::sort(read);
    read.erase(std::unique(read.begin(), read.end()), read.end());
    return read;
}

Samples from_records(const std::vector<const Reading*>& readings, StudyPlan plan, int threads) {
    const std::vector<std::size_t> read = policies_read(readings);
    std::vector<PolicyPlan> kept;
    for (const std::size_t policy : read) kept.push_back(plan.policies.at(policy));
    plan.policies = std::move(kept);
    Samples seen;
    const auto sink = [&](const ReplicationRow& row) {
        for (const Reading* r : readings)
            if (r->policy == read[row.policy]) seen[r->name].push_back(r->value(row.record));
    };
    const StudyResult result = run(plan, {.threads = threads, .sink = sink});
    if (!result.failures.empty()) throw std::runtime_error(told_failure(plan, result.failures.front()));
    return seen;
}

Samples from_worlds(const Experiment& e, const StudyPlan& plan, int threads) {
    Samples seen;
    replicate(
        plan.replications, threads, [&](int i) { return e.observe(plan, i + 1); },
        [&](int, const std::vector<double>& row) {
            for (std::size_t i = 0; i < e.columns.size(); ++i) seen[e.columns[i]].push_back(row.at(i));
        });
    return seen;
}

/// Of each reading over the replications but one; a replication that has no value does not count.
std::vector<double> means_without(const std::vector<const std::vector<double>*>& seen, std::size_t left_out) {
    std::vector<double> means;
    for (const std::vector<double>* column : seen) {
        double sum = 0, n = 0;
        for (std::size_t i = 0; i < column->size(); ++i)
            if (i != left_out && !std::isnan((*column)[i])) sum += (*column)[i], n += 1;
        means.push_back(sum / n);
    }
    return means;
}

}  // namespace

StudyPlan plan_of(const Experiment& e, std::uint64_t seed) {
    const std::string library = MORALE_SOURCE_DIR "/scenarios/library";
    Loaded loaded = load_text(e.scenario, library + "/statement.yaml",
                              {.sets = {"study.seed=" + std::to_string(seed),
                                        "study.replications=" + std::to_string(e.replications)},
                               .case_library = library});
    if (!loaded.plan) throw std::runtime_error("experiment " + e.name + ":\n" + render(loaded.diagnostics));
    return *loaded.plan;
}

Samples observe(const std::vector<const Statement*>& rows, std::uint64_t seed, int replications,
                int threads) {
    const Experiment& e = rows.front()->experiment;
    StudyPlan plan = plan_of(e, seed);
    plan.replications = replications;
    if (e.observe) return from_worlds(e, plan, threads);
    std::vector<const Reading*> readings;  // each once
    for (const Statement* row : rows)
        for (const Reading& r : row->readings)
            if (std::ranges::find(readings, r.name, &Reading::name) == readings.end()) readings.push_back(&r);
    return from_records(readings, std::move(plan), threads);
}

Finding judge(const Statement& s, const Samples& samples) {
    std::vector<const std::vector<double>*> seen;
    for (const Reading& r : s.readings) seen.push_back(&samples.at(r.name));
    const std::size_t n = seen.front()->size();
    const double all = s.formula(means_without(seen, n));
    std::vector<double> pseudo;
    for (std::size_t i = 0; i < n; ++i)
        pseudo.push_back(static_cast<double>(n) * all -
                         static_cast<double>(n - 1) * s.formula(means_without(seen, i)));
    const Interval found = mean_interval(pseudo);
    if (found.low >= s.lowest && found.high <= s.highest) return {found, Ruling::Holds};
    if (found.high < s.lowest || found.low > s.highest) return {found, Ruling::Fails};
    return {found, Ruling::Undecided};
}

}  // namespace morale
