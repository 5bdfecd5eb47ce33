#include "engine/outlook/pressure.hpp"

#include <algorithm>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/math.hpp"
#include "engine/model/terms/time_pressure.hpp"

namespace morale {

namespace {

constexpr int settling_weeks = 500, watched_weeks = 4'000;
constexpr double unfelt = .002;  // fluctuations below this have no effect worth following

}  // namespace

UsualPressure usual_pressure(const Parameters& p, double occupancy, const Unrest& unrest) {
    if (!p.mechanisms.time_pressure || occupancy <= 0) return {};
    const TimePressureParameters& t = p.time_pressure;
    const double wanted = std::max(t.wanted_occupancy, occupancy);
    UsualPressure usual;
    const double widest = 4 * (unrest.fast_sd + unrest.slow_sd);
    if (widest < unfelt || occupancy * (1 + widest) < wanted) {
        usual.pressure = std::clamp(1 - wanted / occupancy, -t.most, t.most);
        return usual;
    }
    // Goes week by week through drawn ups and downs, always the same ones.
    const Draws draws(Seed{1}, 0);
    const double keep = math::exp(-1 / unrest.slow_weeks), fresh = math::sqrt(1 - keep * keep);
    const double fast_keep = math::exp(-5 / t.memory_days),
                 fast_fresh = math::sqrt(1 - fast_keep * fast_keep);
    double slow = 0, fast = 0, held = 1;
    double sum_held = 0, sum_practice = 0, sum_pressure = 0;
    for (int i = 0; i < settling_weeks + watched_weeks; ++i) {
        const Words luck = draws.block(0, static_cast<std::uint64_t>(i), 0);
        slow = keep * slow + fresh * unrest.slow_sd * normal(uniform32(luck.w[0]));
        fast = fast_keep * fast + fast_fresh * unrest.fast_sd * normal(uniform32(luck.w[1]));
        const double load = occupancy * math::exp(slow + fast) * held;
        const double pressure = std::clamp(1 - wanted / load, -t.most, t.most);
        const double practice = practice_under(t, held, pressure);
        held = standard_after(t, held, practice, 1);
        if (i < settling_weeks) continue;
        sum_held += held;
        sum_practice += practice;
        sum_pressure += pressure;
    }
    usual.standard = sum_held / watched_weeks;
    usual.practice = sum_practice / watched_weeks;
    usual.pressure = sum_pressure / watched_weeks;
    return usual;
}

}  // namespace morale
