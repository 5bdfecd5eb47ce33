#include "output/words/command.hpp"

#include <catch2/catch.hpp>
#include <vector>

using namespace morale;

TEST_CASE("a command is written so that a shell reads the same words") {
    CHECK(as_typed(std::vector<std::string>{"morale", "run", "a b.yaml", "-s", "x='2'", ""}) ==
          R"(morale run 'a b.yaml' -s 'x='\''2'\''' '')");
}
