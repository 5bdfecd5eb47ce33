#include "engine/metric/balance.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <limits>
#include <string>
#include <vector>

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
    tape.at_start.resize(2);
    tape.at_end.resize(2);
    tape.found_at_start.resize(2);
    tape.found_at_end.resize(2);
    tape.at_start[0][static_cast<std::size_t>(Level::Waiting)] = 1;
    tape.at_start[0][static_cast<std::size_t>(Level::Handling)] = 2;
    tape.at_start[0][static_cast<std::size_t>(Level::Headcount)] = 2;
    tape.found_at_start[0] = {.waiting = 1, .in_hand = 2, .waited_seconds = 5, .handled_seconds = 90};
    tape.found_at_end[0] = {.waiting = 1, .in_hand = 2, .waited_seconds = 8, .handled_seconds = 60};
    for (int week_number = 0; week_number < 2; ++week_number) {
        Cell& team = tape.cells[static_cast<std::size_t>(2 * week_number)];
        team.seconds = 7 * 86'400;
        set(team, Count::Offered, 50);
        set(team, Count::IssuesOpened, 41);
        set(team, Count::Redialled, 3);
        set(team, Count::Returned, 6);
        set(team, Count::Abandoned, 4);
        set(team, Count::Answered, 46);
        set(team, Count::Handled, 46);
        set(team, Sum::WaitSeconds, 900);
        set(team, Sum::AbandonSeconds, 100);
        set(team, Sum::HandleSeconds, 46 * 300);
        tape.cells[static_cast<std::size_t>(2 * week_number + 1)].seconds = 7 * 86'400;
    }
    // Of the waits 5 s passed before the start, and 8 s of two who still wait come to them; so in hand.
    set(tape.cells[0], Level::Waiting, 995);
    set(tape.cells[2], Level::Waiting, 1008);
    set(tape.cells[0], Level::Handling, 46 * 300 - 90);
    set(tape.cells[2], Level::Handling, 46 * 300 - 40);
    set(tape.cells[0], Level::Beside, 0);
    set(tape.cells[2], Level::Beside, 100);
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
    for (const Law& law : imbalances(sound_record())) {
        CAPTURE(law.group, law.left, law.right);
        FAIL_CHECK(std::string(law.says));
    }
    CHECK(laws_of(sound_record()).size() > 30);
}

namespace {

/// The names of the laws that a record breaks, each once.
std::vector<std::string> broken_by(const Record& record) {
    std::vector<std::string> names;
    for (const Law& law : imbalances(record))
        if (std::ranges::find(names, law.name) == names.end()) names.emplace_back(law.name);
    return names;
}

}  // namespace

TEST_CASE("a contact that vanishes is found, with both sides of the equation") {
    Record record = sound_record();
    set(record.tape.cells[2], Count::Handled, 45);
    const auto broken = imbalances(record);
    REQUIRE(broken.size() == 2);
    CHECK(broken[0].says ==
          "contacts at the start, offered and taken over = abandoned, handled, handed over and there at the "
          "end");
    CHECK(broken[0].group == 0);
    CHECK(broken[0].left == 103);
    CHECK(broken[0].right == 102);
    CHECK(broken[1].name == "contacts_in_hand");
}

TEST_CASE("a second of waiting that nobody waited is found, and rounding is not") {
    Record record = sound_record();
    Cell& cell = record.tape.cells[2];
    SECTION("in the area") {
        set(cell, Level::Waiting, 1009);
    }
    SECTION("in the sum") {
        set(cell, Sum::AbandonSeconds, 99);
    }
    SECTION("by one who waits at the end") {
        record.tape.found_at_end[0].waited_seconds = 7;
    }
    SECTION("by one who waited at the start") {
        record.tape.found_at_start[0].waited_seconds = 5.1;
    }
    CHECK(broken_by(record) == std::vector<std::string>{"little_queue"});
    Record rounded = sound_record();
    set(rounded.tape.cells[2], Level::Waiting, 1008 * (1 + 1e-12));
    CHECK(broken_by(rounded).empty());
}

TEST_CASE("each law is broken by what it is about") {
    Record record = sound_record();
    Tape& tape = record.tape;
    std::string law;
    SECTION("a handle time") {
        set(tape.cells[0], Sum::HandleSeconds, 46 * 300 + 1);
        law = "little_service";
    }
    SECTION("a redial") {
        set(tape.cells[0], Count::Redialled, 4);
        law = "tries";
    }
    SECTION("one who waits and is not noted") {
        tape.found_at_end[0].waiting = 2;
        law = "found_waiting";
    }
    SECTION("one in hand who is not noted") {
        tape.found_at_end[0].in_hand = 1;
        law = "found_in_hand";
    }
    SECTION("one there at the start who is not noted") {
        tape.found_at_start[0].in_hand = 1;
        law = "found_at_start";
    }
    SECTION("somebody on the payroll from nowhere") {
        tape.at_start[0][static_cast<std::size_t>(Level::Headcount)] = 3;
        law = "people";
    }
    SECTION("a customer who is lost and still there") {
        set(tape.cells[1], Count::Churned, 1);
        law = "customers";
    }
    SECTION("no number") {
        set(tape.cells[0], Sum::HandleSeconds, std::numeric_limits<double>::quiet_NaN());
        CHECK_FALSE(broken_by(record).empty());
        return;
    }
    CHECK(broken_by(record) == std::vector<std::string>{law});
}

TEST_CASE("metrics that add up over teams do") {
    const Record record = sound_record();
    int sums = 0;
    for (const Law& law : laws_of(record)) {
        const Metric* metric = find_metric(law.name);
        if (!metric) continue;
        ++sums;
        CHECK(metric->adds_up);
        CHECK(law.group == -1);
        CHECK(law.holds());
    }
    CHECK(sums > 15);
}

TEST_CASE("people and thanks that the ledger does not know are found") {
    Record record = sound_record();
    std::vector<std::string> laws;
    SECTION("a hire") {
        set(record.tape.cells[0], Count::Hired, 2);
        laws = {"people", "ledger_hires"};
    }
    SECTION("a quit") {
        set(record.tape.cells[0], Count::Quit, 1);
        laws = {"people", "ledger_leavers"};
    }
    SECTION("an agent on the payroll") {
        record.tape.at_end[0][static_cast<std::size_t>(Level::Headcount)] = 3;
        laws = {"people", "ledger_headcount"};
    }
    SECTION("a recognition") {
        record.ledger.recognitions.pop_back();
        laws = {"ledger_recognitions"};
    }
    SECTION("a team of its own") {
        record.tape.at_start.pop_back();
        laws = {"groups"};
    }
    CHECK(broken_by(record) == laws);
}
