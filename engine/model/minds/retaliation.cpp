#include "engine/model/minds/retaliation.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/minds/hostility.hpp"
#include "engine/model/minds/recognition.hpp"

namespace morale {

double slights(const World& w, AgentId agent) {
    if (!w.p().mechanisms.retaliation) return 0;
    return std::max(0., 1 - w.agents.encounters[agent].respect + 1 - fairness(w, agent));
}

double grudge(const World& w, AgentId agent) {
    if (!w.p().mechanisms.retaliation) return 0;
    const double hostile = w.p().mechanisms.hostility ? hostile_beyond_usual(w, agent) : 0;
    return slights(w, agent) + std::max(0., hostile) / w.p().hostility.scale;
}

double retaliation_on_courtesy(const World& w, AgentId agent) {
    return -w.p().retaliation.slight_on_courtesy * w.agents.encounters[agent].slights;
}

void note_curtness(World& w, AgentId agent, double manners) {
    const Encounters& e = w.agents.encounters[agent];
    if (!w.p().mechanisms.quality) return;
    const double without = e.courtesy_logit - retaliation_on_courtesy(w, agent);
    if (manners < math::sigmoid(without + hostility_on_courtesy(w, agent)))
        w.record.count(Count::Retaliated, group_of(w, agent));
}

}  // namespace morale
