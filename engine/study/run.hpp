// Runs a study: replications in parallel, folded in order. Each replication is warmed up once under the base
// and copied for each policy that comes as a change, and warmed up again for each policy in force from the
// start. The result has the same bits for any number of threads.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "engine/study/record_store.hpp"
#include "engine/study/result.hpp"
#include "engine/study/simulate_policies.hpp"

namespace morale {

/// Thrown when work is left because somebody asked to stop; what was half done is of no use.
struct Stopped {};

/// Fewer have no spread from which it could be told how sure an answer is.
inline constexpr int fewest_to_answer = 2;

/// Thrown when the time for a study is over before `fewest_to_answer` replications are complete.
struct TooFewReplications {
    int complete = 0;
};

struct RunOptions {
    int threads = 0;  // replications at a time, OtherMachines::places() of them where there are any; 0: as
                      // many as the machine has processors
    /// Asked within each replication, many times a second and from several threads; after a yes run() soon
    /// throws Stopped.
    StopAsked stop = nullptr;
    /// Replications that it has are taken from it, and others are kept there; null: none.
    RecordStore* store = nullptr;
    /// Where replications are simulated; null: here.
    OtherMachines* others = nullptr;
    /// Gets every record that counts, in order of replication, then policy; never two at a time.
    std::function<void(const ReplicationRow&)> sink{};
    /// Called after each replication: how many are done, of how many.
    std::function<void(int done, int of)> progress{};
};

/// Runs the plan, which must outlive the result. Passes on exceptions of sink and progress, and Stopped.
StudyResult run(const StudyPlan& plan, const RunOptions& options);
StudyResult run(StudyPlan&&, const RunOptions&) = delete;  // the result would point to a plan that is gone

/// The records of one replication, one for each policy in order; called from several threads at a time.
using Simulate = std::function<std::vector<Record>(int replication)>;

/// The same, with another source of records.
StudyResult run(const StudyPlan& plan, const RunOptions& options, const Simulate& simulate);
StudyResult run(StudyPlan&&, const RunOptions&, const Simulate&) = delete;

}  // namespace morale
