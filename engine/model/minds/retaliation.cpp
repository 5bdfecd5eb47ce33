#include "engine/model/minds/retaliation.hpp"

#include "engine/kernel/math.hpp"
#include "engine/model/terms/hostility.hpp"
#include "engine/model/terms/retaliation.hpp"

namespace morale {

void note_curtness(World& w, AgentId agent, double manners) {
    const Encounters& e = w.agents.encounters[agent];
    if (!w.p().mechanisms.quality) return;
    const double without = e.courtesy_logit - retaliation_on_courtesy(w, agent);
    if (manners < math::sigmoid(without + hostility_on_courtesy(w, agent)))
        w.record.count(Count::Retaliated, group_of(w, agent));
}

}  // namespace morale
