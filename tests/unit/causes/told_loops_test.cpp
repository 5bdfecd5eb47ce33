#include "engine/causes/told_loops.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

using namespace morale;

TEST_CASE("every loop that is told is closed by the links") {
    const std::vector<NumberedLoop> loops = numbered_loops(model_links(), 0);
    std::size_t next = 0;
    for (const ToldLoop& told : told_loops()) {
        CAPTURE(told.title);
        const bool closed = next < loops.size() && loops[next].told == &told;
        CHECK(closed);
        next += closed;
    }
    CHECK(loops.size() == told_loops().size());
}

TEST_CASE("loops are numbered by polarity, the told ones first and none twice") {
    const std::vector<NumberedLoop> loops = numbered_loops(model_links(), 4);
    std::set<std::string> numbers, words;
    for (const NumberedLoop& row : loops) {
        CAPTURE(row.number);
        CHECK(numbers.insert(row.number).second);
        CHECK(row.number.front() == (row.loop.sign > 0 ? 'R' : 'B'));
        std::vector<std::string_view> through = row.loop.through;
        std::rotate(through.begin(), std::ranges::min_element(through), through.end());
        CHECK(words.insert(in_words({through, row.loop.sign})).second);
    }
    CHECK(std::ranges::is_partitioned(loops, [](const NumberedLoop& row) { return row.told != nullptr; }));
    CHECK(loops.size() > told_loops().size());
}

TEST_CASE("a picture holds the links of its loops and no others") {
    const std::vector<Link> links = links_in(model_links(), Picture::Leaders);
    std::set<std::string_view> names;
    for (const Link& link : links) names.insert({link.from, link.to});
    CHECK(names == std::set<std::string_view>{"exhaustion", "resolution", "perceived quality", "obstacles",
                                              "quits", "perceived turnover", "training"});
    CHECK(links.size() == 8);
}
