#include "tools/bench/centre.hpp"

#include <stdexcept>
#include <utility>

#include "engine/model/life/simulate.hpp"
#include "engine/model/life/start.hpp"
#include "engine/model/world/world.hpp"
#include "engine/study/run.hpp"
#include "output/words/failure.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/load.hpp"
#include "tools/bench/clock.hpp"

namespace morale::bench {

namespace {

constexpr std::uint32_t first_replication = 1;

double share_abandoned(const Cell& cell) {
    return cell.count(Count::Abandoned) / cell.count(Count::Offered);
}

Measured measured(const Record& record, double seconds) {
    if (record.failure)
        throw std::runtime_error("a replication failed: " + std::string(record.failure->what));
    const Cell total = record.tape.total();
    return {.units = total.count(Count::Offered), .seconds = seconds, .answer = share_abandoned(total)};
}

}  // namespace

std::filesystem::path library() {
    return MORALE_LIBRARY_DIR;
}

std::filesystem::path case_file(const std::string& name) {
    return library() / (name + ".yaml");
}

StudyPlan open_case(const std::string& name, const std::vector<std::string>& sets) {
    Loaded loaded = load(case_file(name), {.sets = sets, .case_library = library()});
    if (loaded.plan) return std::move(*loaded.plan);
    throw std::runtime_error("the case '" + name + "' cannot be run:\n" + render(loaded.diagnostics));
}

Measured replication(const StudyPlan& plan) {
    const PolicyPlan& policy = plan.policies.front();
    const double start = cpu_seconds();
    const Parameters parameters = parameters_of(plan, policy, plan.base, first_replication);
    const Record record =
        run_out(warmed_up(plan.base, parameters, {policy.from, policy.until}, plan.seed, first_replication));
    return measured(record, cpu_seconds() - start);
}

Measured running(const StudyPlan& plan) {
    const PolicyPlan& policy = plan.policies.front();
    const Parameters parameters = parameters_of(plan, policy, plan.base, first_replication);
    World world = warmed_up(plan.base, parameters, {policy.from, policy.until}, plan.seed, first_replication);
    const double start = cpu_seconds();
    const Record record = run_out(std::move(world));
    return measured(record, cpu_seconds() - start);
}

Measured study(const StudyPlan& plan, int threads) {
    Measured all;
    RunOptions options;
    options.threads = threads;
    options.sink = [&](const ReplicationRow& row) {
        if (row.policy == 0) all.units += row.record.tape.total().count(Count::Offered);
    };
    const double start = wall_seconds();
    const StudyResult result = run(plan, options);
    all.seconds = wall_seconds() - start;
    if (!result.failures.empty()) throw std::runtime_error(told_failure(plan, result.failures.front()));
    return all;
}

double bytes_of_world(const StudyPlan& plan) {
    const double before = heap_bytes();
    const World world = make_world(plan.base, plan.seed, first_replication);
    return heap_bytes() - before;
}

}  // namespace morale::bench
