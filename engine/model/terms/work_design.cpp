#include "engine/model/terms/work_design.hpp"

#include <algorithm>
#include <cmath>

#include "engine/model/terms/training.hpp"

namespace morale {

namespace {

/// What a unit of autonomy does when role clarity is what it is; effects above zero are for the better.
double where_clear(const World& w, double effect) {
    return effect + w.p().work_effects.clarity_on_autonomy * role_clarity(w) * std::abs(effect);
}

}  // namespace

double autonomy(const World& w) {
    return w.p().mechanisms.work_design ? w.p().work.autonomy : 0;
}

double role_clarity(const World& w) {
    return w.p().mechanisms.work_design ? w.p().work.clarity : 0;
}

double autonomy_on_resolution(const World& w, AgentId agent) {
    const double free = autonomy(w);
    if (free == 0) return 0;
    const WorkDesignParameters& p = w.p().work_effects;
    const bool able = w.agents.traits[agent].talent > 0 ||
                      fresh_training(w, agent, Subject::Product) >= p.able_from_training;
    return free * where_clear(w, able ? p.autonomy_of_the_able : p.autonomy_of_the_others);
}

double clarity_on_resolution(const World& w, AgentId agent) {
    const double clear = role_clarity(w);
    if (clear == 0) return 0;
    const WorkDesignParameters& p = w.p().work_effects;
    return p.clarity_on_resolution * clear +
           std::max(0., -clear) * p.own_way_sd * w.agents.background[agent].own_way;
}

double design_demand(const World& w) {
    return -w.p().work_effects.clarity_on_demand * role_clarity(w);
}

double design_resources(const World& w) {
    return autonomy(w) * where_clear(w, w.p().work_effects.autonomy_on_resources);
}

double autonomy_on_wow(const World& w) {
    return w.p().work_effects.autonomy_on_wow * autonomy(w);
}

}  // namespace morale
