// The base by itself, run briefly before anything else: what its queues, people and customers come to.
#pragma once

#include <memory>
#include <vector>

#include "engine/model/record/tape.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/plan.hpp"
#include "engine/study/result.hpp"

namespace morale {

struct Rehearsal {
    StudyPlan plan;           // the base and nothing else
    StudyResult result;       // points to `plan`
    std::vector<Cell> teams;  // [team] the whole horizon of all sound replications
};

/// Why nothing was run.
enum class NoRehearsal {
    Exact,                // formulas describe it exactly
    WithoutEnd,           // a load that feeds itself without an end
    TooLarge,             // some weeks would take long
    TooLargeForFormulas,  // that, and formulas tell its chats and mail roughly only
    Broken,               // a run broke a guarantee
};

/// Runs the base as often and as long as the study asks for, less where that would take long: a second or so.
/// The luck is always the same and not that of the study. Nothing for a bare queue that formulas describe,
/// for a load that feeds itself without an end, and for a centre so large that some weeks of it take longer:
/// its lines are those of the formulas. `why_not` then says why. Requires `outlook` of the plan's base.
/// Throws Stopped when `stop` says so.
std::unique_ptr<Rehearsal> rehearse(const StudyPlan&, const CentreOutlook& outlook, int threads,
                                    StopAsked stop = nullptr, NoRehearsal* why_not = nullptr);

/// A usual week of the team as it was seen. Requires sound replications.
Outlook week_of(const Rehearsal&, const CentreOutlook&, std::size_t team);

}  // namespace morale
