#include "engine/causes/links.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
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

namespace {

/// The texts of the model's headers of that name, joined.
std::string headers_named(const std::string& name) {
    std::string text;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(MORALE_SOURCE_DIR "/engine/model")) {
        if (entry.path().filename() != name + ".hpp") continue;
        std::ifstream file(entry.path());
        text.append(std::istreambuf_iterator<char>(file), {});
    }
    return text;
}

}  // namespace

TEST_CASE("an influence stands in a header of the mechanism that it names") {
    for (const Link& link : model_links()) {
        CAPTURE(link.from, link.to, link.mechanism);
        const std::string row = "Link{\"" + std::string(link.from) + "\", \"" + std::string(link.to) + "\"";
        CHECK(headers_named(std::string(link.mechanism)).find(row) != std::string::npos);
    }
}
