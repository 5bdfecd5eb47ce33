#include "engine/study/known_luck.hpp"

#include <catch2/catch.hpp>

using namespace morale;

namespace {

/// Twelve weeks of one group in which nothing happens.
Tape quiet_weeks() {
    Tape tape;
    tape.weeks = 12;
    tape.groups = 1;
    tape.cells.resize(12);
    return tape;
}

void note(Cell& cell, Count what, int n, Sum expected, double chances) {
    cell.counts[static_cast<std::size_t>(what)] = n;
    cell.sums[static_cast<std::size_t>(expected)] = chances;
}

double at(const Tape& tape, KnownLuck luck) {
    return known_luck(tape)[static_cast<std::size_t>(luck)];
}

}  // namespace

TEST_CASE("luck is what happened less its chance") {
    Tape tape = quiet_weeks();
    note(tape.cells[0], Count::Quit, 3, Sum::QuitsExpected, 2.5);
    note(tape.cells[11], Count::Quit, 0, Sum::QuitsExpected, .25);
    note(tape.cells[11], Count::Churned, 40, Sum::ChurnExpected, 44);
    CHECK(at(tape, KnownLuck::QuitsEarly) == .5);
    CHECK(at(tape, KnownLuck::QuitsLate) == -.25);
    CHECK(at(tape, KnownLuck::QuitsWeighted) == .5 * 12 - .25);
    CHECK(at(tape, KnownLuck::Churn) == -4);
    CHECK(at(tape, KnownLuck::ChurnWeighted) == -4);
}

TEST_CASE("what happens exactly as often as its chances say is no luck") {
    Tape tape = quiet_weeks();
    for (Cell& cell : tape.cells) {
        note(cell, Count::Quit, 2, Sum::QuitsExpected, 2);
        note(cell, Count::Churned, 7, Sum::ChurnExpected, 7);
    }
    for (const double sum : known_luck(tape)) CHECK(sum == 0);
}
