#include "engine/model/minds/meaning.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"
#include "engine/model/firm/awards.hpp"
#include "engine/model/minds/personal_tie.hpp"
#include "engine/model/minds/quality.hpp"

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
    const double felt = std::max(parts.fast + parts.slow, tie_floor(w, agent));
    return felt == 0 ? 0 : 1 - math::exp(-felt);
}

void give_dose(World& w, AgentId agent, double dose) {
    Meaning& m = w.agents.meaning[agent];
    const Parts parts = faded(w, m);
    const double taken = dose * w.agents.traits[agent].prosociality * left_by_cash(w);
    const double fast_share = w.p().meaning.fast_share;
    m.fast = std::max(0., parts.fast + fast_share * taken);
    m.slow = std::max(0., parts.slow + (1 - fast_share) * taken);
    m.as_of = w.now;
    refresh_performance(w, agent);
}

bool knows_mission(const World& w, AgentId agent) {
    const Time last = w.agents.meaning[agent].last_dose;
    if (has_tie(w, agent)) return true;
    return last != Time::min() && in_weeks(w.now - last) <= w.p().meaning.aware_weeks;
}

void find_meaning_in_work(World& w, AgentId agent) {
    const Today& today = w.agents.today[agent];
    if (!w.p().mechanisms.meaning || today.handled == 0 || !knows_mission(w, agent)) return;
    const double share = static_cast<double>(today.resolved) / today.handled;
    give_dose(w, agent, w.p().meaning.efficacy * (share - w.p().meaning.neutral_resolved_share));
}

}  // namespace morale
