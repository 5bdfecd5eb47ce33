#include "engine/stats/morris.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "engine/stats/running.hpp"

namespace morale {

namespace {

constexpr int levels = 4, levels_of_a_move = 2;
constexpr double two_over_pi = 0.63661977236758134308;

double place_of_level(int level) {
    return (level + .5) / levels;
}

/// The levels where the path begins.
std::vector<int> levels_of_start(std::size_t factors, std::uint32_t& next,
                                 const std::function<double(std::uint32_t)>& uniform) {
    std::vector<int> start(factors);
    for (int& level : start) level = std::min(levels - 1, static_cast<int>(uniform(next++) * levels));
    return start;
}

/// The blocks in random order (Fisher and Yates).
std::vector<std::size_t> order_of_blocks(std::size_t blocks, std::uint32_t& next,
                                         const std::function<double(std::uint32_t)>& uniform) {
    std::vector<std::size_t> order(blocks);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = blocks; left > 1; --left) {
        const auto chosen = static_cast<std::size_t>(uniform(next++) * static_cast<double>(left));
        std::swap(order[left - 1], order[std::min(chosen, left - 1)]);
    }
    return order;
}

std::vector<double> places_of(const std::vector<int>& at) {
    std::vector<double> places(at.size());
    std::ranges::transform(at, places.begin(), place_of_level);
    return places;
}

}  // namespace

MorrisPath morris_path(std::span<const std::size_t> block_of, std::size_t blocks,
                       const std::function<double(std::uint32_t)>& uniform) {
    std::uint32_t next = 0;
    std::vector<int> at = levels_of_start(block_of.size(), next, uniform);
    MorrisPath path{.points = {places_of(at)}, .moved = order_of_blocks(blocks, next, uniform)};
    for (const std::size_t block : path.moved) {
        for (std::size_t factor = 0; factor < block_of.size(); ++factor)
            if (block_of[factor] == block)  // there is room in one direction only
                at[factor] += at[factor] < levels_of_a_move ? levels_of_a_move : -levels_of_a_move;
        path.points.push_back(places_of(at));
    }
    return path;
}

MorrisIndex morris_index(std::span<const std::vector<double>> effects) {
    Running signed_effects, noise, squares;
    std::vector<double> sizes;
    for (const std::vector<double>& repeats : effects) {
        if (repeats.empty() || std::ranges::any_of(repeats, [](double x) { return std::isnan(x); })) continue;
        Running effect;
        for (const double x : repeats) effect.add(x);
        const double own = effect.variance() / static_cast<double>(effect.n);
        signed_effects.add(effect.mean);
        sizes.push_back(std::abs(effect.mean));
        if (effect.n > 1) noise.add(own);
        squares.add(effect.mean * effect.mean - own);
    }
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    MorrisIndex index{.mu = signed_effects.n > 0 ? signed_effects.mean : none,
                      .mu_star = mean_interval(sizes),
                      .sigma = signed_effects.deviation(),
                      .noise_sd = noise.n > 0 ? std::sqrt(noise.mean) : none,
                      .mean_square = squares.n > 0 ? squares.mean : none,
                      .n = signed_effects.n};
    index.of_noise = index.noise_sd * std::sqrt(two_over_pi);  // mean of |x| of a normal x around zero
    index.mu_star.low = std::max(0., index.mu_star.low);
    return index;
}

}  // namespace morale
