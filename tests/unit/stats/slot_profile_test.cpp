#include "engine/stats/slot_profile.hpp"

#include <catch2/catch.hpp>
#include <cmath>

using namespace morale;

TEST_CASE("each slot has the mean of its turns") {
    const std::vector<SlotCount> counts = {{0, 4}, {0, 8}, {2, 5}, {2, NAN}, {9, 100}};
    const std::vector<Interval> means = mean_by_slot(counts, 3);
    REQUIRE(means.size() == 3);
    CHECK((means[0].mean == 6 && means[0].n == 2));
    CHECK(means[0].high == Approx(6 + 12.7062 * 2).epsilon(1e-4));
    CHECK((std::isnan(means[1].mean) && means[1].n == 0));
    CHECK((means[2].mean == 5 && std::isnan(means[2].low)));
}

TEST_CASE("a table that is a product gives its two factors back") {
    const std::vector<double> rows = {1.5, 1, .5}, columns = {.25, 1.25, 1.5, 1};
    std::vector<Interval> table;
    for (const double row : rows)
        for (const double column : columns) table.push_back({.mean = 80 * row * column});
    const auto check = [&](const TwoFactors& found) {
        CHECK(found.level == Approx(80));
        CHECK(found.misplaced == Approx(0).margin(1e-9));
        for (std::size_t i = 0; i < rows.size(); ++i) CHECK(found.rows[i] == Approx(rows[i]));
        for (std::size_t j = 0; j < columns.size(); ++j) CHECK(found.columns[j] == Approx(columns[j]));
    };
    check(two_factors(table, 3, 4));
    table[5].mean = NAN;  // one slot was never seen
    check(two_factors(table, 3, 4));
}

TEST_CASE("what does not fit two factors is told") {
    const auto table = [](double a, double b, double c, double d) {
        return std::vector<Interval>{{.mean = a}, {.mean = b}, {.mean = c}, {.mean = d}};
    };
    CHECK(two_factors(table(1, 1, 1, 1), 2, 2).misplaced == Approx(0).margin(1e-12));
    CHECK(two_factors(table(2, 0, 0, 2), 2, 2).misplaced == Approx(.5));
    CHECK(std::isnan(two_factors(table(0, 0, 0, 0), 2, 2).level));
    CHECK(std::isnan(two_factors({}, 2, 2).rows[0]));
    const TwoFactors closed = two_factors(table(3, NAN, 1, NAN), 2, 2);
    CHECK(closed.rows[0] == Approx(1.5));
    CHECK(std::isnan(closed.columns[1]));
}
