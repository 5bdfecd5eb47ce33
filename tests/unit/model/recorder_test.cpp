#include "engine/model/record/recorder.hpp"

#include <catch2/catch.hpp>

using namespace morale;

namespace {

constexpr Time at(int hours) {
    return measurement_start + hours * hour;
}

/// Two weeks, one team and the group of no team; a level that rises in the warm-up and falls again.
Tape written() {
    Recorder pen(2, 2, at(-10));
    pen.count(Count::Offered, 0, 100);
    pen.level(Level::Waiting, 0, 3, at(-4));
    pen.level(Level::Handling, 0, 2, at(-2));
    pen.turn(at(0), 0);
    pen.count(Count::Offered, 0);
    pen.count(Count::Churned, 1, 4);
    pen.sum(Sum::WagesUsd, 0, 12.5);
    pen.sum(Sum::WagesUsd, 0, 7.5);
    pen.spread(Spread::Quality, 0, 2);
    pen.spread(Spread::Quality, 0, -1);
    pen.level(Level::Waiting, 0, -1, at(10));
    pen.turn(at(168), 1);
    pen.count(Count::Offered, 0, 5);
    pen.level(Level::Waiting, 0, +4, at(188));
    return pen.finish(at(336));
}

}  // namespace

TEST_CASE("the area under a level is height times time, cut at the turn of the week") {
    const Tape tape = written();
    CHECK(tape.cell(0, 0).area(Level::Waiting) == 3600. * (10 * 3 + 158 * 2));
    CHECK(tape.cell(1, 0).area(Level::Waiting) == 3600. * (20 * 2 + 148 * 6));
    CHECK(tape.cell(0, 0).area(Level::Handling) == 3600. * 168 * 2);
    CHECK(tape.cell(0, 0).mean(Level::Handling) == 2);
    CHECK(tape.cell(0, 1).area(Level::Waiting) == 0);
}

TEST_CASE("what happens in the warm-up is thrown away, what stands at its end is kept") {
    const Tape tape = written();
    REQUIRE(tape.cells.size() == 4);
    CHECK(tape.group(0).count(Count::Offered) == 6);
    CHECK(tape.at_start[0][static_cast<std::size_t>(Level::Waiting)] == 3);
    CHECK(tape.at_start[0][static_cast<std::size_t>(Level::Handling)] == 2);
    CHECK(tape.at_end[0][static_cast<std::size_t>(Level::Waiting)] == 6);
}

TEST_CASE("counts, sums and spreads go into the cell of their week and group") {
    const Tape tape = written();
    CHECK(tape.cell(0, 0).count(Count::Offered) == 1);
    CHECK(tape.cell(1, 0).count(Count::Offered) == 5);
    CHECK(tape.cell(0, 1).count(Count::Churned) == 4);
    CHECK(tape.cell(0, 0).sum(Sum::WagesUsd) == 20);
    const Moments& quality = tape.cell(0, 0).spread(Spread::Quality);
    CHECK(quality.n == 2);
    CHECK(quality.sum == 1);
    CHECK(quality.squares == 5);
    CHECK(quality.mean() == .5);
}

TEST_CASE("weeks add their time, groups of one week do not") {
    const Tape tape = written();
    CHECK(tape.week(0).seconds == 168 * 3600.);
    CHECK(tape.group(1).seconds == 336 * 3600.);
    CHECK(tape.total().seconds == 336 * 3600.);
    CHECK(tape.total().count(Count::Churned) == 4);
}

TEST_CASE("the fingerprint changes with any number of the tape") {
    Tape tape = written();
    const std::uint64_t before = tape.fingerprint();
    CHECK(written().fingerprint() == before);
    auto changed = [&](auto&& change) {
        Tape other = tape;
        change(other.cells[2]);
        return other.fingerprint() != before;
    };
    CHECK(changed([](Cell& c) { ++c.counts[static_cast<std::size_t>(Count::ToldBad)]; }));
    CHECK(changed([](Cell& c) { c.areas[static_cast<std::size_t>(Level::Customers)] += 1e-9; }));
    CHECK(changed([](Cell& c) { c.sums[0] = -c.sums[0] - 1; }));
    CHECK(changed([](Cell& c) { c.spreads[0].n += 1; }));
    CHECK(changed([](Cell& c) { c.spreads[0].sum += 1; }));
    CHECK(changed([](Cell& c) { c.spreads[0].squares += 1; }));
    std::swap(tape.cells[0], tape.cells[1]);
    CHECK(tape.fingerprint() != before);
}
