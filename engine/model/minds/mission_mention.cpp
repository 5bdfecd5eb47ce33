#include "engine/model/minds/mission_mention.hpp"

#include "engine/model/minds/meaning.hpp"

namespace morale {

bool mentions_mission(World& w, AgentId agent, Contact contact) {
    const double share = w.p().offer.mention.share;
    if (share == 0) return false;
    const bool mentioned = uniform32(w.luck_of_attempt(Purpose::Mention, contact).w[0]) < share;
    w.record.count(Count::Mentioned, group_of(w, agent), mentioned);
    return mentioned;
}

void remember_mentions(World& w, AgentId agent) {
    const MissionMention& p = w.p().offer.mention;
    if (p.share == 0 || !w.p().mechanisms.meaning || w.agents.today[agent].handled == 0) return;
    w.agents.meaning[agent].last_dose = w.now;
    give_dose(w, agent, p.share * p.dose);
}

}  // namespace morale
