#include "engine/model/staff/career.hpp"

#include <algorithm>
#include <utility>

#include "engine/kernel/math.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/terms/attrition.hpp"
#include "engine/model/terms/career.hpp"
#include "engine/model/terms/outsourcing.hpp"

namespace morale {

namespace {

void promote(World& w, AgentId agent, bool stays) {
    const int group = group_of(w, agent);
    double heads = 0;
    for (int team = 0; team < w.team_count(); ++team) heads += w.record.level(Level::Headcount, team);
    w.leadership.promotions += weeks_per_year / (heads * w.p().career_effects.seen_weeks);
    w.record.count(Count::Promoted, group);
    if (stays) {
        w.agents.rank[agent].senior = true;
        return;
    }
    leave_job(w, agent, Leaving::Promoted);
}

bool eligible(const World& w, AgentId agent) {
    const Employment& e = w.agents.employment[agent];
    const Rank& rank = w.agents.rank[agent];
    return is_own(w, agent) && e.stage == Stage::OnFloor && !rank.senior && rank.next == Rise::None &&
           !at_work(w, agent) && in_weeks(w.now - e.hired) >= w.p().career_effects.eligible_weeks;
}

/// The one who resolves the most, among the eligible colleagues and the agent.
AgentId best_beside(const World& w, AgentId agent) {
    AgentId best = agent;
    for (AgentId other : w.teams[w.agents.seat[agent].team].seats)
        if (eligible(w, other) && w.agents.performance[other].resolves > w.agents.performance[best].resolves)
            best = other;
    return best;
}

void pay(World& w, int team, double days) {
    if (is_outside(w, static_cast<std::size_t>(team))) return;
    const double heads = w.record.level(Level::Headcount, team);
    const Perks& perks = w.p().perks;
    book_programme(w, team,
                   heads * std::max(0., perks.for_agents) * perks.cost_per_head_month * days / days_per_month,
                   heads * w.p().support.minutes * days / days_of_week);
    book_programme(w, team, heads * w.p().measurement.spend * days / days_per_month, 0);
}

}  // namespace

void choose_promotions(World& w) {
    const Career& p = w.p().career;
    if (p.promotions_per_year == 0 || !w.p().mechanisms.career || since_week_start(w.now) != Span{0}) return;
    const auto today = static_cast<std::uint32_t>(day_index(w.now));
    for (AgentId agent : w.agents.ids()) {
        if (!eligible(w, agent)) continue;
        const Words luck = w.luck(Purpose::Promotion, w.agents.person(agent), today);
        if (uniform32(luck.w[0]) >= p.promotions_per_year / weeks_per_year) continue;
        const AgentId chosen = uniform32(luck.w[2]) < p.by_merit ? best_beside(w, agent) : agent;
        w.agents.rank[chosen].next = uniform32(luck.w[1]) < p.stay ? Rise::Stays : Rise::Leaves;
    }
}

void career_day(World& w, AgentId agent) {
    Rise& next = w.agents.rank[agent].next;
    if (next == Rise::None) return;
    const bool stays = std::exchange(next, Rise::None) == Rise::Stays;
    if (w.agents.employment[agent].stage == Stage::OnFloor) promote(w, agent, stays);
}

void climate_day(World& w, double weeks) {
    Leadership& l = w.leadership;
    const CareerParameters& p = w.p().career_effects;
    l.promotions = math::relaxed(l.promotions, 0, weeks, p.seen_weeks);
    if (w.p().mechanisms.career)
        l.fairness = math::relaxed(
            l.fairness,
            p.perks_on_fairness * w.p().perks.for_agents + p.status_on_fairness * status_of_function(w),
            weeks, p.climate_weeks);
    if (w.p().mechanisms.support) {
        const double minutes = w.p().support.minutes;
        l.support =
            math::relaxed(l.support, minutes / (minutes + p.support_half_minutes), weeks, p.support_weeks);
    }
    for (int team = 0; team < w.team_count(); ++team) pay(w, team, weeks * days_of_week);
    w.record.spread(Spread::CareerProspect, w.firm_group(), career_prospect(w));
}

}  // namespace morale
