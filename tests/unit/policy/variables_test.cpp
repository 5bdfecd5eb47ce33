// The causal diagram against the language of scenarios: its inputs can be set, and no lever is outside of it.
#include "engine/causes/variables.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <iterator>
#include <sstream>
#include <string>

#include "engine/language/vocabulary.hpp"
#include "engine/policy/lever.hpp"

using namespace morale;

namespace {

std::vector<std::string> branches_of(const Variable& variable) {
    std::istringstream words{std::string(variable.set)};
    return {std::istream_iterator<std::string>(words), {}};
}

bool is_in(std::string_view path, std::string_view branch) {
    return path.starts_with(branch) && (path.size() == branch.size() || path[branch.size()] == '.' ||
                                        path.substr(branch.size()).starts_with("[]"));
}

}  // namespace

TEST_CASE("what sets a variable is in the language") {
    for (const Variable& variable : variables())
        for (const std::string& branch : branches_of(variable)) {
            CAPTURE(variable.name, branch);
            CHECK(std::ranges::any_of(language_fields(),
                                      [&](const Field* field) { return is_in(field->path, branch); }));
        }
}

TEST_CASE("every lever sets a variable of the causal diagram") {
    for (const Lever& lever : levers()) {
        CAPTURE(lever.field.path);
        CHECK(std::ranges::any_of(variables(), [&](const Variable& variable) {
            return std::ranges::any_of(branches_of(variable), [&](const std::string& branch) {
                return is_in(lever.field.path, branch);
            });
        }));
    }
}
