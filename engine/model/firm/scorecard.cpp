#include "engine/model/firm/scorecard.hpp"

#include <algorithm>

#include "engine/kernel/math.hpp"

namespace morale {

namespace {

/// Nobody can aim at a surprise.
double drawn_by_prizes(const Parameters& p) {
    const bool aimed_at = p.awards.per_year > 0 && p.awards.announced && p.mechanisms.awards;
    if (!aimed_at || static_cast<TiedTo>(p.awards.tied_to) == TiedTo::Nothing) return 0;
    const bool service = static_cast<TiedTo>(p.awards.tied_to) == TiedTo::Service;
    return service ? p.effort.moved_by_prize : -p.effort.moved_by_prize;
}

}  // namespace

void scorecard_day(World& w, double weeks) {
    if (!w.p().mechanisms.scorecard) return;
    const Scorecard& card = w.p().scorecard;
    const double goal = std::clamp(card.external - card.productivity + drawn_by_prizes(w.p()), -1., 1.);
    double& effort = w.leadership.effort;
    effort = math::relaxed(effort, goal, weeks, w.p().effort.memory_weeks);
}

}  // namespace morale
