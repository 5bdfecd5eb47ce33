#include "engine/study/record_bytes.hpp"

#include <catch2/catch.hpp>
#include <cstddef>
#include <limits>
#include <vector>

#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// A record with something in every table.
Record full_record() {
    Record record = invented_record(7, 3);
    record.tape.chats = {{.begun = 5, .beside = 2}, {.begun = 0, .beside = 0}};
    record.tape.cells[4].sums[2] = -0.0;
    record.tape.cells[4].sums[3] = std::numeric_limits<double>::infinity();
    record.tape.cells[4].counts[1] = std::numeric_limits<std::int64_t>::min();
    record.tape.found_at_end[1] = {
        .waiting = 3, .in_hand = 2, .waited_seconds = 7.25, .handled_seconds = 1e-300};
    record.of_teams = {.groups = 1, .cells = std::vector<HalfHour>(half_hours_of_week)};
    record.of_teams.cells[17] = {.offered = 4, .wait_seconds = .1, .met = 2};
    record.ledger.spells[0].exhaustion = .1f;
    record.ledger.recognitions = {{.at = Time{} + week,
                                   .seat = 1,
                                   .incumbent = 4'000'000'000,
                                   .team = 1,
                                   .programme = Programme::PeerThanks,
                                   .quality = .5f,
                                   .gain = .25f,
                                   .seen_by = 3},
                                  {.at = Time{} + week, .seat = 2, .programme = Programme::Award}};
    return record;
}

}  // namespace

TEST_CASE("what a policy that ends has seen is read again, and others have no bytes for it") {
    Record record = full_record();
    const std::size_t before = bytes_of(record).size();
    record.in_force.waits.resize(1);
    record.in_force.waits[0].add(12);
    record.in_force.of_teams = record.of_teams;
    const std::vector<std::byte> bytes = bytes_of(record);
    CHECK(bytes.size() > before);
    const auto again = record_of(bytes);
    REQUIRE(again);
    CHECK(again->in_force.waits == record.in_force.waits);
    CHECK(again->in_force.of_teams.at(0, 17).offered == 4);
    CHECK(record_of(bytes_of(full_record()))->in_force.empty());
}

TEST_CASE("a record is read from its bytes to the last bit") {
    const Record record = full_record();
    const std::vector<std::byte> bytes = bytes_of(record);
    const auto again = record_of(bytes);
    REQUIRE(again);
    CHECK(again->tape.fingerprint() == record.tape.fingerprint());
    CHECK(again->events == record.events);
    CHECK(again->ledger.spells.at(1).left == never);
    CHECK(again->ledger.spells.at(0).why == Leaving::Quit);
    CHECK(again->ledger.recognitions.at(0).incumbent == 4'000'000'000);
    CHECK(again->ledger.recognitions.at(1).programme == Programme::Award);
    CHECK(again->tape.chats.at(0).beside == 2);
    CHECK(again->tape.found_at_end.at(1).handled_seconds == 1e-300);
    CHECK(again->of_teams.at(0, 17).offered == 4);
    CHECK(again->of_teams.at(0, 17).wait_seconds == .1);
    CHECK(again->of_teams.at(0, 17).met == 2);
    CHECK(again->of_classes.cells.empty());
    CHECK(bytes_of(*again) == bytes);
}

TEST_CASE("bytes that are cut off or changed are no record") {
    const std::vector<std::byte> bytes = bytes_of(full_record());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        REQUIRE_FALSE(record_of(std::span(bytes).first(size)));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::vector<std::byte> damaged = bytes;
        damaged[i] ^= std::byte{4};
        REQUIRE_FALSE(record_of(damaged));
    }
}
