// Runs a study: replications in parallel, folded in order. Each replication is warmed up once under the base
// and copied for each policy that comes as a change, and warmed up again for each policy in force from the
// start. The result has the same bits for any number of threads.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// Thrown when work is left because somebody asked to stop; what was half done is of no use.
struct Stopped {};

struct RunOptions {
    int threads = 0;  // 0: as many as the machine has
    /// Asked within each replication, many times a second and from several threads; after a yes run() soon
    /// throws Stopped.
    StopAsked stop = nullptr;
    /// Gets every record that counts, in order of replication, then policy; never two at a time.
    std::function<void(const ReplicationRow&)> sink{};
    /// Called after each replication: how many are done, of how many.
    std::function<void(int done, int of)> progress{};
};

/// Runs the plan, which must outlive the result. Passes on exceptions of sink and progress, and Stopped.
StudyResult run(const StudyPlan& plan, const RunOptions& options);

/// The records of one replication, one for each policy in order; called from several threads at a time.
using Simulate = std::function<std::vector<Record>(int replication)>;

/// The same, with another source of records.
StudyResult run(const StudyPlan& plan, const RunOptions& options, const Simulate& simulate);

/// The parameters of the policy in a replication, with its uncertain assumptions drawn.
Parameters parameters_of(const StudyPlan& plan, const PolicyPlan& policy, const Parameters& base,
                         int replication);

/// What run() simulates: one replication, numbered from 1, of all policies. Of no use once `stop` has said
/// yes.
std::vector<Record> simulate_policies(const StudyPlan& plan, int replication, StopAsked stop = nullptr);

/// The same for these policies alone, whose records do not depend on which others are run.
std::vector<Record> simulate_policies(const StudyPlan& plan, int replication,
                                      std::span<const std::size_t> policies, StopAsked stop = nullptr);

}  // namespace morale
