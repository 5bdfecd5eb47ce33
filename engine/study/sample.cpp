#include "engine/study/sample.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/stats/interval.hpp"
#include "engine/stats/quantile.hpp"

namespace morale {

void Sample::add(double value) {
    if (std::isnan(value)) return;
    const bool keep = all_.n % every_ == 0;
    all_.add(value);
    if (!keep) return;
    if (kept_.size() == capacity) {
        for (std::size_t i = 0; i < capacity / 2; ++i) kept_[i] = kept_[2 * i];
        kept_.resize(capacity / 2);
        every_ *= 2;
    }
    kept_.push_back(value);
}

Estimate Sample::estimate(const ValueRange& range) const {
    const Interval mean = mean_interval(all_);
    const std::vector<double> q = quantiles(kept_, std::array{.1, .5, .9});
    return {.mean = mean.mean,
            .low = std::max(mean.low, std::min(range.lowest, mean.mean)),
            .high = std::min(mean.high, std::max(range.highest, mean.mean)),
            .p10 = q[0],
            .p50 = q[1],
            .p90 = q[2],
            .n = mean.n,
            .counted = mean.mean};
}

}  // namespace morale
