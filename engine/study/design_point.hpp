// Points of a design: worlds in which some assumptions have chosen values, and what the second policy of a
// plan does to a metric there, compared with the first. A point is run with given numbers of replications, so
// points with the same numbers share their luck.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "engine/study/plan.hpp"
#include "engine/study/plan_at.hpp"
#include "engine/study/run.hpp"

namespace morale {

struct DesignPoint {
    std::vector<Setting> settings{};  // the other assumptions stay at their best estimates
    int first = 1;                    // number of the first replication
    int repeats = 1;
};

/// How points are run: a plan of two policies, and what is looked at.
struct DesignRun {
    const StudyPlan& plan;
    std::size_t metric = 0;
    std::vector<double> luck{};  // coefficients of known luck (estimator.hpp); empty: it stays in
    int threads = 0;
    StopAsked stop = nullptr;
    RecordStore* store = nullptr;          // as that of RunOptions,
    OtherMachines* others = nullptr;       // and this too
    std::function<void(int runs)> done{};  // called in order, after each point, with its number of repeats
    int* broken = nullptr;                 // counts the repeats that cannot be used
};

/// For each point the difference of each repeat, second policy less first; NaN where a record cannot be used.
/// The same for any number of threads. Throws Stopped.
std::vector<std::vector<double>> differences_at(const DesignRun&, const std::vector<DesignPoint>&);

}  // namespace morale
