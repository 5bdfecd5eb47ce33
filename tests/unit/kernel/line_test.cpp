#include "engine/kernel/line.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <deque>
#include <utility>
#include <vector>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/winner_tree.hpp"

using namespace morale;

TEST_CASE("a line serves who came first, and lets others leave from the middle") {
    Line<int> line;
    const Draws draws(Seed{3}, 0);
    std::deque<std::pair<std::uint64_t, int>> plain;
    std::uint64_t left_from_the_middle = 0;
    for (std::uint32_t n = 0; n < 20'000; ++n) {
        const Words luck = draws.block(0, n);
        const bool grows = n % 4000 < 1500;  // beyond its first places, and empty again
        if (plain.empty() || luck.w[0] % 10 < (grows ? 6u : 4u)) {
            const int value = static_cast<int>(n);
            plain.emplace_back(line.join(value), value);
        } else {
            const std::size_t i = luck.w[1] % 3 == 0 ? luck.w[2] % plain.size() : 0;
            left_from_the_middle += i > 0;
            CHECK(line.at(plain[i].first) == plain[i].second);
            CHECK(line.take(plain[i].first) == plain[i].second);
            plain.erase(plain.begin() + static_cast<std::ptrdiff_t>(i));
        }
        REQUIRE(line.size() == plain.size());
        REQUIRE(line.empty() == plain.empty());
        if (plain.empty()) continue;
        REQUIRE(line.first() == plain.front().first);
        REQUIRE(line.position_of(line.place(plain.back().first)) == plain.back().first);
    }
    CHECK(left_from_the_middle > 500);
    CHECK(line.places() > 16);
}

TEST_CASE("a winner tree knows the smallest of keys that come and go") {
    WinnerTree tree(21);
    CHECK(tree.size() == 32);
    CHECK(tree.first() == WinnerTree::empty);
    const Draws draws(Seed{4}, 0);
    std::vector<std::uint64_t> plain(21, WinnerTree::empty);
    for (std::uint32_t n = 0; n < 5000; ++n) {
        const Words luck = draws.block(0, n);
        const std::size_t leaf = luck.w[0] % 21;
        plain[leaf] = luck.w[1] % 5 == 0 ? WinnerTree::empty : luck.w[2] % 64;
        tree.set(leaf, plain[leaf]);
        const auto first = std::min_element(plain.begin(), plain.end());
        REQUIRE(tree.first() == *first);
        if (*first != WinnerTree::empty)
            REQUIRE(tree.first_leaf() == static_cast<std::size_t>(first - plain.begin()));
    }
}
