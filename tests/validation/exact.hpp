// A simulated figure against an exact one: within four standard errors of enough replications to make these
// small, so that the check can fail.
#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "tests/validation/experiment.hpp"

namespace morale {

struct Seen {
    double mean = 0;
    double error = 0;  // standard error of the mean
};

inline Seen seen_in(const std::vector<double>& sample) {
    const double n = static_cast<double>(sample.size());
    double sum = 0, squares = 0;
    for (const double x : sample) sum += x;
    for (const double x : sample) squares += (x - sum / n) * (x - sum / n);
    return {sum / n, std::sqrt(squares / (n * (n - 1)))};
}

/// Four standard errors must be within `tightest` of the exact value.
inline void check_exact(std::string_view what, const std::vector<double>& sample, double exact,
                        double tightest) {
    const Seen seen = seen_in(sample);
    CAPTURE(what, exact, seen.mean, seen.error, sample.size());
    CHECK(std::abs(seen.mean - exact) < 4 * seen.error);
    CHECK(4 * seen.error < tightest * exact);
}

struct Exact {
    std::string_view metric;
    double value;      // waits in minutes
    double loose = 1;  // what is rare may be so many times less tight
};

struct QueueCase {
    std::string file;               // in scenarios/library/queues
    std::vector<std::string> sets;  // as after -s
    std::vector<Exact> exact;
};

struct Effort {
    int replications;
    double tightest;
    /// Divides the horizon; then there is no warm-up either: to begin empty moves these queues by less than a
    /// fifth of their standard error.
    int shortened = 1;
};

/// For every change, and for the night.
inline constexpr Effort briefly{24, .2, 4}, at_length{600, .02};

inline void check_queue(const QueueCase& queue, const Effort& effort) {
    StudyPlan plan = library_plan("queues/" + queue.file, queue.sets);
    TimePlan& time = plan.base.time;
    if (effort.shortened > 1) time.warmup_weeks = 0;
    time.horizon_weeks = std::max(1., std::floor(time.horizon_weeks / effort.shortened));
    plan.replications = effort.replications;
    const auto totals = run_totals(plan);
    CAPTURE(queue.file, queue.sets);
    for (const Exact& exact : queue.exact) {
        std::vector<double> sample = values(totals[0], exact.metric);
        if (find_metric(exact.metric)->unit == "s")
            for (double& seconds : sample) seconds /= 60;
        check_exact(exact.metric, sample, exact.value, effort.tightest * exact.loose);
    }
}

}  // namespace morale
