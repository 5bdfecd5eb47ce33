#include "engine/study/latin_points.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include "engine/model/world/purpose.hpp"

namespace morale {

namespace {

/// The slices in random order: sorted by a draw for each.
std::vector<std::size_t> shuffled(const Draws& draws, std::uint64_t dimension, std::size_t count) {
    std::vector<double> key(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Words words = draw(draws, Purpose::Design, dimension, static_cast<std::uint32_t>(i));
        key[i] = uniform53(words.w[0], words.w[1]);
    }
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return key[i]; });
    return order;
}

}  // namespace

std::vector<std::vector<double>> latin_points(int dimensions, int count, Seed seed) {
    const Draws draws(seed, 0);
    const auto n = static_cast<std::size_t>(count);
    std::vector<std::vector<double>> points(n);
    for (std::uint64_t d = 0; d < static_cast<std::uint64_t>(dimensions); ++d) {
        const std::vector<std::size_t> slice = shuffled(draws, d, n);
        for (std::size_t i = 0; i < n; ++i) {
            const Words words = draw(draws, Purpose::Design, d, static_cast<std::uint32_t>(i));
            const double within = uniform53(words.w[2], words.w[3]);
            points[i].push_back((static_cast<double>(slice[i]) + within) / static_cast<double>(count));
        }
    }
    return points;
}

}  // namespace morale
