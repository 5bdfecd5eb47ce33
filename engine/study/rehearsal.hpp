// The base by itself, run briefly before anything else: what becomes of its queues, people and customers.
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
    Exact,                // formulas describe it exactly: a bare queue whose load is always the same
    WithoutEnd,           // a load that feeds itself without end
    TooLarge,             // some weeks would take long
    TooLargeForFormulas,  // the same, and formulas describe its chats and mail only roughly
    Broken,               // a run broke a guarantee
};

/// Runs the base, without its shocks, as often and as long as the study asks for, or less if that would take
/// long: two seconds of one processor or so, and six when a measured figure seems to be missed, since few
/// runs would often say so of a centre that shows it. The luck is always the same and is not that of the
/// study. Nothing for a bare queue that formulas describe, for a load that feeds itself without end, and for
/// a centre so large that some weeks of it take longer, whose lines then come from the formulas. `why_not`
/// says why. Requires the `outlook` of the plan's base. Throws Stopped when `stop` says so.
std::unique_ptr<Rehearsal> rehearse(const StudyPlan&, const CentreOutlook& outlook, int threads,
                                    StopAsked stop = nullptr, NoRehearsal* why_not = nullptr);

/// The base again in weeks with `demand` times the usual issues, after a warm-up under usual ones, so with
/// the people of a usual week; some weeks only. Nothing where these would take long or broke a guarantee.
/// Requires a plan that rehearse() has run. Throws Stopped when `stop` says so.
std::unique_ptr<Rehearsal> rehearse_busy(const StudyPlan&, const CentreOutlook& outlook, double demand,
                                         int threads, StopAsked stop = nullptr);

/// The team's week by half hours, as observed. Requires sound replications.
TeamOutlook hours_in(const Rehearsal&, const CentreOutlook&, std::size_t team);

/// The team's usual week as observed. Requires sound replications.
Outlook week_of(const Rehearsal&, const CentreOutlook&, std::size_t team);

}  // namespace morale
