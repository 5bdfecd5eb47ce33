// A sweep from the request to its rows: every point is the scenario loaded again with settings, all are
// checked before any is run, and each is run under the same luck.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "engine/study/sweep.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/sweep_points.hpp"

namespace morale {

/// What is to be run.
struct PreparedSweep {
    std::vector<SweptPath> paths;
    std::vector<SweepPoint> points;
    std::vector<StudyPlan> plans;      // [point], not settled
    std::vector<std::size_t> metrics;  // to be shown; the first decides
};

/// The exit status after telling all mistakes: of the command line, or of the scenario at any of the points.
/// With `as_it_is` the first point is the scenario as it is.
std::variant<PreparedSweep, int> prepare_sweep(const Request&, Console&, bool as_it_is = false);

struct SweepRun {
    Sweep sweep;                        // points to the first plan of what was prepared
    std::vector<std::size_t> failed{};  // points of which replications broke a guarantee
};

/// Settles every point and simulates a share of its replications, as run_share_of() does; the exit status.
int run_share_of_sweep(PreparedSweep&, const Request&, Console&);

/// Settles and runs every point. Throws Stopped on Ctrl-C.
SweepRun run_sweep(PreparedSweep&, const Request&, Console&);

}  // namespace morale
