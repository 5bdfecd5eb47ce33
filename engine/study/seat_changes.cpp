#include "engine/study/seat_changes.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/time.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/seats.hpp"

namespace morale {

namespace {

/// Time from the opening of a seat until somebody works in it: search and the usual training.
double weeks_to_fill(const Parameters& p) {
    return p.hiring.fill_time.mean() / in_seconds(week) + p.hiring.training_weeks;
}

std::vector<SeatChange> changes_of(const StudyPlan& plan, std::size_t policy) {
    std::vector<SeatChange> all;
    const Parameters& p = plan.policies[policy].parameters;
    for (std::size_t team = 0; team < plan.base.teams.size(); ++team)
        all.push_back({.policy = policy,
                       .team = team,
                       .seats = seats_wanted(plan.base, plan.base.teams[team]),
                       .wanted = seats_wanted(p, p.teams[team])});
    return all;
}

void add_closing(std::vector<SeatChange>& all, SeatChange change, double turnover) {
    if (change.wanted >= change.seats) return;
    change.weeks = weeks_per_year * std::log(static_cast<double>(change.seats) / change.wanted) / turnover;
    all.push_back(change);
}

void add_opening(std::vector<SeatChange>& all, SeatChange change, const StudyPlan& plan) {
    const PolicyPlan& policy = plan.policies[change.policy];
    const Parameters& p = policy.parameters;
    change.weeks = weeks_to_fill(p);
    const Time end = std::min(policy.until, measurement_start + span_of_weeks(p.time.horizon_weeks));
    change.too_late = policy.from + span_of_weeks(change.weeks) >= end;
    if (change.wanted > change.seats && !plan.base.teams[change.team].outside.outside && change.weeks > 0)
        all.push_back(change);
}

}  // namespace

std::vector<SeatChange> seat_changes(const StudyPlan& plan, double turnover) {
    std::vector<SeatChange> all;
    for (std::size_t policy = 0; policy < plan.policies.size(); ++policy) {
        if (plan.policies[policy].from == always) continue;
        const std::vector<SeatChange> changes = changes_of(plan, policy);
        for (const SeatChange& change : changes)
            if (!seats_close_at_once(plan.base)) add_closing(all, change, turnover);
        for (const SeatChange& change : changes) add_opening(all, change, plan);
    }
    return all;
}

}  // namespace morale
