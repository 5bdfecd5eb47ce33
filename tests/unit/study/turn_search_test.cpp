// The search for where a decision turns, with differences of which the place is known.
#include "engine/study/turn_search.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <iterator>
#include <vector>

#include "engine/language/vocabulary.hpp"
#include "engine/study/sensitivity_design.hpp"

using namespace morale;

namespace {

constexpr double low = 0, high = 80;

/// What the search finds where the second policy gains below that hourly cost of managers and loses above it,
/// all at once: no line through the ends shows the place.
BreakEven found_with_step_at(double where) {
    StudyPlan plan;
    plan.base.teams = {Team{.name = "care", .agents = 4}};
    plan.policies = {{"as-is", "", plan.base, Time{}}, {"thanks", "", plan.base, Time{}}};
    plan.uncertain = {{.path = "centre.money.manager",
                       .field = find_field("centre.money.manager"),
                       .element = 0,
                       .low = low,
                       .high = high,
                       .source = {}}};
    TurnSearch search(plan, 0);
    while (!search.wanted().empty()) {
        std::vector<std::vector<double>> differences;
        for (const double value : search.wanted())
            differences.push_back(value < where ? std::vector{1., 1.5, 2.} : std::vector{-1., -1.5, -2.});
        search.take(differences);
    }
    return search.found();
}

}  // namespace

TEST_CASE("the piece in which the decision turns is halved three times, and no other") {
    for (const double where : {3., 37., 63.}) {
        CAPTURE(where);
        const BreakEven found = found_with_step_at(where);
        CHECK(static_cast<int>(found.values.size()) == values_of_break_even);
        const auto above = std::ranges::upper_bound(found.values, where);
        REQUIRE((above != found.values.begin() && above != found.values.end()));
        CHECK(*above - *std::prev(above) <= (high - low) / 4 / 8);
        REQUIRE(found.crossings.size() == 1);
        CHECK(std::abs(found.crossings[0].x - where) <= (high - low) / 4 / 8);
        CHECK_FALSE(found.crossings[0].rises);
        CHECK_FALSE(found.surely_never);
    }
}

TEST_CASE("where the decision turns nowhere, the values spread over the range are enough") {
    const BreakEven found = found_with_step_at(high + 1);
    CHECK(static_cast<int>(found.values.size()) < values_of_break_even);
    CHECK(found.crossings.empty());
    CHECK(found.surely_never);
}
