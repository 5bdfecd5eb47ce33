#include "engine/causes/links.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <filesystem>
#include <set>
#include <tuple>

using namespace morale;

TEST_CASE("every influence has a sign and is told once") {
    std::set<std::tuple<std::string_view, std::string_view>> told;
    for (const Link& link : model_links()) {
        CAPTURE(link.from, link.to, link.mechanism);
        CHECK((link.sign == 1 || link.sign == -1));
        CHECK_FALSE(link.mechanism.empty());
        CHECK(told.insert({link.from, link.to}).second);
    }
    CHECK(told.size() > 30);
}

TEST_CASE("an influence names the file of the mechanism that holds it") {
    constexpr std::array folders = {"terms", "money", "customers", "minds", "floor", "staff", "firm"};
    for (const Link& link : model_links()) {
        CAPTURE(link.from, link.to, link.mechanism);
        CHECK(std::ranges::any_of(folders, [&](const char* folder) {
            return std::filesystem::exists(MORALE_SOURCE_DIR "/engine/model/" + std::string(folder) + "/" +
                                           std::string(link.mechanism) + ".cpp");
        }));
    }
}
