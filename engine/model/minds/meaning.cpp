#include "engine/model/minds/meaning.hpp"

#include <algorithm>

#include "engine/model/minds/quality.hpp"
#include "engine/model/terms/awards.hpp"
#include "engine/model/terms/meaning.hpp"

namespace morale {

void give_dose(World& w, AgentId agent, double dose) {
    Meaning& m = w.agents.meaning[agent];
    const PartsOfMeaning parts = faded(w, m);
    const double taken = dose * w.agents.traits[agent].prosociality * left_by_cash(w);
    const double fast_share = w.p().meaning.fast_share;
    m.fast = std::max(0., parts.fast + fast_share * taken);
    m.slow = std::max(0., parts.slow + (1 - fast_share) * taken);
    m.as_of = w.now;
    refresh_performance(w, agent);
}

void find_meaning_in_work(World& w, AgentId agent) {
    const Today& today = w.agents.today[agent];
    if (!w.p().mechanisms.meaning || today.handled == 0 || !knows_mission(w, agent)) return;
    const double share = static_cast<double>(today.resolved) / today.handled;
    give_dose(w, agent, w.p().meaning.efficacy * (share - w.p().meaning.neutral_resolved_share));
}

}  // namespace morale
