#include <catch2/catch.hpp>

#include <array>

#include "engine/language/did_you_mean.hpp"

using namespace morale;

TEST_CASE("words are apart by insertions, deletions, replacements and swaps") {
    CHECK(word_distance("", "") == 0);
    CHECK(word_distance("abc", "") == 3);
    CHECK(word_distance("recogntion", "recognition") == 1);
    CHECK(word_distance("tiem", "time") == 1);
    CHECK(word_distance("kitten", "sitting") == 3);
    CHECK(word_distance("Praise-Note", "praise_note") == 0);
}

TEST_CASE("the nearest word is meant only when it is near") {
    constexpr std::array<std::string_view, 4> words = {"recognition", "mission", "pay", "customers"};
    CHECK(nearest_word("recogntion", words) == "recognition");
    CHECK(nearest_word("pya", words) == "pay");
    CHECK(nearest_word("customer", words) == "customers");
    CHECK(nearest_word("bay", std::array<std::string_view, 3>{"pay", "buy", "bat"}) == "buy");
    CHECK(nearest_word("weather", words).empty());
    CHECK(nearest_word("x", words).empty());
    CHECK(nearest_word("", words).empty());
    CHECK(nearest_word("custom", words) == "customers");
    CHECK(nearest_word(std::string(100'000, 'a'), words).empty());
}
