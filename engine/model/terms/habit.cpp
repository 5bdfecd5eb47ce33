#include "engine/model/terms/habit.hpp"

#include "engine/kernel/math.hpp"

namespace morale {

double weekly_gain(const World& w, Programme programme) {
    const Habit& h = w.leadership.habits[static_cast<std::size_t>(programme)];
    if (h.weekly_gain == 0) return 0;
    return h.weekly_gain * math::exp(-in_weeks(w.now - h.as_of) / w.p().award_effects.habit_weeks);
}

}  // namespace morale
