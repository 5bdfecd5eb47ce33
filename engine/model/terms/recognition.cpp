#include "engine/model/terms/recognition.hpp"

#include "engine/kernel/math.hpp"
#include "engine/model/terms/career.hpp"

namespace morale {

double felt_recognition(const World& w, AgentId agent) {
    return own_felt_recognition(w, agent) + w.teams[w.agents.seat[agent].team].shift.recognition;
}

double own_felt_recognition(const World& w, AgentId agent) {
    const Recognition& r = w.agents.recognition[agent];
    if (r.felt == 0) return 0;
    const double weeks = in_weeks(w.now - r.as_of);
    return 1 - math::exp(-r.felt * math::exp(-weeks / w.p().recognition.memory_weeks));
}

double fairness(const World& w, AgentId agent) {
    const Recognition& r = w.agents.recognition[agent];
    const double climate = climate_of_fairness(w);
    if (r.fairness == 1) return 1 + climate;
    const double weeks = in_weeks(w.now - r.as_of);
    return 1 + climate + (r.fairness - 1) * math::exp(-weeks / w.p().recognition.fairness_memory_weeks);
}

}  // namespace morale
