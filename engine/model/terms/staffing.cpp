#include "engine/model/terms/staffing.hpp"

#include <limits>

namespace morale {

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
