#include "engine/model/terms/personal_tie.hpp"

#include "engine/model/terms/outsourcing.hpp"

namespace morale {

bool has_tie(const World& w, AgentId agent) {
    return w.p().mechanisms.personal_tie && w.agents.background[agent].tie < w.p().tie.share &&
           is_own(w, agent);
}

double tie_floor(const World& w, AgentId agent) {
    return has_tie(w, agent) ? w.p().tie_effects.floor : 0;
}

}  // namespace morale
