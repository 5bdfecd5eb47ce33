#include "engine/stats/morris.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace morale;

namespace {

constexpr double missing_effect = std::numeric_limits<double>::quiet_NaN();

/// Random numbers for one path, looked up by their number.
std::function<double(std::uint32_t)> luck_of_path(unsigned path) {
    return [path](std::uint32_t i) {
        std::seed_seq address{path, i};
        std::array<std::uint32_t, 1> word{};
        address.generate(word.begin(), word.end());
        return (word[0] + .5) / 4294967296.0;
    };
}

std::vector<std::size_t> each_alone(std::size_t factors) {
    std::vector<std::size_t> block_of(factors);
    std::iota(block_of.begin(), block_of.end(), std::size_t{0});
    return block_of;
}

/// The effects of each factor of a function without noise, over so many paths.
template <class F>
std::vector<MorrisIndex> indices_of(std::size_t factors, unsigned paths, const F& f) {
    std::vector<std::vector<std::vector<double>>> effects(factors);
    for (unsigned p = 0; p < paths; ++p) {
        const MorrisPath path = morris_path(each_alone(factors), factors, luck_of_path(p));
        for (std::size_t i = 0; i < factors; ++i) {
            const std::size_t moved = path.moved[i];
            const double step = path.points[i + 1][moved] - path.points[i][moved];
            effects[moved].push_back({(f(path.points[i + 1]) - f(path.points[i])) / step});
        }
    }
    std::vector<MorrisIndex> indices;
    for (const auto& of_factor : effects) indices.push_back(morris_index(of_factor));
    return indices;
}

}  // namespace

TEST_CASE("a path moves each factor once by half of its range and stays among the four levels") {
    const std::array levels = {.125, .375, .625, .875};
    std::array<int, 4> seen{};
    for (unsigned p = 0; p < 200; ++p) {
        const MorrisPath path = morris_path(each_alone(7), 7, luck_of_path(p));
        REQUIRE(path.points.size() == 8);
        std::vector<std::size_t> moved = path.moved;
        std::ranges::sort(moved);
        CHECK(moved == each_alone(7));
        for (std::size_t i = 0; i < 7; ++i)
            for (std::size_t factor = 0; factor < 7; ++factor) {
                const double step = std::abs(path.points[i + 1][factor] - path.points[i][factor]);
                CHECK(step == (factor == path.moved[i] ? morris_step : 0));
            }
        for (const double x : path.points.back()) {
            const auto level = std::ranges::find(levels, x);
            REQUIRE(level != levels.end());
            ++seen[static_cast<std::size_t>(level - levels.begin())];
        }
    }
    for (const int count : seen) CHECK(std::abs(count - 350) < 4 * std::sqrt(1400 * .25 * .75));
}

TEST_CASE("a block moves as a whole, each of its factors up or down") {
    const std::vector<std::size_t> block_of = {0, 1, 0, 1, 1};
    bool opposite = false;
    for (unsigned p = 0; p < 20; ++p) {
        const MorrisPath path = morris_path(block_of, 2, luck_of_path(p));
        REQUIRE(path.points.size() == 3);
        for (std::size_t i = 0; i < 2; ++i)
            for (std::size_t factor = 0; factor < 5; ++factor) {
                const double step = path.points[i + 1][factor] - path.points[i][factor];
                CHECK(std::abs(step) == (block_of[factor] == path.moved[i] ? morris_step : 0));
            }
        const auto step = [&](std::size_t factor) { return path.points[2][factor] - path.points[0][factor]; };
        opposite = opposite || step(0) * step(2) < 0;
    }
    CHECK(opposite);
}

TEST_CASE("effects of a plane are its slopes, without spread, and those of no factor are nothing") {
    const auto indices =
        indices_of(4, 6, [](const std::vector<double>& x) { return 10 + 3 * x[0] - 2 * x[1] + .25 * x[2]; });
    const std::array slopes = {3., -2., .25, 0.};
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(indices[i].mu == Approx(slopes[i]).margin(1e-12));
        CHECK(indices[i].mu_star.mean == Approx(std::abs(slopes[i])).margin(1e-12));
        CHECK(indices[i].sigma == Approx(0).margin(1e-12));
        CHECK(indices[i].mean_square == Approx(slopes[i] * slopes[i]).margin(1e-12));
        CHECK(std::isnan(indices[i].noise_sd));
        CHECK(indices[i].n == 6);
    }
}

TEST_CASE("an effect whose sign changes has a mu* and no mu (Campolongo, Cariboni and Saltelli 2007)") {
    // f = x0 (2 x1 - 1): the effect of x0 is 2 x1 - 1 at the four levels, so that its mean is 0, its mean
    // size 1/2 and its mean square 5/16; that of x1 is 2 x0, of mean 1.
    const auto indices =
        indices_of(2, 400, [](const std::vector<double>& x) { return x[0] * (2 * x[1] - 1); });
    CHECK(std::abs(indices[0].mu) < 4 * std::sqrt(5. / 16 / 400));
    CHECK(indices[0].mu_star.low < .5);
    CHECK(indices[0].mu_star.high > .5);
    CHECK(indices[0].mu_star.half() < .03);
    CHECK(indices[0].sigma == Approx(std::sqrt(5. / 16)).margin(.03));
    CHECK(indices[1].mu == Approx(1).margin(4 * std::sqrt(5. / 16 / 400) * 2));
}

TEST_CASE("screening ranks the factors of the g function as their known shares do") {
    // Saltelli and Sobol' (1995): the smaller a is, the more its factor matters.
    const std::array a = {99., 0., 9., 1., 4.5};
    const auto indices = indices_of(5, 40, [&](const std::vector<double>& x) {
        double product = 1;
        for (std::size_t i = 0; i < 5; ++i) product *= (std::abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
        return product;
    });
    // The levels x and x + 1/2 lie alike around the peak of |4x - 2|, or mirrored: .125 and .625 give 1.5 and
    // .5.
    for (const auto& [more, less] : {std::pair(1, 3), {3, 4}, {4, 2}, {2, 0}})
        CHECK(indices[static_cast<std::size_t>(more)].mu_star.mean >
              indices[static_cast<std::size_t>(less)].mu_star.mean);
}

TEST_CASE("noise is told from the repeats, and taken out of the mean square") {
    std::mt19937 bits(3);
    const auto normal = [&] {  // of SD 1, from twelve uniform numbers
        double sum = -6;
        for (int i = 0; i < 12; ++i) sum += (static_cast<double>(bits()) + .5) / 4294967296.0;
        return sum;
    };
    std::vector<std::vector<double>> nothing, real;
    for (int i = 0; i < 4000; ++i) {
        nothing.push_back({normal(), normal()});
        real.push_back({2 + normal(), 2 + normal(), 2 + normal(), 2 + normal()});
    }
    nothing.push_back({1, missing_effect});
    const MorrisIndex none = morris_index(nothing), some = morris_index(real);
    CHECK(none.n == 4000);
    CHECK(none.noise_sd == Approx(std::sqrt(.5)).epsilon(.03));
    CHECK(none.mu_star.mean == Approx(none.of_noise).epsilon(.05));
    CHECK(std::abs(none.mean_square) < 4 * std::sqrt(2. / 4000));
    CHECK(some.noise_sd == Approx(.5).epsilon(.03));
    CHECK(some.mean_square == Approx(4).epsilon(.03));
}
