// Names are told apart by looking at them, and nobody takes one for a formula.
#include "engine/language/names.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace morale;

TEST_CASE("names that differ only by case, blanks or how an accent is written look alike") {
    const std::string billing = look_of("billing");
    for (const std::string name :
         {"Billing", "BILLING", " billing", "bil ling", "billing\xc2\xa0", "bil\xe2\x80\x89ling"}) {
        CAPTURE(name);
        CHECK(look_of(name) == billing);
    }
    CHECK(look_of("M\xc3\xbcller") == look_of("mu\xcc\x88ller"));  // one character, or u and two dots
    CHECK(look_of("\xc3\x84rger") == look_of("\xc3\xa4rger"));
    CHECK(look_of("\xc5\x81\xc3\x93\xc5\xb9") == look_of("\xc5\x82\xc3\xb3\xc5\xba"));  // ŁÓŹ
    CHECK(look_of("\xd0\x9a\xd0\x90") == look_of("\xd0\xba\xd0\xb0"));
    for (const std::string name : {"billings", "bil-ling", "b\xc3\xadlling", "billing 2"}) {
        CAPTURE(name);
        CHECK(look_of(name) != billing);
    }
}

TEST_CASE("a name is one line of characters that are seen, and no formula") {
    const auto code = [](std::string_view name) {
        const std::optional<Fault> wrong = wrong_name(name);
        return wrong ? std::string(wrong->code) : "";
    };
    for (const std::string name : {"care",
                                   "Kundendienst S\xc3\xbc"
                                   "d",
                                   "2nd line", "a+b", "a=b", "_x", "(x)"}) {
        CAPTURE(name);
        CHECK(code(name).empty());
    }
    for (const std::string name : {"=1+1", "+1", "-x", "@x"}) {
        CAPTURE(name);
        CHECK(code(name) == "E0326");
    }
    for (const std::string name : {" care", "care ", "two  blanks", "care\xc2\xa0"}) {
        CAPTURE(name);
        CHECK(code(name) == "E0324");
    }
    CHECK(code("") == "E0107");
    CHECK(code("  ") == "E0107");
    CHECK(code("two\nlines") == "E0004");
    CHECK(code(std::string(longest_name, 'x')).empty());
    CHECK(code(std::string(longest_name + 1, 'x')) == "E0325");
}
