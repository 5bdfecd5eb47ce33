#include "engine/kernel/many.hpp"

#include <catch2/catch.hpp>
#include <vector>

#include "engine/kernel/distribution.hpp"
#include "engine/kernel/draws.hpp"

using namespace morale;

namespace {

/// As many words as asked for, the lowest and the highest among them.
std::vector<std::uint32_t> some_words(std::size_t count) {
    const Draws draws(Seed{7}, 3);
    std::vector<std::uint32_t> words;
    for (std::uint32_t i = 0; i < count; ++i) words.push_back(draws.block(1, i).w[i % 4]);
    if (count > 0) words.front() = 0;
    if (count > 1) words.back() = 0xffffffff;
    return words;
}

std::vector<double> uniforms_of(const std::vector<std::uint32_t>& words) {
    std::vector<double> u(words.size());
    uniforms(words, u);
    return u;
}

}  // namespace

TEST_CASE("many draws at once have the bits of single ones, however many there are") {
    const std::size_t count = GENERATE(0u, 1u, 3u, 4u, 63u, 64u, 65u, 200u, 10'000u);
    CAPTURE(count);
    const auto words = some_words(count);
    const auto u = uniforms_of(words);
    auto gaps = u, talks = u, values = u;
    exponentials(gaps, 7.3);
    lognormals(talks, 180., 1.1);
    balanced_lognormals(values, .8);
    std::size_t unlike = 0;
    for (std::size_t i = 0; i < count; ++i) {
        unlike += u[i] != uniform32(words[i]);
        unlike += gaps[i] != 7.3 * exponential(u[i]);
        unlike += talks[i] != 180. * math::exp(1.1 * normal(u[i]));
        unlike += values[i] != math::exp(.8 * normal(u[i]) - .8 * .8 / 2);
    }
    CHECK(unlike == 0);
}

TEST_CASE("the quantiles of every law are those it gives one by one") {
    const auto law = GENERATE(
        Distribution::constant(3.), Distribution::exponential(60.), Distribution::lognormal(180., 1.2),
        Distribution::lognormal_by_quantiles(60., 200.), Distribution::lognormal_by_quantiles(1e-30, 1e40),
        Distribution::gamma(5., .7), Distribution::weibull(9., 2.), Distribution::infinite());
    CAPTURE(law.text());
    const auto u = uniforms_of(some_words(500));
    auto together = u;
    law.quantiles(together);
    std::size_t unlike = 0;
    for (std::size_t i = 0; i < u.size(); ++i) unlike += together[i] != law.quantile(u[i]);
    CHECK(unlike == 0);
}
