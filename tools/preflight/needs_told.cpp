#include "tools/preflight/needs_told.hpp"

#include <optional>

#include "output/staff.hpp"
#include "tools/preflight/season_told.hpp"

namespace morale {

namespace {

StudyPlan of_the_base(StudyPlan plan) {
    plan.policies.resize(1);
    plan.policies.front().from = measurement_start;
    return plan;
}

}  // namespace

std::vector<std::vector<int>> needed_by_half_hour(const StudyPlan& plan) {
    std::vector<std::size_t> teams;
    for (std::size_t team = 0; team < plan.base.teams.size(); ++team)
        if (!plan.base.teams[team].outside.outside && plan.base.teams[team].agents > 0) teams.push_back(team);
    std::vector<std::vector<int>> needed(plan.base.teams.size());
    for (const TeamByFormula& team : teams_by_formula(of_the_base(plan), teams, 1, bounds_of(plan)))
        if (team.says == FormulaSays::Number)
            for (const AgentsNeeded& one : team.needed) needed[team.team].push_back(one.agents);
    return needed;
}

Needs needs_of(const StudyPlan& plan) {
    const StudyPlan base = of_the_base(plan);
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
