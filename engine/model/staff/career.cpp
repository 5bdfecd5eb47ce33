#include "engine/model/staff/career.hpp"

#include <algorithm>
#include <utility>

#include "engine/kernel/math.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/staff/attrition.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/staff/outsourcing.hpp"

namespace morale {

namespace {

/// What leaders' presence says about the function; 0 when they do not come, or come and do nothing.
double status(const World& w) {
    const Leadership& l = w.leadership;
    return l.word * l.contact / (l.contact + w.p().executives.contact_half);
}

void promote(World& w, AgentId agent, bool stays) {
    const int group = group_of(w, agent);
    double heads = 0;
    for (int team = 0; team < w.no_team(); ++team) heads += w.record.level(Level::Headcount, team);
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

/// Of the colleagues who are eligible, and of the agent, the one who resolves the most.
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
                   heads * w.p().support.minutes * days / 7);
    book_programme(w, team, heads * w.p().measurement.spend * days / days_per_month, 0);
}

}  // namespace

double career_prospect(const World& w) {
    const CareerParameters& p = w.p().career_effects;
    if (!w.p().mechanisms.career) return 0;
    const double seen = w.leadership.promotions;
    return seen / (seen + p.half_rate) + p.status_on_prospect * status(w);
}

double leaders_on_resources(const World& w) {
    return w.p().career_effects.prospect_on_strain * career_prospect(w) +
           w.p().career_effects.support_weight * w.leadership.support;
}

double career_on_quitting(const World& w) {
    return -w.p().career_effects.prospect_on_quits * career_prospect(w);
}

double climate_of_fairness(const World& w) {
    return w.p().mechanisms.fairness ? w.leadership.fairness : 0;
}

double relative_wage(const World& w, AgentId agent) {
    const MoneyParameters& p = w.p().money;
    return p.wage_per_hour / p.market_wage_per_hour *
           (w.agents.rank[agent].senior ? 1 + w.p().career.raise : 1);
}

void choose_promotions(World& w) {
    const Career& p = w.p().career;
    if (p.promotions_per_year == 0 || !w.p().mechanisms.career || since_week_start(w.now) != Span{0}) return;
    const auto today = static_cast<std::uint32_t>(day_index(w.now));
    for (AgentId agent : all_ids<AgentRow>(static_cast<std::uint32_t>(w.agents.size()))) {
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
            l.fairness, p.perks_on_fairness * w.p().perks.for_agents + p.status_on_fairness * status(w),
            weeks, p.climate_weeks);
    if (w.p().mechanisms.support) {
        const double minutes = w.p().support.minutes;
        l.support =
            math::relaxed(l.support, minutes / (minutes + p.support_half_minutes), weeks, p.support_weeks);
    }
    for (int team = 0; team < w.no_team(); ++team) pay(w, team, weeks * 7);
    w.record.spread(Spread::CareerProspect, w.no_team(), career_prospect(w));
}

}  // namespace morale
