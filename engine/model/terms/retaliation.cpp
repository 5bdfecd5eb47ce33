#include "engine/model/terms/retaliation.hpp"

#include <algorithm>

#include "engine/model/terms/hostility.hpp"
#include "engine/model/terms/recognition.hpp"

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

}  // namespace morale
