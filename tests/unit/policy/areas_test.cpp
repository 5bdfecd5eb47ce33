#include "engine/policy/areas.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

using namespace morale;

TEST_CASE("the areas of the check-up name levers, and what is good already is left as it is") {
    std::set<std::string_view> names;
    for (const Area& area : areas()) {
        CAPTURE(area.name);
        CHECK(names.insert(area.name).second);
        for (const Remedy& remedy : area.remedies) {
            CAPTURE(remedy.lever);
            const Lever* lever = find_lever(remedy.lever);
            REQUIRE(lever);
            CHECK(remedy.good >= lever->field.lowest);
            CHECK(remedy.good <= lever->field.highest);
        }
        const Parameters now;
        const std::vector<Remedy> wanted = wanting(area, now);
        CHECK_FALSE(wanted.empty());
        CHECK(wanting(area, improved(now, wanted)).empty());
    }
    CHECK(names.size() == 9);
}

TEST_CASE("only what is worse than good practice is improved") {
    Parameters p;
    p.hiring.validity = .6;
    p.hiring.selection_ratio = .5;
    for (const Area& area : areas()) {
        const Parameters better = improved(p, wanting(area, p));
        CHECK(better.hiring.validity == .6);
        CHECK(better.hiring.selection_ratio <= .5);
    }
}
