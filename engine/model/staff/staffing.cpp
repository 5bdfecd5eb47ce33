#include "engine/model/staff/staffing.hpp"

#include <limits>

namespace morale {

void open_and_close(World& w, TeamState& team, std::uint32_t wanted) {
    team.to_close = static_cast<std::uint32_t>(team.seats.size()) - wanted;
    for (std::size_t n = team.seats.size(); n-- > 0;) {
        const AgentId agent = team.seats[n];
        const bool close = team.to_close > 0 && w.agents.employment[agent].stage == Stage::Vacant;
        w.agents.seat[agent].open = !close;
        if (close) --team.to_close;
    }
}

bool closes_with_leaver(World& w, AgentId agent) {
    TeamState& team = w.teams[w.agents.seat[agent].team];
    if (team.to_close == 0) return false;
    --team.to_close;
    w.agents.seat[agent].open = false;
    return true;
}

double stay_of_hire(const World& w, AgentId agent) {
    const double mean = w.p().placement.stay_weeks;
    if (mean <= 0) return std::numeric_limits<double>::infinity();
    return mean * (.5 + uniform32(w.luck(Purpose::Stay, w.agents.person(agent)).w[0]));
}

bool goes_on(const World& w, AgentId agent) {
    const Employment& e = w.agents.employment[agent];
    return e.stage == Stage::OnFloor && in_weeks(w.now - e.on_floor) >= w.agents.placement[agent].stay_weeks;
}

}  // namespace morale
