#include "tools/preflight/needs_told.hpp"

#include <optional>

#include "output/staff.hpp"
#include "tools/preflight/season_told.hpp"

namespace morale {

Needs needs_of(const StudyPlan& plan) {
    StudyPlan base = plan;
    base.policies.resize(1);
    base.policies.front().from = measurement_start;  // the base itself is looked at
    const std::optional<BusyWeeks> busy = busy_weeks(plan);
    return {.when = busy ? called_with_demand(*busy) : std::string{},
            .teams = teams_by_formula(base, teams_with_seats(plan.base), busy ? busy->week.factor : 1,
                                      bounds_of(plan))};
}

std::string needs_text(const StudyPlan& plan) {
    const Needs needs = needs_of(plan);
    return needs.teams.empty() ? std::string{} : told_needs(plan, needs.teams, needs.when);
}

}  // namespace morale
