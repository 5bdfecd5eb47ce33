#include "engine/study/design_point.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/study/replicate.hpp"

namespace morale {

std::vector<std::vector<double>> differences_at(const DesignRun& run,
                                                const std::vector<DesignPoint>& points) {
    std::vector<std::vector<double>> all;
    all.reserve(points.size());
    replicate(
        static_cast<int>(points.size()), run.threads,
        [&](int i) {
            const DesignPoint& point = points[static_cast<std::size_t>(i)];
            std::vector<double> differences =
                differences_of(plan_at(run.plan, point.settings), run.metric, run.luck,
                               {point.first, point.repeats}, run.stop, run.store, run.others);
            if (run.stop && run.stop()) throw Stopped{};
            return differences;
        },
        [&](int i, std::vector<double> differences) {
            if (run.broken)
                *run.broken += static_cast<int>(
                    std::ranges::count_if(differences, [](double x) { return std::isnan(x); }));
            all.push_back(std::move(differences));
            if (run.done) run.done(points[static_cast<std::size_t>(i)].repeats);
        });
    return all;
}

}  // namespace morale
