#include "engine/model/terms/meaning.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/terms/personal_tie.hpp"

namespace morale {

PartsOfMeaning faded(const World& w, const Meaning& m) {
    if (m.fast == 0 && m.slow == 0) return {0, 0};
    const double weeks = in_weeks(w.now - m.as_of);
    return {m.fast * math::exp(-weeks / w.p().meaning.fast_weeks),
            m.slow * math::exp(-weeks / w.p().meaning.slow_weeks)};
}

double felt_meaning(const World& w, AgentId agent) {
    return own_felt_meaning(w, agent) + w.teams[w.agents.seat[agent].team].shift.meaning;
}

double own_felt_meaning(const World& w, AgentId agent) {
    if (!w.p().mechanisms.meaning) return 0;
    const PartsOfMeaning parts = faded(w, w.agents.meaning[agent]);
    const double felt = std::max(parts.fast + parts.slow, tie_floor(w, agent));
    return felt == 0 ? 0 : 1 - math::exp(-felt);
}

bool knows_mission(const World& w, AgentId agent) {
    const Time last = w.agents.meaning[agent].last_dose;
    if (has_tie(w, agent)) return true;
    return last != Time::min() && in_weeks(w.now - last) <= w.p().meaning.aware_weeks;
}

}  // namespace morale
