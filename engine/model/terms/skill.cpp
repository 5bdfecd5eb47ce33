#include "engine/model/terms/skill.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/terms/training.hpp"

namespace morale {

double skill(const World& w, AgentId agent) {
    return own_skill(w, agent) + w.teams[w.agents.seat[agent].team].shift.skill;
}

double own_skill(const World& w, AgentId agent) {
    const SkillParameters& p = w.p().skill;
    if (!w.p().mechanisms.skill) return p.neutral;
    const Learning learning = learning_of(w, agent);
    const double weeks =
        std::max(0., in_weeks(w.now - w.agents.employment[agent].on_floor)) + learning.head_start_weeks;
    const double pace = p.learning_weeks * (1 - learning.faster);
    return std::max(0., p.at_start + (1 - p.at_start) * (1 - math::exp(-weeks / pace)));
}

double inexperience(const World& w, AgentId agent) {
    const double to_learn = 1 - w.p().skill.at_start;
    if (!w.p().mechanisms.skill || to_learn <= 0) return 0;
    return (1 - skill(w, agent)) / to_learn;
}

}  // namespace morale
