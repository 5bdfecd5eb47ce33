#include "engine/study/enough.hpp"

#include <algorithm>
#include <cmath>

#include "engine/stats/interval.hpp"
#include "engine/study/compare.hpp"

namespace morale {

namespace {

constexpr std::int64_t most_to_plan = 100'000;

/// Rounds up to two digits.
std::int64_t rounded_up(std::int64_t number) {
    std::int64_t step = 1;
    while (100 * step < number) step *= 10;
    return (number + step - 1) / step * step;
}

}  // namespace

std::optional<std::int64_t> replications_for(double distance, double deviation, double probability,
                                             std::int64_t n) {
    if (n < fewest_to_plan_with) return std::nullopt;
    const auto decides = [&](std::int64_t count) {
        const double t = student_quantile(probability, static_cast<double>(count - 1));
        return t * deviation / std::sqrt(static_cast<double>(count)) <= distance;
    };
    std::int64_t too_few = n;
    std::int64_t enough = std::max(most_to_plan, too_few + 1);
    if (!decides(enough)) return 0;
    while (enough - too_few > 1) {
        const std::int64_t middle = (too_few + enough) / 2;
        if (decides(middle))
            enough = middle;
        else
            too_few = middle;
    }
    return rounded_up(enough);
}

std::optional<std::int64_t> replications_to_decide(const Comparison& c, int together, double care) {
    const double level = simultaneous_level(confidence, together);
    return replications_for(std::abs(std::abs(c.difference.mean) - care), c.estimate_sd, (1 + level) / 2,
                            c.difference.n);
}

}  // namespace morale
