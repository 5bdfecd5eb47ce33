#include "engine/model/terms/staffing.hpp"

#include <limits>

namespace morale {

namespace {

/// Stays lie evenly between this part of their mean and as much above it. Only the mean is asked for; that
/// some go on much sooner than others is assumed, so that those hired together do not leave on one day.
constexpr double shortest_stay = .5;

}  // namespace

double stay_of_hire(const World& w, AgentId agent) {
    const double mean = w.p().placement.stay_weeks;
    if (mean <= 0) return std::numeric_limits<double>::infinity();
    return mean * (shortest_stay +
                   2 * (1 - shortest_stay) * uniform32(w.luck(Purpose::Stay, w.agents.person(agent)).w[0]));
}

bool goes_on(const World& w, AgentId agent) {
    const Employment& e = w.agents.employment[agent];
    return e.stage == Stage::OnFloor && in_weeks(w.now - e.on_floor) >= w.agents.placement[agent].stay_weeks;
}

}  // namespace morale
