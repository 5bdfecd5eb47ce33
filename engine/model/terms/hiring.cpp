#include "engine/model/terms/hiring.hpp"

#include <algorithm>
#include <limits>

#include "engine/model/terms/outsourcing.hpp"

namespace morale {

namespace {

/// Whether the class may bring people to the team.
bool is_for(const World& w, const HiringClass& one, std::size_t team) {
    if (one.size <= 0 || is_outside(w, team)) return false;
    return one.team.empty() || one.team == w.p().teams[team].name;
}

}  // namespace

Time begin_of_date(const Parameters& p, double date) {
    return measurement_start + static_cast<int>(date - p.time.start_date) * day;
}

bool seeks_by_vacancy(const World& w, std::size_t team) {
    if (w.p().hiring.also_by_vacancy) return true;
    Time classes_begin = never;
    const Time world_begins = measurement_start - span_of_weeks(w.p().time.warmup_weeks);
    for (const HiringClass& one : w.p().hiring_classes) {
        const Time begins = begin_of_date(w.p(), one.date);
        if (is_for(w, one, team) && begins >= world_begins)
            classes_begin = std::min({classes_begin, measurement_start, begins});
    }
    return w.now < classes_begin;
}

double weeks_until_dropout(const World& w, AgentId agent, double training_weeks) {
    constexpr double finishes = std::numeric_limits<double>::infinity();
    const double share = w.p().hiring.training_dropout;
    if (share <= 0 || is_outside(w, w.agents.seat[agent].team)) return finishes;
    const Words luck = w.luck(Purpose::Fill, w.agents.person(agent));
    return uniform32(luck.w[1]) < share ? uniform32(luck.w[2]) * training_weeks : finishes;
}

}  // namespace morale
