// The page is what the code says. A change of influences that is meant renews it: tools/renew-loops (the
// variable MORALE_RENEW_LOOPS makes the test write it).
#include "tests/unit/causes/loops_page.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace morale::test;

TEST_CASE("engine/causes/LOOPS.md shows the loops that the code closes") {
    const std::string path = MORALE_SOURCE_DIR "/engine/causes/LOOPS.md";
    if (std::getenv("MORALE_RENEW_LOOPS") != nullptr) std::ofstream(path) << loops_page();
    std::ostringstream held;
    held << std::ifstream(path).rdbuf();
    CHECK(held.str() == loops_page());
}
