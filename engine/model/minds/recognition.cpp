#include "engine/model/minds/recognition.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/minds/habit.hpp"
#include "engine/model/minds/quality.hpp"
#include "engine/model/terms/career.hpp"
#include "engine/model/terms/recognition.hpp"

namespace morale {

namespace {

/// Fades the three states up to now.
Recognition& settled(World& w, AgentId agent) {
    Recognition& r = w.agents.recognition[agent];
    const RecognitionParameters& p = w.p().recognition;
    const double weeks = in_weeks(w.now - r.as_of);
    if (weeks <= 0) return r;
    if (r.felt != 0) r.felt *= math::exp(-weeks / p.memory_weeks);
    if (r.recent != 0) r.recent *= math::exp(-weeks * days_of_week / p.dose_memory_days);
    if (r.fairness != 1) r.fairness = math::relaxed(r.fairness, 1, weeks, p.fairness_memory_weeks);
    r.as_of = w.now;
    return r;
}

/// What one act adds to R. `share` is 1 for the receiver and less for an agent who only saw it.
double take(World& w, AgentId agent, const Thanks& thanks, double share) {
    const RecognitionParameters& p = w.p().recognition;
    Recognition& r = settled(w, agent);
    const double worth = std::max(0., thanks.quality - p.least_quality);
    const double gain = share * thanks.weight * worth / (1 + r.recent / p.half_dose) *
                        (thanks.announced ? p.announced_factor : 1) *
                        std::max(0., r.fairness + climate_of_fairness(w));
    r.recent += share;
    if (!w.p().mechanisms.recognition) return 0;
    r.felt += gain;
    refresh_performance(w, agent);
    return gain;
}

/// Gives peers who see deserved praise a share of it, which falls with every step of the graph.
std::uint32_t let_peers_see(World& w, AgentId agent, const Thanks& thanks) {
    std::uint32_t seen_by = 0;
    for (const Peer& peer : w.peers.of(agent)) {
        if (w.agents.employment[peer.agent].stage != Stage::OnFloor) continue;
        double share = 1;
        for (std::uint32_t step = 0; step < peer.steps; ++step) share *= w.p().recognition.peer_share;
        take(w, peer.agent, thanks, share);
        w.record.count(Count::PraiseSeen, group_of(w, peer.agent));
        ++seen_by;
    }
    return seen_by;
}

}  // namespace

void recognise(World& w, AgentId agent, const Thanks& thanks) {
    const Seat& seat = w.agents.seat[agent];
    const bool poor = thanks.quality < w.p().recognition.least_quality;
    const double gain = take(w, agent, thanks, 1);
    get_used_to(w, thanks.programme, gain);
    if (poor) lose_fairness(w, agent, w.p().recognition.poor_quality_loss);
    const std::uint32_t seen_by = thanks.seen && !poor ? let_peers_see(w, agent, thanks) : 0;
    w.record.count(Count::Recognised, static_cast<int>(seat.team));
    if (w.measuring())
        w.ledger.recognitions.push_back({.at = w.now,
                                         .seat = seat.ordinal,
                                         .incumbent = w.agents.employment[agent].incumbent,
                                         .team = seat.team,
                                         .programme = thanks.programme,
                                         .quality = static_cast<float>(thanks.quality),
                                         .gain = static_cast<float>(gain),
                                         .seen_by = seen_by});
}

void lose_fairness(World& w, AgentId agent, double loss) {
    if (!w.p().mechanisms.fairness) return;
    settled(w, agent).fairness -= loss;
}

void remember_recognition(World& w, AgentId agent, bool in_annual_week) {
    Recognition& r = w.agents.recognition[agent];
    const double felt = felt_recognition(w, agent);
    if (in_annual_week) {
        r.week_sum += felt;
        ++r.week_days;
    } else {
        r.other_sum += felt;
        ++r.other_days;
    }
}

void feel_contrast(World& w, AgentId agent) {
    Recognition& r = w.agents.recognition[agent];
    if (r.week_days > 0 && r.other_days > 0) {
        const double glow = r.week_sum / r.week_days - r.other_sum / r.other_days;
        if (glow > 0) lose_fairness(w, agent, w.p().recognition.contrast * glow);
    }
    r.week_sum = r.other_sum = 0;
    r.week_days = r.other_days = 0;
}

}  // namespace morale
