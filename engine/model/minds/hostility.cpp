#include "engine/model/minds/hostility.hpp"

#include "engine/kernel/math.hpp"
#include "engine/model/terms/hostility.hpp"

namespace morale {

[[gnu::noinline]] void suffer(World& w, AgentId agent) {
    w.record.count(Count::Hostile, group_of(w, agent));
    Encounters& e = w.agents.encounters[agent];
    ++e.hostile;
    if (w.p().mechanisms.quality)
        w.agents.performance[agent].courteous =
            math::sigmoid(e.courtesy_logit + hostility_on_courtesy(w, agent));
}

}  // namespace morale
