#include "engine/study/short_runs.hpp"

#include <algorithm>
#include <cmath>

namespace morale {

ShortRuns short_runs(const ShortRuns& wanted, const ShortRuns& least, double affordable) {
    ShortRuns r = wanted;
    const double each = r.warmup_weeks + r.weeks;
    if (r.all_weeks() <= affordable || each <= 0) return r;
    r.runs =
        std::clamp(static_cast<int>(std::min(affordable / each, 1e6)), std::min(least.runs, r.runs), r.runs);
    if (r.all_weeks() <= affordable) return r;
    const auto shortened = [](double weeks, double left, double shortest) {
        return std::min(weeks, std::max(shortest, std::floor(left)));
    };
    r.warmup_weeks =
        shortened(r.warmup_weeks, r.warmup_weeks * affordable / r.all_weeks(), least.warmup_weeks);
    r.weeks = shortened(r.weeks, affordable / r.runs - r.warmup_weeks, least.weeks);
    return r;
}

}  // namespace morale
