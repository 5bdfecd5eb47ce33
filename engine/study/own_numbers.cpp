#include "engine/study/own_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "engine/kernel/time.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/knobs.hpp"

namespace morale {

namespace {

constexpr int rounds_to_move = 30;
constexpr double moved_within = .002;

double own_agents(const Parameters& p) {
    double agents = 0;
    for (const Team& team : p.teams)
        if (!team.outside.outside) agents += team.agents;
    return agents;
}

double handle_seconds_of(const Parameters& p) {
    return p.contacts.talk.mean() + p.contacts.after_contact_seconds;
}

/// Every team in proportion, each with somebody; the largest takes what rounding leaves.
void set_agents(Parameters& p, double wanted) {
    const double factor = wanted / own_agents(p);
    Team* largest = nullptr;
    for (Team& team : p.teams) {
        if (team.outside.outside) continue;
        team.agents = std::max(1., std::round(team.agents * factor));
        if (!largest || team.agents > largest->agents) largest = &team;
    }
    if (largest) largest->agents = std::max(1., largest->agents + std::round(wanted) - own_agents(p));
}

double& demand_of(Parameters& p) {
    return p.customers.count > 0 ? p.customers.count : p.contacts.rate_per_hour;
}

/// Half the way, because load and leaving drive each other.
double damped(double goal, double now) {
    return std::sqrt(std::clamp(goal / now, .25, 4.));
}

bool is_near(double goal, double now) {
    return std::abs(now / goal - 1) < moved_within;
}

/// Moves demand and the hazard of quitting until the long run shows the figures; what the centre does not
/// have is left.
void move_to(Parameters& p, std::span<const TeamLoad> mend, double contacts_per_week, double leavers) {
    const bool arriving = contacts_per_week > 0, leaving = p.mechanisms.attrition && leavers > 0;
    for (int round = 0; round < rounds_to_move; ++round) {
        const CentreOutlook now = outlook_of(p, mend);
        const double leave = now.turnover * own_agents(p);
        const bool enough = !arriving || is_near(contacts_per_week, now.contacts_per_week);
        if (enough && (!leaving || is_near(leavers, leave))) return;
        if (arriving && now.contacts_per_week > 0)
            demand_of(p) *= damped(contacts_per_week, now.contacts_per_week);
        if (leaving && leave > 0) p.attrition.base_per_week *= damped(leavers, leave);
    }
}

}  // namespace

FirstNumbers first_numbers_of(const StudyPlan& plan) {
    const CentreOutlook outlook = outlook_of(plan.base, plan.mend);
    return {.agents = own_agents(plan.base),
            .contacts_per_day = outlook.contacts_per_week / days_of_week,
            .handle_seconds = handle_seconds_of(plan.base),
            .leavers_per_year = outlook.turnover * own_agents(plan.base),
            .cost_of_leaver = plan.base.money.replacement};
}

Parameters with_first_numbers(const StudyPlan& plan, const FirstNumbers& wanted) {
    const FirstNumbers now = first_numbers_of(plan);
    Parameters p = plan.base;
    if (wanted.agents != now.agents) set_agents(p, wanted.agents);
    if (wanted.handle_seconds != now.handle_seconds) knob_for(p, "aht")->set(p, wanted.handle_seconds);
    p.money.replacement = wanted.cost_of_leaver;
    move_to(p, plan.mend, wanted.contacts_per_day * days_of_week, wanted.leavers_per_year);
    return p;
}

}  // namespace morale
