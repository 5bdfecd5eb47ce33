#include "engine/model/mechanisms/meaning.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/mechanisms/quality.hpp"

namespace morale {

namespace {

struct Parts {
    double fast, slow;
};

Parts faded(const World& w, const Meaning& m) {
    if (m.fast == 0 && m.slow == 0) return {0, 0};
    const double weeks = in_weeks(w.now - m.as_of);
    return {m.fast * math::exp(-weeks / w.p().meaning.fast_weeks),
            m.slow * math::exp(-weeks / w.p().meaning.slow_weeks)};
}

}  // namespace

double felt_meaning(const World& w, AgentId agent) {
    if (!w.p().mechanisms.meaning) return 0;
    const Parts parts = faded(w, w.agents.meaning[agent]);
    return parts.fast + parts.slow == 0 ? 0 : 1 - math::exp(-(parts.fast + parts.slow));
}

void give_dose(World& w, AgentId agent, double dose) {
    Meaning& m = w.agents.meaning[agent];
    const Parts parts = faded(w, m);
    const double taken = dose * w.agents.traits[agent].prosociality;
    const double fast_share = w.p().meaning.fast_share;
    m.fast = std::max(0., parts.fast + fast_share * taken);
    m.slow = std::max(0., parts.slow + (1 - fast_share) * taken);
    m.as_of = w.now;
    refresh_performance(w, agent);
}

void find_meaning_in_work(World& w, AgentId agent) {
    const Meaning& m = w.agents.meaning[agent];
    const Today& today = w.agents.today[agent];
    if (!w.p().mechanisms.meaning || m.last_dose == Time::min() || today.handled == 0) return;
    if (in_weeks(w.now - m.last_dose) > w.p().meaning.aware_weeks) return;
    const double share = static_cast<double>(today.resolved) / today.handled;
    give_dose(w, agent, w.p().meaning.efficacy * (share - w.p().meaning.neutral_resolved_share));
}

}  // namespace morale
