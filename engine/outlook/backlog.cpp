#include "engine/outlook/backlog.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/math.hpp"

namespace morale {

namespace {

constexpr int runs = 4;

/// What has come and what has been taken up since the beginning, at the end of each half hour.
struct Course {
    std::vector<double> come, taken;
};

/// Follows one sequence of weeks; adds to `sums` what is observed after the warm-up.
Course follow(const BacklogGiven& g, int run, Backlog& sums) {
    const Draws draws(Seed{2}, static_cast<std::uint32_t>(run));
    const double keep = math::exp(-1 / g.slow_weeks), fresh = math::sqrt(1 - keep * keep);
    Course course;
    double slow = 0, waiting = 0, come = 0, taken = 0;
    for (int i = 0; i < (g.warmup_weeks + g.weeks) * days_of_week; ++i) {
        const Words luck = draws.block(0, static_cast<std::uint64_t>(i), 0);
        if (i % days_of_week == 0) slow = keep * slow + fresh * g.slow_sd * normal(uniform32(luck.w[0]));
        const double load = std::max(0., 1 + g.load_sd * normal(uniform32(luck.w[1])));
        const double present = std::max(0., 1 + slow + g.day_sd * normal(uniform32(luck.w[2])));
        for (int k = 0; k < half_hours_of_day; ++k) {
            const auto step = static_cast<std::size_t>(i % days_of_week * half_hours_of_day + k);
            const double others = (g.staff[step] - g.spare[step]) * load;
            const double spare = std::max(0., g.staff[step] * present - others);
            const double now = g.arriving[step] * load,
                         most = spare * Backlog::step_seconds / g.handle_seconds;
            const double done = std::min(waiting + now, most);
            waiting += now - done;
            course.come.push_back(come += now);
            course.taken.push_back(taken += done);
            if (i < g.warmup_weeks * days_of_week) continue;
            sums.busy[step] += waiting > .5 ? 1 : 0;
            sums.taken[step] += done * g.handle_seconds / Backlog::step_seconds;
            sums.handled_per_week += done;
        }
    }
    sums.left_at_end += waiting;
    return course;
}

/// First come, first served: the n-th contact to come is the n-th to be taken up.
void look_at_waits(const BacklogGiven& g, const Course& course, double& contacts, double& in_time,
                   double& waited) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < course.come.size(); ++i) {
        const double before = i ? course.come[i - 1] : 0, now = course.come[i] - before;
        if (now <= 0) continue;
        while (at < course.taken.size() && course.taken[at] < course.come[i] - .5 * now) ++at;
        if (i < static_cast<std::size_t>(g.warmup_weeks) * Profile::steps) continue;
        if (at >= course.taken.size()) break;  // still waiting at the end
        const double wait = (static_cast<double>(at) - static_cast<double>(i)) * Backlog::step_seconds;
        contacts += now;
        waited += now * wait;
        for (const BacklogGiven::Target& target : g.targets)
            if (wait <= target.seconds) in_time += now * target.share;
    }
}

}  // namespace

Backlog backlog_of(const BacklogGiven& g) {
    Backlog sums;
    sums.in_time = 0;
    double contacts = 0, waited = 0;
    for (int run = 0; run < runs; ++run)
        look_at_waits(g, follow(g, run, sums), contacts, sums.in_time, waited);
    const double weeks = static_cast<double>(runs) * g.weeks;
    for (double& x : sums.busy) x /= weeks;
    for (double& x : sums.taken) x /= weeks;
    sums.handled_per_week /= weeks;
    sums.left_at_end /= runs;
    sums.in_time = contacts > 0 ? sums.in_time / contacts : 1;
    sums.wait = contacts > 0 ? waited / contacts : 0;
    return sums;
}

}  // namespace morale
