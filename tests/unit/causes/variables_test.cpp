#include "engine/causes/variables.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "engine/causes/links.hpp"

using namespace morale;

TEST_CASE("the variables are the names of the links, each told once") {
    std::set<std::string_view> named, told;
    for (const Link& link : model_links()) named.insert({link.from, link.to});
    for (const Variable& variable : variables()) {
        CAPTURE(variable.name);
        CHECK(told.insert(variable.name).second);
        CHECK(named.contains(variable.name));
    }
    for (const std::string_view name : named) {
        CAPTURE(name);
        CHECK(told.contains(name));
    }
    CHECK(std::ranges::is_sorted(variables(), {}, &Variable::name));
}

TEST_CASE("what nothing influences is set by a scenario") {
    std::set<std::string_view> influenced;
    for (const Link& link : model_links()) influenced.insert(link.to);
    for (const Variable& variable : variables()) {
        CAPTURE(variable.name);
        CHECK((influenced.contains(variable.name) || !variable.set.empty()));
    }
}
