#include "engine/model/minds/habit.hpp"

#include <algorithm>

#include "engine/model/terms/habit.hpp"

namespace morale {

namespace {

double heads(const World& w) {
    double sum = 0;
    for (int team = 0; team < w.team_count(); ++team) sum += w.record.level(Level::Headcount, team);
    return sum;
}

}  // namespace

void get_used_to(World& w, Programme programme, double gain) {
    if (gain == 0) return;
    Habit& h = w.leadership.habits[static_cast<std::size_t>(programme)];
    h.weekly_gain =
        weekly_gain(w, programme) + gain / (std::max(1., heads(w)) * w.p().award_effects.habit_weeks);
    h.as_of = w.now;
}

}  // namespace morale
