#include "engine/model/firm/thanks.hpp"

#include <algorithm>

#include "engine/model/minds/recognition.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/outsourcing.hpp"
#include "engine/model/terms/rounds.hpp"

namespace morale {

namespace {

bool has_peer_at_work(const World& w, AgentId agent) {
    return std::ranges::any_of(w.peers.of(agent), [&w](const Peer& peer) {
        return peer.steps == 1 && w.agents.employment[peer.agent].stage == Stage::OnFloor;
    });
}

}  // namespace

void leader_thanks(World& w, std::uint32_t number) {
    const LeaderThanks& p = w.p().leader_thanks;
    for (int team = 0; team < w.team_count(); ++team) {
        int thanked = 0;
        for (AgentId agent : reached(w, team)) {
            if (uniform32(luck_in_round(w, Purpose::Round, agent, number).w[0]) >= p.share) continue;
            recognise(w, agent,
                      {.programme = Programme::LeaderThanks,
                       .weight = w.p().recognition.weight_leader,
                       .quality = p.quality});
            ++thanked;
        }
        book_programme(w, team, 0, thanked * p.minutes);
    }
}

void peers_thank(World& w, std::uint32_t number) {
    const PeerThanks& p = w.p().peer_thanks;
    for (AgentId agent : w.agents.ids()) {
        if (w.agents.employment[agent].stage != Stage::OnFloor || !is_own(w, agent)) continue;
        if (!has_peer_at_work(w, agent)) continue;
        if (uniform32(luck_in_round(w, Purpose::PeerThanks, agent, number).w[0]) >= p.share) continue;
        recognise(w, agent,
                  {.programme = Programme::PeerThanks,
                   .weight = w.p().award_effects.weight_peer,
                   .quality = p.quality});
    }
    for (int team = 0; team < w.team_count(); ++team) book_programme(w, team, 0, p.minutes / w.team_count());
}

}  // namespace morale
