// A share of a study's replications, for one of several machines: each simulates its own and keeps them in a
// store; where the stores are merged, the study finds all of them and simulates nothing.
#pragma once

#include "engine/study/run.hpp"

namespace morale {

/// The `number`-th of `of` shares, from 1: replications number, number + of, number + 2 of ...
struct Share {
    int number = 1;
    int of = 1;
};

/// How many replications of the plan belong to the share.
int size_of_share(const StudyPlan&, Share);

struct ShareRun {
    int replications = 0;  // that are kept now
    int broken = 0;        // of which a record broke a guarantee: these are not kept
};

/// Simulates the replications of the share that the store in the options lacks. Requires a store. Throws
/// Stopped as run() does; `progress` counts within the share.
ShareRun run_share(const StudyPlan&, const RunOptions&, Share);

}  // namespace morale
