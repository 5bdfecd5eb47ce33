#include "engine/stats/warmup.hpp"

#include <limits>

#include "engine/stats/running.hpp"

namespace morale {
namespace {

constexpr std::size_t batch = 5;

double batch_mean(std::span<const double> series, std::size_t which) {
    double sum = 0;
    for (const double value : series.subspan(which * batch, batch)) sum += value;
    return sum / static_cast<double>(batch);
}

}  // namespace

std::size_t mser5(std::span<const double> series) {
    const std::size_t batches = series.size() / batch;
    if (batches < 2) return 0;
    // From the back, so that each remainder is the one before it and one more batch.
    Running remainder;
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t deleted = batches; deleted-- > 0;) {
        remainder.add(batch_mean(series, deleted));
        const double n = static_cast<double>(remainder.n);
        const double error = remainder.m2 / (n * n);
        if (deleted > batches / 2 || error > least) continue;
        least = error;
        best = deleted;
    }
    return best * batch;
}

}  // namespace morale
