#include "engine/model/firm/executives.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/minds/recognition.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/executives.hpp"
#include "engine/model/terms/outsourcing.hpp"
#include "engine/model/terms/recognition.hpp"
#include "engine/model/terms/rounds.hpp"

namespace morale {

namespace {

/// Books the cost of removing `amount` of the obstacles of everybody employed.
void pay_for_fixing(World& w, double amount) {
    for (int team = 0; team < w.team_count(); ++team)
        book_programme(
            w, team, amount * w.p().executives.fix_cost_per_head * w.record.level(Level::Headcount, team), 0);
}

void hear(World& w, double weeks) {
    double handled = 0, resolved = 0;
    for (AgentId agent : w.agents.ids()) {
        handled += w.agents.today[agent].handled;
        resolved += w.agents.today[agent].resolved;
    }
    if (handled == 0) return;
    double& heard = w.leadership.heard;
    const double today = resolved / handled;
    heard = math::relaxed(heard, today, weeks, w.p().executives.delay_weeks * distance_to_the_floor(w));
}

/// dL/dt = (1 - L)/T - r L, solved exactly over the time in which r is constant.
void move_obstacles(World& w, double weeks) {
    const ExecutiveParameters& p = w.p().executives;
    const double removal = budget_for_obstacles(w), rate = 1 / p.obstacle_weeks + removal;
    double& obstacles = w.leadership.obstacles;
    if (removal > 0) pay_for_fixing(w, removal * weeks * obstacles);
    const double goal = 1 / (p.obstacle_weeks * rate);
    obstacles = goal + (obstacles - goal) * math::exp(-weeks * rate);
}

/// Thanks are as good as the executive's word.
double quality_of_thanks(const World& w) {
    const double least = w.p().recognition.least_quality, quality = w.p().visits.quality;
    return quality > least ? least + (quality - least) * w.leadership.word : quality;
}

void meet(World& w, AgentId agent, double quality) {
    recognise(
        w, agent,
        {.programme = Programme::Visit, .weight = w.p().recognition.weight_executive, .quality = quality});
    const double ignored = 1 - w.p().visits.acted_on;
    if (w.p().mechanisms.executives)
        lose_fairness(w, agent, w.p().executives.listening_loss * ignored * std::max(0., fairness(w, agent)));
}

}  // namespace

void visit(World& w, std::uint32_t number) {
    const ExecutiveVisits& p = w.p().visits;
    const double quality = quality_of_thanks(w);
    int met = 0, heads = 0;
    for (AgentId agent : w.agents.ids()) {
        if (w.agents.employment[agent].stage == Stage::Vacant || !is_own(w, agent)) continue;
        ++heads;
        if (uniform32(luck_in_round(w, Purpose::Visit, agent, number).w[0]) >= p.share) continue;
        meet(w, agent, quality);
        book_programme(w, group_of(w, agent), 0, p.minutes);
        ++met;
    }
    if (met == 0 || !w.p().mechanisms.executives) return;
    Leadership& l = w.leadership;
    l.contact += 1;
    l.word += w.p().executives.word_step * (p.acted_on - l.word);
    const double fixed = w.p().executives.named * p.acted_on * l.obstacles * met / heads;
    l.obstacles -= fixed;
    pay_for_fixing(w, fixed);
}

void executives_day(World& w, double weeks) {
    if (!w.p().mechanisms.executives) return;
    w.leadership.contact *= math::exp(-weeks / w.p().executives.contact_weeks);
    hear(w, weeks);
    move_obstacles(w, weeks);
    w.record.spread(Spread::PerceivedResolved, w.firm_group(), perceived_resolved(w));
    w.record.spread(Spread::Obstacles, w.firm_group(), w.leadership.obstacles);
}

}  // namespace morale
