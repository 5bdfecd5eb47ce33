// What a decision owes to chance, to luck and to ignorance, and to which assumptions. Looked at is what one
// policy does to one metric, compared with the first.
//
// Three uncertainties are kept apart:
//   error of the simulation   the mean is known from so many replications only; more of them shrink it
//   luck between years        one year of a centre is not the mean year; nothing shrinks it
//   ignorance of assumptions  the mean itself depends on numbers that nobody knows well; better evidence
//   shrinks it
//
// Assumptions are first screened (screening.hpp), all or in groups, then those that matter get their shares
// of the variance that comes from ignorance (engine/stats/variance_indices.hpp), beside one share for all
// others together. Points are even for the former (Sobol's) and random for the latter. At each point
// replications tell the noise, which is subtracted.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "engine/study/run.hpp"
#include "engine/study/sensitivity_result.hpp"

namespace morale {

struct SensitivityOptions {
    std::optional<SensitivityDesign> design{};  // none: only break-evens
    std::optional<std::size_t> policy{};  // none: the recommended or, without one, that of the largest gain
    std::vector<std::size_t> turns{};     // assumptions whose break-even is wanted
    int turn_replications = 30;           // replications at each value of such an assumption
    int threads = 0;
    StopAsked stop = nullptr;
    RecordStore* store = nullptr;     // as that of RunOptions,
    OtherMachines* others = nullptr;  // and this too
    std::function<void(int done, int of)> progress{};
};

/// Requires a settled plan of two policies or more with assumptions in `uncertain`. The metric is the plan's
/// objective. The same bytes for any number of threads. Throws Stopped.
std::unique_ptr<Sensitivity> sensitivity(const StudyPlan&, const SensitivityOptions&);

}  // namespace morale
