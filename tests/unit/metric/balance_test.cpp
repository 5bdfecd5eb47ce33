#include "engine/metric/balance.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/metric/cells.hpp"

using namespace morale;
using morale::test::set;

namespace {

// One team and the group of no team; two weeks.
Record sound_record() {
    Record record;
    Tape& tape = record.tape;
    tape.weeks = 2;
    tape.groups = 2;
    tape.cells.resize(4);
    tape.at_end.resize(2);
    tape.in_system_at_start = {3, 0};
    for (int week_number = 0; week_number < 2; ++week_number) {
        Cell& team = tape.cells[static_cast<std::size_t>(2 * week_number)];
        set(team, Count::Offered, 50);
        set(team, Count::Abandoned, 4);
        set(team, Count::Handled, 46);
    }
    set(tape.cells[0], Count::Hired, 1);
    set(tape.cells[2], Count::Quit, 1);
    set(tape.cells[2], Count::Recognised, 2);
    tape.at_end[0][static_cast<std::size_t>(Level::Waiting)] = 1;
    tape.at_end[0][static_cast<std::size_t>(Level::Handling)] = 2;
    tape.at_end[0][static_cast<std::size_t>(Level::Headcount)] = 2;
    record.ledger.spells = {
        {.seat = 0, .hired = measurement_start - week, .left = measurement_start + 8 * day},
        {.seat = 1, .hired = measurement_start - 9 * week},
        {.seat = 2, .hired = measurement_start + day},
    };
    record.ledger.recognitions.resize(2);
    return record;
}

}  // namespace

TEST_CASE("a sound record balances") {
    CHECK(imbalances(sound_record()).empty());
}

TEST_CASE("a contact that vanishes is found, with both sides of the equation") {
    Record record = sound_record();
    set(record.tape.cells[2], Count::Handled, 45);
    const auto broken = imbalances(record);
    REQUIRE(broken.size() == 1);
    CHECK(broken[0].law == "contacts at the start and offered = abandoned, handled and there at the end");
    CHECK(broken[0].group == 0);
    CHECK(broken[0].left == 103);
    CHECK(broken[0].right == 102);
}

TEST_CASE("people and thanks that the ledger does not know are found") {
    Record record = sound_record();
    SECTION("a hire") {
        set(record.tape.cells[0], Count::Hired, 2);
    }
    SECTION("a quit") {
        set(record.tape.cells[0], Count::Quit, 1);
    }
    SECTION("an agent on the payroll") {
        record.tape.at_end[0][static_cast<std::size_t>(Level::Headcount)] = 3;
    }
    SECTION("a recognition") {
        record.ledger.recognitions.pop_back();
    }
    SECTION("a team of its own") {
        record.tape.in_system_at_start.pop_back();
    }
    CHECK(imbalances(record).size() == 1);
}
