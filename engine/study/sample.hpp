// The values of one series over replications, in bounded memory: mean and interval from every value;
// quantiles from the values themselves up to `capacity`, then from every 2nd, 4th, 8th ... in order of
// replication. Replications are independent, so these are a fair sample of at least half the capacity.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/stats/running.hpp"
#include "engine/study/result.hpp"

namespace morale {

class Sample {
 public:
    static constexpr std::size_t capacity = 1024;

    /// NaN is not available and does not count.
    void add(double value);

    /// Cuts the interval of the mean at the ends of the range of the values.
    Estimate estimate(const ValueRange& range = {}) const;

 private:
    Running all_;
    std::vector<double> kept_;
    std::int64_t every_ = 1;  // the kept values are those numbered 0, every_, 2 every_ ...
};

}  // namespace morale
