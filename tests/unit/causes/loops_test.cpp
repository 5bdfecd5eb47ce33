#include "engine/causes/loops.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <string>

using namespace morale;

TEST_CASE("loops are found with their polarity, the short ones first") {
    const std::vector<Link> links = {{"a", "b", +1, "x"}, {"b", "a", -1, "x"}, {"b", "c", -1, "x"},
                                     {"c", "a", -1, "x"}, {"c", "d", +1, "x"}, {"d", "d", +1, "x"}};
    const std::vector<Loop> loops = elementary_loops(links, 10);
    REQUIRE(loops.size() == 3);
    CHECK(in_words(loops[0]) == "d > (d)");
    CHECK(loops[0].sign == +1);
    CHECK(in_words(loops[1]) == "a > b > (a)");
    CHECK(loops[1].sign == -1);
    CHECK(in_words(loops[2]) == "a > b > c > (a)");
    CHECK(loops[2].sign == +1);
    CHECK(elementary_loops(links, 2).size() == 2);
}

TEST_CASE("a diagram has an arrow for each link, in one line those of a sign that leave a name") {
    const std::vector<Link> links = {
        {"a", "b", +1, "x"}, {"a", "c d", +1, "x"}, {"b", "a", -1, "x"}, {"c d", "a", -1, "x"}};
    CHECK(diagram_of(links) ==
          "flowchart LR\n"
          "    n0([\"a\"]) -->|+| n1([\"b\"]) & n2([\"c d\"])\n"
          "    n1 -.->|−| n0\n"
          "    n2 -.->|−| n0\n"
          "    linkStyle 2,3 stroke:#c0392b\n");
}

TEST_CASE("rows between the same two names agree on the sign") {
    std::map<std::pair<std::string_view, std::string_view>, int> signs;
    for (const Link& link : model_links()) {
        CAPTURE(link.from, link.to);
        CHECK(signs.try_emplace({link.from, link.to}, link.sign).first->second == link.sign);
    }
}

TEST_CASE("the loops that the model is about are closed") {
    const std::vector<Loop> loops = elementary_loops(model_links(), 8);
    auto closes = [&loops](const std::string& words, int sign) {
        return std::ranges::any_of(
            loops, [&](const Loop& loop) { return in_words(loop) == words && loop.sign == sign; });
    };
    // Leavers are missing, the others are busier, and tire.
    CHECK(closes("agents present > occupancy > exhaustion > quits > (agents present)", +1));
    // The tired solve less, and what is not solved comes again.
    CHECK(closes("contacts > occupancy > exhaustion > resolution > (contacts)", +1));
    // Who gives up waiting and leaves makes room.
    CHECK(
        closes("contacts > occupancy > waiting > experienced quality > satisfaction > customers lost > "
               "customers > (contacts)",
               -1));
}
