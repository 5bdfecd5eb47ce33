#include "engine/stats/sobol_points.hpp"

#include <boost/random/sobol.hpp>
#include <cstddef>
#include <cstdint>

namespace morale {

namespace {

/// The upper 53 bits as a number in [0, 1): exact, and never rounded up to 1.
double share_of(std::uint64_t word) {
    constexpr int lost_bits = 11;
    return static_cast<double>(word >> lost_bits) * 0x1p-53;
}

}  // namespace

std::vector<std::vector<double>> sobol_points(int dimensions, int count) {
    // Boost's sequence leaves the origin out by itself.
    boost::random::sobol sequence(static_cast<std::size_t>(dimensions));
    std::vector<std::vector<double>> points(static_cast<std::size_t>(count));
    for (std::vector<double>& point : points)
        for (int d = 0; d < dimensions; ++d) point.push_back(share_of(sequence()));
    return points;
}

}  // namespace morale
