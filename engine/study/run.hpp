// A study, run: replications in parallel, each warmed up once under the base and copied for each policy that
// comes as a change, and once more for each that has always been; folded in order. The result has the same
// bits for any number of threads.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// Thrown where work is left because somebody asked to stop; what was half-done is of no use.
struct Stopped {};

struct RunOptions {
    int threads = 0;  // 0: as many as the machine has
    /// Asked within each replication, many times a second and from several threads; run() throws Stopped soon
    /// after it has said yes.
    StopAsked stop = nullptr;
    /// Gets every record that counts, in order of replication, then policy; never two at a time.
    std::function<void(const ReplicationRow&)> sink{};
    /// After each replication: how many are done, of how many.
    std::function<void(int done, int of)> progress{};
};

/// Runs the plan, which must outlive the result. Exceptions of sink and progress come out, and Stopped.
StudyResult run(const StudyPlan& plan, const RunOptions& options);

/// The records of one replication, one for each policy in order; called from several threads at a time.
using Simulate = std::function<std::vector<Record>(int replication)>;

/// The same with another source of records.
StudyResult run(const StudyPlan& plan, const RunOptions& options, const Simulate& simulate);

/// What a replication of the policy runs under, its uncertain assumptions drawn.
Parameters parameters_of(const StudyPlan& plan, const PolicyPlan& policy, const Parameters& base,
                         int replication);

/// What run() simulates: one replication, numbered from 1, of all policies. Of no use after `stop` has said
/// yes.
std::vector<Record> simulate_policies(const StudyPlan& plan, int replication, StopAsked stop = nullptr);

/// The same of these policies alone, whose records do not depend on which others are run.
std::vector<Record> simulate_policies(const StudyPlan& plan, int replication,
                                      std::span<const std::size_t> policies, StopAsked stop = nullptr);

}  // namespace morale
