#include "engine/stats/sobol_points.hpp"

#include <algorithm>
#include <boost/random/sobol.hpp>
#include <utility>

namespace morale {

namespace {

/// The middle of the interval of length 2^-52 in which the word lies as a binary fraction.
double middle_of_cell(std::uint64_t word) {
    return (static_cast<double>(word >> 12) + .5) * 0x1p-52;
}

}  // namespace

std::vector<std::vector<double>> sobol_points(std::size_t count, std::span<const std::uint64_t> shift) {
    std::vector<std::vector<double>> points;
    if (shift.empty() || shift.size() > most_sobol_dimensions) return points;
    boost::random::sobol engine(shift.size());  // begins with the second point: it skips the origin
    for (std::size_t n = 0; n < count; ++n) {
        std::vector<double>& point = points.emplace_back();
        point.reserve(shift.size());
        for (const std::uint64_t word : shift)
            point.push_back(middle_of_cell((n == 0 ? 0 : static_cast<std::uint64_t>(engine())) ^ word));
    }
    return points;
}

PointPairs sobol_pairs(std::size_t count, std::span<const std::uint64_t> shift_of_a,
                       std::span<const std::uint64_t> shift_of_b,
                       const std::function<double(std::uint32_t)>& uniform) {
    PointPairs pairs{.a = sobol_points(count, shift_of_a), .b = sobol_points(count, shift_of_b)};
    std::uint32_t next = 0;
    for (std::size_t left = pairs.b.size(); left > 1; --left) {  // Fisher and Yates
        const auto chosen = static_cast<std::size_t>(uniform(next++) * static_cast<double>(left));
        std::swap(pairs.b[left - 1], pairs.b[std::min(chosen, left - 1)]);
    }
    return pairs;
}

}  // namespace morale
