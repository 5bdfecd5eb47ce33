#include "engine/model/terms/executives.hpp"

#include <algorithm>

namespace morale {

namespace {

/// A budget that is cut takes away at most this part of the rate at which obstacles go by themselves. It is
/// assumed, and bounds them: however rosy the floor looks from above, they come to twice the usual at most.
constexpr double most_taken_away = .5;

double seen(const ExecutiveParameters& p, double heard, double fog) {
    return heard + p.rosiness * fog * (1 - heard);
}

}  // namespace

double distance_to_the_floor(const World& w) {
    const ExecutiveParameters& p = w.p().executives;
    return 1 / (1 + w.leadership.contact / p.contact_half + w.p().measurement.spend / p.spend_half);
}

double budget_for_obstacles(const World& w) {
    const ExecutiveParameters& p = w.p().executives;
    const double usual = seen(p, p.neutral_resolved, 1);
    const double rate = w.p().scorecard.all_hands * p.budget * (usual - perceived_resolved(w));
    return std::max(rate, -most_taken_away / p.obstacle_weeks);
}

double perceived_resolved(const World& w) {
    return seen(w.p().executives, w.leadership.heard, distance_to_the_floor(w));
}

double obstacles_on_demand(const World& w) {
    if (!w.p().mechanisms.executives) return 0;
    return w.p().executives.obstacle_weight * (w.leadership.obstacles - 1);
}

}  // namespace morale
