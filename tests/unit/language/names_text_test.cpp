#include "engine/language/names_text.hpp"

#include <catch2/catch.hpp>
#include <variant>

using namespace morale;
using Names = std::vector<std::string>;

namespace {

Names read(std::string_view text) {
    const Result<Names> value = parse_names(text);
    REQUIRE_FALSE(fault(value));
    return std::get<Names>(value);
}

std::string problem(std::string_view text) {
    const Result<Names> value = parse_names(text);
    REQUIRE(fault(value));
    return std::string(fault(value)->code) + ' ' + fault(value)->message;
}

}  // namespace

TEST_CASE("names are one word or a list in brackets, in order") {
    CHECK(read("care") == Names{"care"});
    CHECK(read(" [north, south]") == Names{"north", "south"});
    CHECK(read("[north]") == Names{"north"});
    CHECK(read("care, first floor") == Names{"care, first floor"});
    CHECK(read("").empty());
    CHECK(read("[\"a, b\", c, \"say \"\"x\"\"\"]") == Names{"a, b", "c", "say \"x\""});
}

TEST_CASE("a list of names that cannot be one says why") {
    CHECK(problem("[north") == "E0219 '[north' is not a list of names");
    CHECK(problem("[north,]") == "E0219 '[north,]' has a place without a name");
    CHECK(problem("[]") == "E0219 '[]' has a place without a name");
    CHECK(problem("[\"north, south]") == "E0219 '[\"north, south]' has a quotation mark too few");
    CHECK(problem("[\"north\" south]") ==
          "E0219 '[\"north\" south]' has two names without a comma between them");
}

TEST_CASE("names are written so that they are read back") {
    for (const Names& names : {Names{}, Names{"care"}, Names{"a, b"}, Names{"a, b", "c"},
                               Names{"[x]", "\"y\""}, Names{"[x]"}, Names{"north", "south"}}) {
        CAPTURE(names_text(names));
        CHECK(read(names_text(names)) == names);
    }
    CHECK(names_text({"north", "south"}) == "[north, south]");
}
