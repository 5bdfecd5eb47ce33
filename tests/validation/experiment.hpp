// What the validation tests share: a case of the library, run for some replications, read off as metrics.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "engine/metric/metric.hpp"
#include "engine/stats/interval.hpp"
#include "engine/study/run.hpp"
#include "output/words/failure.hpp"
#include "scenarios/load/load.hpp"

namespace morale {

/// The plan of a library case, with settings as after -s.
inline StudyPlan library_plan(const std::string& name, std::vector<std::string> sets = {}) {
    const std::string library = MORALE_SOURCE_DIR "/scenarios/library";
    Loaded loaded = load(library + "/" + name + ".yaml", {.sets = std::move(sets), .case_library = library});
    for (const Diagnostic& d : loaded.diagnostics) UNSCOPED_INFO(render(d));
    REQUIRE(loaded.plan);
    return *loaded.plan;
}

/// The plan of a bare queue whose centre is this block, with a week of warm-up.
inline StudyPlan bare_queue_plan(const std::string& centre, int weeks, int replications = 24) {
    const Loaded loaded = load_text(
        "morale: 1\nname: bare\nextends: library/queues/bare-queue\ntime: {warmup: 1 week, horizon: " +
            std::to_string(weeks) + " weeks}\ncentre:\n" + centre,
        "bare.yaml", {.case_library = MORALE_SOURCE_DIR "/scenarios/library"});
    for (const Diagnostic& d : loaded.diagnostics) UNSCOPED_INFO(render(d));
    REQUIRE(loaded.plan);
    StudyPlan plan = *loaded.plan;
    plan.replications = replications;
    return plan;
}

/// One value of the metric for each replication of a policy, over the whole horizon and centre.
inline std::vector<double> values(const std::vector<Cell>& totals, std::string_view metric) {
    std::vector<double> all;
    for (const Cell& total : totals) all.push_back(find_metric(metric)->value(total));
    return all;
}

/// The totals of each replication, [policy][replication].
inline std::vector<std::vector<Cell>> run_totals(const StudyPlan& plan) {
    std::vector<std::vector<Cell>> totals(plan.policies.size());
    const StudyResult result = run(plan, {.sink = [&](const ReplicationRow& row) {
                                       totals[row.policy].push_back(row.record.tape.total());
                                   }});
    for (const BrokenRecord& failure : result.failures) FAIL(told_failure(plan, failure));
    return totals;
}

}  // namespace morale
