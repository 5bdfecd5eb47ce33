#include "engine/model/terms/scorecard.hpp"

#include <algorithm>

namespace morale {

double effort_on_log_time(const World& w) {
    return w.p().effort.time_per_effort * w.leadership.effort;
}

double effort_on_resolution(const World& w) {
    return w.p().effort.resolution_per_time * effort_on_log_time(w);
}

double effort_on_courtesy(const World& w) {
    return w.p().effort.courtesy_per_effort * w.leadership.effort;
}

double watched_on_demand(const World& w) {
    return w.p().effort.watched_weight * std::max(0., -w.leadership.effort);
}

}  // namespace morale
