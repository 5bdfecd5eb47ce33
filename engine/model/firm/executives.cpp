#include "engine/model/firm/executives.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/firm/programmes.hpp"
#include "engine/model/minds/recognition.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/staff/outsourcing.hpp"

namespace morale {

namespace {

/// What is left of delay and rosiness with the visits and the measurement there are.
double fog(const World& w) {
    const ExecutiveParameters& p = w.p().executives;
    return 1 / (1 + w.leadership.contact / p.contact_half + w.p().measurement.spend / p.spend_half);
}

double seen(const ExecutiveParameters& p, double heard, double fog) {
    return heard + p.rosiness * fog * (1 - heard);
}

/// Weekly rate at which the budget removes obstacles; below zero where it is cut.
double budget(const World& w) {
    const ExecutiveParameters& p = w.p().executives;
    const double usual = seen(p, p.neutral_resolved, 1);
    const double rate = w.p().scorecard.all_hands * p.budget * (usual - perceived_resolved(w));
    return std::max(rate, -.5 / p.obstacle_weeks);
}

/// Removing `amount` costs so much for everybody employed.
void pay_for_fixing(World& w, double amount) {
    for (int team = 0; team < w.no_team(); ++team)
        book_programme(
            w, team, amount * w.p().executives.fix_cost_per_head * w.record.level(Level::Headcount, team), 0);
}

void hear(World& w, double weeks) {
    double handled = 0, resolved = 0;
    for (AgentId agent : all_ids<AgentRow>(static_cast<std::uint32_t>(w.agents.size()))) {
        handled += w.agents.today[agent].handled;
        resolved += w.agents.today[agent].resolved;
    }
    if (handled == 0) return;
    double& heard = w.leadership.heard;
    const double today = resolved / handled;
    heard = math::relaxed(heard, today, weeks, w.p().executives.delay_weeks * fog(w));
}

/// dL/dt = (1 - L)/T - r L, exactly over the time that r stands.
void move_obstacles(World& w, double weeks) {
    const ExecutiveParameters& p = w.p().executives;
    const double removal = budget(w), rate = 1 / p.obstacle_weeks + removal;
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

double perceived_resolved(const World& w) {
    return seen(w.p().executives, w.leadership.heard, fog(w));
}

double obstacles_on_demand(const World& w) {
    if (!w.p().mechanisms.executives) return 0;
    return w.p().executives.obstacle_weight * (w.leadership.obstacles - 1);
}

void visit(World& w, std::uint32_t number) {
    const ExecutiveVisits& p = w.p().visits;
    const double quality = quality_of_thanks(w);
    int met = 0, heads = 0;
    for (AgentId agent : all_ids<AgentRow>(static_cast<std::uint32_t>(w.agents.size()))) {
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
    w.record.spread(Spread::PerceivedResolved, w.no_team(), perceived_resolved(w));
    w.record.spread(Spread::Obstacles, w.no_team(), w.leadership.obstacles);
}

}  // namespace morale
