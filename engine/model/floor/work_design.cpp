#include "engine/model/floor/work_design.hpp"

#include <algorithm>
#include <cmath>

#include "engine/model/minds/training.hpp"
#include "engine/model/money/money.hpp"

namespace morale {

namespace {

/// What a unit of autonomy does, for the better above zero, where roles are as clear as they are.
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

[[gnu::noinline]] void make_exception(World& w, AgentId agent, double u, double resolves) {
    const double share = autonomy(w) * w.p().work_effects.exceptions;
    if (u < resolves * (1 - share)) return;
    w.record.count(Count::Exceptions, group_of(w, agent));
    book_programme(w, group_of(w, agent), w.p().work_effects.usd_per_exception, 0);
}

void book_standards(World& w) {
    const double clear = role_clarity(w);
    if (clear <= 0) return;
    const double minutes = clear * w.p().work_effects.clarity_hours_a_week * 60 / 7;
    for (int team = 0; team < w.no_team(); ++team) book_programme(w, team, 0, minutes);
}

}  // namespace morale
