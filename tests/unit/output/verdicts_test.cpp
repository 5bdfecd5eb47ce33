#include "output/words/verdicts.hpp"

#include <catch2/catch.hpp>

using namespace morale;

TEST_CASE("a verdict has a name for files and a short word for people") {
    CHECK(name_of(Verdict::NoDifference) == "no difference");
    CHECK(word_of(Verdict::NoDifference) == "alike");
    CHECK(name_of(Verdict::Undecided) == "undecided");
    CHECK(word_of(Verdict::Undecided) == "unclear");
    CHECK(verdict_names() ==
          std::vector<std::string>{"better", "worse", "no difference", "undecided", "differs"});
}
