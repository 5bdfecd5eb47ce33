#include "engine/model/staff/staffing.hpp"

namespace morale {

void open_and_close(World& w, TeamState& team, std::uint32_t wanted) {
    team.to_close = static_cast<std::uint32_t>(team.seats.size()) - wanted;
    for (std::size_t n = team.seats.size(); n-- > 0;) {
        const AgentId agent = team.seats[n];
        Employment& e = w.agents.employment[agent];
        const bool close = team.to_close > 0 && e.stage == Stage::Vacant;
        w.agents.seat[agent].open = !close;
        if (!close) continue;
        --team.to_close;
        if (!e.vacancy || e.sought) continue;  // a search is called off when it ends
        e.vacancy = false;
        w.record.level(Level::Vacant, group_of(w, agent), -1, w.now);
    }
}

bool closes_with_leaver(World& w, AgentId agent) {
    TeamState& team = w.teams[w.agents.seat[agent].team];
    if (team.to_close == 0) return false;
    --team.to_close;
    w.agents.seat[agent].open = false;
    return true;
}

}  // namespace morale
