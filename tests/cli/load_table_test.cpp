// What check and new say of the table from which a load is taken.
#include <catch2/catch.hpp>
#include <string>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

/// Three weeks from Monday 6 January 2025 by quarters from 9:00 to 10:00, the first quarter of each hour
/// twice as busy; without Wednesday the 15th, and closed on Friday the 17th.
std::string quarters_with_holes() {
    std::string rows = "Datum;Uhrzeit;Anrufe\n";
    for (int d = 6; d < 27; ++d) {
        if (d == 15) continue;
        for (const char* quarter : {"09:00", "09:15", "09:30", "09:45"}) {
            const bool first = quarter[3] == '0' || quarter[3] == '3';
            rows += (d < 10 ? "0" : "") + std::to_string(d) + ".01.2025;" + quarter + ';' +
                    (d == 17 ? "0"
                     : first ? "20"
                             : "10") +
                    '\n';
        }
    }
    return rows;
}

std::size_t times_in(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE("check shows how the table of the load was read and what is unknown in it") {
    const Workplace here;
    here.write("calls.csv", quarters_with_holes());
    here.write(
        "own.yaml",
        "morale: 1\nextends: library/queues/bare-queue\ncentre:\n  teams: [{name: servers, agents: 9}]\n"
        "  load: {from: calls.csv}\n");
    const Said said = here.run({"check", "own.yaml"});
    CAPTURE(said.out, said.talk);
    CHECK(said.status == 0);
    CHECK(contains(
        said.out,
        "The load is from calls.csv: columns between ';', dates day.month.year, intervals of 15 min, "
        "2025-01-06 to 2025-01-26; 420 contacts a week\n"));
    CHECK(contains(said.out, "calls.csv: 1 day without a row, the first of 2025-01-15: unknown, not zero"));
    CHECK(contains(said.out, "write 'load: {closed: [2025-01-17]}'"));
    CHECK(times_in(said.talk, "W058") == 1);
    const Said made =
        here.run({"new", "mine", "--from", "calls.csv", "--agents", "5", "--leavers-per-year", "1"});
    CAPTURE(made.talk);
    CHECK(contains(made.talk, "The load is from calls.csv: columns between ';'"));
    CHECK(contains(made.talk, "calls.csv: 1 day without a row"));
}
