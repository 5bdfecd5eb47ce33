#include "engine/kernel/draws.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <set>
#include <tuple>
#include <vector>

using namespace morale;

TEST_CASE(
    "philox gives the published words") {  // known-answer vectors of Random123, philox 4x32 with 10 rounds
    CHECK(philox4x32_10({{0, 0, 0, 0}}, {0, 0}) == Words{{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}});
    CHECK(philox4x32_10({{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}}, {0xffffffff, 0xffffffff}) ==
          Words{{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}});
    CHECK(philox4x32_10({{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}}, {0xa4093822, 0x299f31d0}) ==
          Words{{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}});
}

TEST_CASE("words that the compiler works out are those of the program") {
    static_assert(philox4x32_10({{0, 0, 0, 0}}, {0, 0}) ==
                  Words{{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}});
    constexpr Words expected = philox4x32_10({{1, 2, 3, 4}}, {5, 6});
    volatile std::uint32_t one = 1;
    CHECK(philox4x32_10({{one, 2, 3, 4}}, {5, 6}) == expected);
}

TEST_CASE("an address is laid out as documented") {
    const Draws draws{Seed{0x299f31d0a4093822}, 0x707344};
    CHECK(draws.block(0x03, 0x13198a2e85a308d3, 0x243f6a88) ==
          Words{{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}});
}

TEST_CASE("addresses that differ in one part give different words, the same address the same") {
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>> seen;
    const auto add = [&](const Draws& draws, std::uint8_t purpose, std::uint64_t subject, std::uint32_t nth) {
        const Words b = draws.block(purpose, subject, nth);
        seen.insert({b.w[0], b.w[1], b.w[2], b.w[3]});
    };
    const Draws base{Seed{1}, 0};
    add(base, 0, 0, 0);
    add(base, 0, 0, 0);
    CHECK(seen.size() == 1);
    for (int bit = 0; bit < 32; ++bit) add(base, 0, 0, 1U << bit);
    for (int bit = 0; bit < 64; ++bit) add(base, 0, 1ULL << bit, 0);
    for (int bit = 0; bit < 8; ++bit) add(base, static_cast<std::uint8_t>(1 << bit), 0, 0);
    for (int bit = 0; bit < 24; ++bit) add(Draws{Seed{1}, 1U << bit}, 0, 0, 0);
    for (int bit = 1; bit < 64; ++bit) add(Draws{Seed{1 | 1ULL << bit}, 0}, 0, 0, 0);
    CHECK(seen.size() == 1 + 32 + 64 + 8 + 24 + 63);
}

TEST_CASE("uniforms stay strictly inside 0 and 1 and are symmetric") {
    CHECK(uniform32(0) == 0x1p-33);
    CHECK(uniform32(0xffffffff) == 1. - 0x1p-33);
    CHECK(uniform53(0, 0) == 0x1p-53);
    CHECK(uniform53(0xffffffff, 0xffffffff) == 1. - 0x1p-53);
    CHECK(uniform53(0x80000000, 0) == .5 + 0x1p-53);
    CHECK(exponential(uniform53(0, 0)) > 0.);
    CHECK(exponential(uniform53(0xffffffff, 0xffffffff)) == Approx(53. * std::log(2.)));
    CHECK(normal(uniform53(0, 0)) == -normal(uniform53(0xffffffff, 0xffffffff)));
}

TEST_CASE("uniforms over subjects and over the draws of one subject fill the interval evenly") {
    const bool by_subject = GENERATE(true, false);
    const Draws draws{Seed{20260105}, 7};
    const int n = 100'000;
    std::vector<double> sample;
    for (int i = 0; i < n; ++i)
        sample.push_back(by_subject ? draws.uniform(5, static_cast<std::uint64_t>(i))
                                    : draws.uniform(5, 42, static_cast<std::uint32_t>(i)));
    double follows = 0;  // covariance of neighbours
    for (int i = 1; i < n; ++i) follows += (sample[std::size_t(i)] - .5) * (sample[std::size_t(i - 1)] - .5);
    CHECK(std::abs(follows * 12. / std::sqrt(n)) < 4.);
    std::sort(sample.begin(), sample.end());
    double distance = 0;
    for (int i = 0; i < n; ++i)
        distance = std::max(distance, std::abs(sample[std::size_t(i)] - (i + .5) / n));
    CHECK(distance * std::sqrt(n) < 1.95);  // Kolmogorov-Smirnov, one in a thousand
}

TEST_CASE("columns hold the words of each address") {
    const Draws draws(Seed{0x123456789abcdef}, 77);
    for (const std::uint32_t first : {0u, 8u, 1'000'003u, 0xfffffff0u - 64}) {
        const auto columns = draws.columns<64>(5, first);
        for (std::uint32_t i = 0; i < 64; ++i) CHECK(columns.at(i) == draws.block(5, first + i));
    }
}
