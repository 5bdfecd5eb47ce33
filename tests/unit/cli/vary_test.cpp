// What is typed behind --vary, --include and --exclude.
#include "tools/cli/vary.hpp"

#include <catch2/catch.hpp>

using namespace morale;

namespace {

Varied varied_of(std::string_view typed) {
    const auto read = read_varied(typed);
    CAPTURE(typed);
    REQUIRE(std::holds_alternative<Varied>(read));
    return std::get<Varied>(read);
}

std::string mistake_of(std::string_view typed) {
    const auto read = read_varied(typed);
    CAPTURE(typed);
    REQUIRE(std::holds_alternative<Mistake>(read));
    return std::get<Mistake>(read).problem;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("values are listed with commas, and brackets keep theirs") {
    CHECK(varied_of("pay.wage=18 USD/h, 19 USD/h").values == Texts{"18 USD/h", "19 USD/h"});
    CHECK(varied_of("a.b=lognormal(mean=3 min, cv=1.2),4 min").values ==
          Texts{"lognormal(mean=3 min, cv=1.2)", "4 min"});
    CHECK(varied_of("a.b=uncertain(0.3, 0.15..0.5),0.4").values == Texts{"uncertain(0.3, 0.15..0.5)", "0.4"});
    CHECK(varied_of("load.by_day=[1, 1, 0],[1, 0, 1]").values == Texts{"[1, 1, 0]", "[1, 0, 1]"});
}

TEST_CASE("a range has its values in decimal, with its unit and sign") {
    CHECK(varied_of("x=10 %..30 % by 10 %").values == Texts{"10 %", "20 %", "30 %"});
    CHECK(varied_of("x=10..30 % by 10").values == Texts{"10 %", "20 %", "30 %"});
    CHECK(varied_of("x=0.1..0.4 by 0.1").values == Texts{"0.1", "0.2", "0.3", "0.4"});
    CHECK(varied_of("x=x0.9..x1.1 by 0.1").values == Texts{"x0.9", "x1", "x1.1"});
    CHECK(varied_of("x=-2..+2 by 2").values == Texts{"-2", "+0", "+2"});
    CHECK(varied_of("x=300_000..500_000 by 100_000").values == Texts{"300000", "400000", "500000"});
    CHECK(varied_of("x=1..2.5 by 1").values == Texts{"1", "2"});  // never beyond the end
}

TEST_CASE("a path may be that of one policy") {
    const Varied v = varied_of("notes:recognition.praise_note.share=20 %,80 %");
    CHECK(v.policy == "notes");
    CHECK(v.path == "recognition.praise_note.share");
    CHECK(varied_of("centre.teams[a:b].agents=1,2").policy.empty());
}

TEST_CASE("what is no list and no range is refused in words") {
    CHECK(mistake_of("pay.wage") == "'pay.wage' does not say which values a path takes");
    CHECK(mistake_of("x=1,,2") == "a value is missing in '1,,2'");
    CHECK(mistake_of("x=10 %..50 USD by 10") == "'10 %..50 USD by 10' is not a range of numbers");
    CHECK(mistake_of("x=many..more") == "'many..more' is not a range of numbers");
    CHECK(mistake_of("x=50..10 by 10") == "the range '50..10 by 10' has no length");
    CHECK(mistake_of("x=1..2 by 0") ==
          "the step of '1..2 by 0' is not a positive number in the range's unit");
    CHECK(mistake_of("x=0..1 by 0.0001") == "the range '0..1 by 0.0001' has more than 1000 values");
}

TEST_CASE("a range without steps gives the value at a share of its length") {
    const VariedRange wage = *varied_of("x=18 USD/h..22 USD/h").range;
    CHECK(value_at(wage, 0, false) == "18 USD/h");
    CHECK(value_at(wage, .5, false) == "20 USD/h");
    CHECK(value_at(wage, 1. / 3, false) == "19.333 USD/h");
    CHECK(value_at(wage, 1. / 3, true) == "19 USD/h");
}

TEST_CASE("a point that is left out is matched by number, unit and range") {
    CHECK(takes(varied_of("x=20 %"), "20 %"));
    CHECK(takes(varied_of("x=20.0 %"), "20 %"));
    CHECK_FALSE(takes(varied_of("x=20"), "20 %"));
    CHECK(takes(varied_of("x=10 %..30 %"), "30 %"));
    CHECK_FALSE(takes(varied_of("x=10 %..30 %"), "31 %"));
    CHECK(takes(varied_of("x=leader,executive"), "executive"));
}

TEST_CASE("several settings stand in one text, and their values may have blanks") {
    const auto read = read_varied_together("a.b=10 %  c.d=lognormal(mean=3 min, cv=1)");
    REQUIRE(std::holds_alternative<std::vector<Varied>>(read));
    const auto& all = std::get<std::vector<Varied>>(read);
    REQUIRE(all.size() == 2);
    CHECK(all[0].values == Texts{"10 %"});
    CHECK(all[1].path == "c.d");
    CHECK(all[1].values == Texts{"lognormal(mean=3 min, cv=1)"});
}
