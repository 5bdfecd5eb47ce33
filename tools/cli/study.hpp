// What `run` and `compare` share: run the plan, leave the folder, say where it is.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/study/result.hpp"
#include "engine/study/run.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/goals.hpp"
#include "tools/cli/until_decided.hpp"

namespace morale {

struct Finished {
    StudyResult result;  // points to the plan it was made from
    std::filesystem::path folder;
    std::vector<Diagnostic> warnings;  // the warnings of `check`
    std::string weeks_file;            // in the folder: every week of every metric
};

/// How a request is run: on its threads or with its other machines, with the store, until Ctrl-C.
RunOptions run_options(const Request&, RecordStore*);

/// Warns like `check`, but briefly; runs the plan, which must outlive the result, and writes the folder
/// `place`. Throws Interrupted on Ctrl-C, and StudyFailed, after reporting why, if no replication can be
/// used. Then, as after any failure, nothing new is left on the disk, and an earlier study stays. With a
/// `DecideRequest` it runs until it is decided.
Finished run_study(const StudyPlan&, const std::filesystem::path& place, const Request&, Console&,
                   const DecideRequest* until = nullptr);

/// Runs the plan, which must outlive the result, and leaves nothing on the disk but what the store keeps;
/// otherwise as `run_study`.
StudyResult run_without_folder(const StudyPlan&, const Request&, Console&);

/// Simulates a share of the replications of each plan, of which all have the same policies, into the store
/// and writes no results; the exit status. Throws DatabaseFailed without a store, and StoppedAndKept.
int run_share_of(std::span<const StudyPlan>, Share, const Request&, Console&);

/// Refuses a comparison of one replication, whose luck cannot be told from a policy's effect; true if it
/// did.
bool refused_as_one_run(const StudyPlan&, const Request&, Console&);

/// Shows what was measured beside what the first policy shows.
void tell_of_base(const StudyResult&, Console&);

/// Tells, for the first broken records, which checks they broke.
void tell_failures(const StudyResult&, Console&);

/// Tells about broken replications and goals that are not surely met, and returns the exit status that
/// follows.
int conclude(const Finished&, const std::vector<GoalCheck>&, Console&);

/// The whole result for machines.
std::string study_json(const Finished&);

}  // namespace morale
