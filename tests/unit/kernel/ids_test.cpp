#include "engine/kernel/ids.hpp"

#include <catch2/catch.hpp>
#include <numeric>

using namespace morale;

namespace {
struct HouseRow;
struct StreetRow;
using HouseId = Id<HouseRow>;

template <class C, class I>
concept takes = requires(C c, I i) {
    c[i];
};
}  // namespace

TEST_CASE("an id that was never set names no row") {
    CHECK_FALSE(HouseId{});
    CHECK(HouseId{0});
    CHECK(HouseId{3} < HouseId{4});
    CHECK(HouseId{3} == HouseId{3});
    CHECK(sizeof(HouseId) == 4);
}

TEST_CASE("a column takes the ids of its own table and nothing else") {
    STATIC_REQUIRE(takes<Column<HouseRow, int>, HouseId>);
    STATIC_REQUIRE_FALSE(takes<Column<HouseRow, int>, Id<StreetRow>>);
    STATIC_REQUIRE_FALSE(takes<Column<HouseRow, int>, int>);
}

TEST_CASE("columns grow with the value asked for and copy as values") {
    Column<HouseRow, double> rooms;
    rooms.resize(2, 1.5);
    CHECK(rooms.push_back(4.).row == 2);
    CHECK(rooms[HouseId{1}] == 1.5);
    Column<HouseRow, double> copy = rooms;
    copy[HouseId{0}] = 9.;
    CHECK(rooms[HouseId{0}] == 1.5);
    CHECK(copy != rooms);
    CHECK(rooms.has(HouseId{2}));
    CHECK_FALSE(rooms.has(HouseId{}));
    CHECK(std::accumulate(rooms.begin(), rooms.end(), 0.) == 7.);
    rooms.all()[0] = 0.;
    CHECK(rooms.at_row(0) == 0.);
}

TEST_CASE("all ids are visited once and in order") {
    std::uint32_t expected = 0;
    for (const HouseId h : all_ids<HouseRow>(5)) CHECK(h.row == expected++);
    CHECK(expected == 5);
    for ([[maybe_unused]] const HouseId h : all_ids<HouseRow>(0)) FAIL("there is no row");
}
