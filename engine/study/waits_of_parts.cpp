#include "engine/study/waits_of_parts.hpp"

#include <algorithm>

#include "engine/metric/percentile.hpp"
#include "engine/model/life/simulate.hpp"

namespace morale {

std::vector<double> told_percentiles(const StudyPlan& plan) {
    std::vector<double> shares = {.995, .999};
    for (const Metric& metric : metrics())
        if (metric.percentile > 0) shares.push_back(metric.percentile);
    for (const Goal& goal : plan.goals)
        if (const std::optional<double> share = percentile_named(goal.metric)) shares.push_back(*share);
    std::ranges::sort(shares);
    shares.erase(std::unique(shares.begin(), shares.end()), shares.end());
    return shares;
}

std::vector<double> waits_of_parts(const Record& record, const Parameters& base,
                                   const std::vector<Part>& parts, const std::vector<double>& percentiles) {
    std::vector<double> waits;
    for (const Part& part : parts) {
        const Waits seen = of_part(record, base, part).beside.waits;
        for (const double share : percentiles) waits.push_back(seen.quantile(share));
    }
    return waits;
}

}  // namespace morale
