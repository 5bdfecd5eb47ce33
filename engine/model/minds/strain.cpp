#include "engine/model/minds/strain.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/minds/relief.hpp"
#include "engine/model/terms/career.hpp"
#include "engine/model/terms/executives.hpp"
#include "engine/model/terms/hostility.hpp"
#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/process.hpp"
#include "engine/model/terms/recognition.hpp"
#include "engine/model/terms/respect.hpp"
#include "engine/model/terms/scorecard.hpp"
#include "engine/model/terms/strain.hpp"
#include "engine/model/terms/time_pressure.hpp"
#include "engine/model/terms/work_design.hpp"

namespace morale {

namespace {

/// Mean exhaustion of the direct peers on the floor; the agent's own if there are none.
double mean_exhaustion_of_peers(const World& w, AgentId agent) {
    double sum = 0;
    int count = 0;
    for (const Peer& peer : w.peers.of(agent)) {
        if (peer.steps > 1) break;
        if (w.agents.employment[peer.agent].stage != Stage::OnFloor) continue;
        sum += w.agents.mind[peer.agent].exhaustion;
        ++count;
    }
    return count ? sum / count : w.agents.mind[agent].exhaustion;
}

}  // namespace

void strain_day(World& w, AgentId agent) {
    const StrainParameters& p = w.p().strain;
    const Today& today = w.agents.today[agent];
    const double present = today.handling_seconds + today.available_seconds;
    if (!w.p().mechanisms.strain || present <= 0) return;
    Mind& mind = w.agents.mind[agent];
    const double meaning = felt_meaning(w, agent);
    const double hours = shift_hours_of(w, agent) + today.shift.half_hours_longer / 2.;
    const double load = demand_of(p, today.handling_seconds / present, hours) +
                        hostility_on_demand(w, agent) + respect_on_demand(w) + process_on_demand(w) +
                        design_demand(w) + obstacles_on_demand(w) + watched_on_demand(w) +
                        effort_on_demand(w, agent);
    const double demand = load * (1 - p.meaning_buffer * meaning);
    const double resources = p.meaning_weight * meaning + p.recognition_weight * felt_recognition(w, agent) +
                             p.resilience_weight * w.agents.traits[agent].resilience + design_resources(w) +
                             leaders_on_resources(w);
    // Work and peers pull together: dX/dt = ((X* - X) + c (peers - X)) / tau, solved exactly over the time
    // since the last worked day. Days off are thus days between two loads and not days without load.
    const double goal =
        (strain_target(w, demand, resources) + p.contagion * mean_exhaustion_of_peers(w, agent)) /
        (1 + p.contagion);
    const double weeks = in_weeks(w.now - mind.strained);
    mind.exhaustion = math::relaxed(mind.exhaustion, goal, weeks * (1 + p.contagion), p.memory_weeks);
    const double distance = std::clamp(mind.exhaustion + hostility_on_cynicism(w, agent), 0., 1.);
    mind.cynicism = math::relaxed(mind.cynicism, distance, weeks, p.cynicism_memory_weeks);
    mind.strained = w.now;
    fade_relief(w, agent, demand);
}

}  // namespace morale
