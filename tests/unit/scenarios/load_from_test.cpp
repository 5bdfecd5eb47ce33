// The load of a centre from its own table of intervals.
#include "scenarios/load/load_from.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <string>

#include "engine/model/hours.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/load.hpp"
#include "tests/support/folder.hpp"

using namespace morale;

namespace {

/// Four weeks from Monday 6 January 2025, open 8:30 to 10:00, on Friday to 9:00: twice as many on Mondays,
/// and alternately a fifth more and less.
std::string table_of_four_weeks() {
    std::string rows = "date;interval;offered;answered\n";
    for (int d = 0; d < 28; ++d) {
        if (d % 7 > 4) continue;
        const std::string date = (d + 6 < 10 ? "0" : "") + std::to_string(d + 6);
        const int contacts = (d % 7 == 0 ? 200 : 100) * (d % 2 ? 12 : 8) / 10;
        for (int half = 17; half < (d % 7 == 4 ? 18 : 20); ++half)
            rows += date + ".01.2025;" + (half / 2 < 10 ? "0" : "") + std::to_string(half / 2) +
                    (half % 2 ? ":30" : ":00") + ';' + std::to_string(contacts) + ';' +
                    std::to_string(contacts) + '\n';
    }
    return rows;
}

struct CentreWithTable {
    test::EmptyFolder folder{};

    explicit CentreWithTable(const std::string& table) { write("calls.csv", table); }

    void write(const std::string& name, const std::string& text) const {
        std::ofstream(folder / name, std::ios::binary) << text;
    }
    Loaded loaded(const std::string& load, const std::vector<std::string>& sets = {}) const {
        write("own.yaml", "morale: 1\nextends: library/status-quo\ncentre:\n  load: " + load + "\n");
        return load_file(sets);
    }
    Loaded load_file(const std::vector<std::string>& sets) const {
        return morale::load(
            folder / "own.yaml",
            {.sets = sets, .case_library = MORALE_SOURCE_DIR "/scenarios/library", .settled = false});
    }
};

}  // namespace

TEST_CASE(
    "a table says the days, the hours, the luck of days and the rate; show leads to where it is named") {
    const CentreWithTable centre(table_of_four_weeks());
    const Loaded loaded = centre.loaded("{from: calls.csv}");
    INFO(render(loaded.diagnostics));
    REQUIRE(loaded.plan);
    const Parameters& p = loaded.plan->base;
    CHECK(p.load.by_day[0] == 1);
    CHECK(p.load.by_day[1] == Approx(.5));
    CHECK(p.load.by_day[4] == Approx(.5 / 3).margin(1e-4));
    CHECK(p.load.by_day[5] == 0);
    CHECK(open_days(p) == 5);
    const Profile load = load_of(p);
    CHECK(load.open_hours() == 4 * 1.5 + .5);
    CHECK(load.next_open(measurement_start) == measurement_start + 8 * hour + 30 * minute);
    // A fifth more or less on each of 20 days, of whose freedom weekdays and weeks take 8.
    CHECK(p.contacts.day_factor_sd == Approx(.2 * std::sqrt(20. / 12)).margin(.02));
    CHECK(p.contacts.rate_per_hour == Approx((600 + 3 * 300 + 100) / 6.5).epsilon(1e-3));
    CHECK(find_origin(*loaded.plan, "", "centre.load.by_hour.friday")->line == 4);
    CHECK(p.load.from_file == "calls.csv");
}

TEST_CASE("what the same file or a setting says beside the table counts") {
    const CentreWithTable centre(table_of_four_weeks());
    const Loaded own = centre.loaded("{from: calls.csv, by_day: [1, 1, 1, 1, 1, 0, 0]}");
    REQUIRE(own.plan);
    CHECK(own.plan->base.load.by_day[4] == 1);
    CHECK(own.plan->base.load.of_weekday[4].size() == 48);
    const Loaded set = centre.loaded("{from: calls.csv}", {"centre.contacts.day_factor_sd=0.05"});
    REQUIRE(set.plan);
    CHECK(set.plan->base.contacts.day_factor_sd == .05);
}

TEST_CASE("a table that tells no week is refused, at the line that names it") {
    const auto refused = [](const std::string& table, const std::string& load = "{from: calls.csv}") {
        const Loaded loaded = CentreWithTable(table).loaded(load);
        REQUIRE_FALSE(loaded.plan);
        const Diagnostic& first = loaded.diagnostics.front();
        CHECK(first.place.line == 4);
        return first.code + ": " + first.message;
    };
    CHECK(refused("date,interval,offered,answered\n2025-01-06,08:00,5,5\n2025-01-06,08:30,6,6\n") ==
          "E0334: 'calls.csv' does not cover a whole week");
    CHECK(refused(table_of_four_weeks(), "{from: call.csv}").starts_with("E0334: 'call.csv': "));
    CHECK(refused("date,interval,offered,answered\n2025-01-06,08:00,-5,5\n")
              .starts_with("E0334: 'calls.csv', line 2"));
}

TEST_CASE("everything wrong with a table is told at once with row and column") {
    const CentreWithTable centre(
        "date,interval,offered,answered\n2025-01-06,08:00,10,5,7\n2025-13-06,08:30,10,5\n"
        "2025-01-06,09:75,10,5\n2025-01-06,09:30,ten,5\n2025-01-06,10:00,-1,5\n");
    const Loaded loaded = centre.loaded("{from: calls.csv}");
    REQUIRE_FALSE(loaded.plan);
    REQUIRE(loaded.diagnostics.size() == 6);
    CHECK(loaded.diagnostics[0].place.line == 4);
    CHECK(loaded.diagnostics[0].message ==
          "'calls.csv', line 2: the row has 5 cells and the header 4 (the first of 5 mistakes)");
    const std::vector<std::pair<int, int>> places = {{2, 23}, {3, 1}, {4, 12}, {5, 18}, {6, 18}};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Diagnostic& one = loaded.diagnostics[i + 1];
        INFO(render(one));
        CHECK(std::pair(one.place.line, one.place.column) == places[i]);
        CHECK(one.place.file.ends_with("calls.csv"));
    }
    std::string many = "date,interval,offered\n";
    for (int i = 0; i < 30; ++i)
        many += "2025-01-06,08:00,x" + std::string(static_cast<std::size_t>(i), 'y') + "\n";
    const Loaded most = CentreWithTable(many).loaded("{from: calls.csv}");
    CHECK(most.diagnostics.size() == 21);
    CHECK(most.diagnostics[0].message.ends_with(" (the first of 30 mistakes, of which 20 are shown)"));
}

TEST_CASE("all cells of a column of times that are no times are told with row and column") {
    const CentreWithTable centre("talk,agent\n41,a\n-4,a\nlong,a\n9,a,b\n");
    centre.write("times.yaml",
                 "morale: 1\nextends: library/status-quo\ncentre:\n"
                 "  contacts: {talk: 'empirical(calls.csv:talk)', patience: 'empirical(calls.csv:talk)'}\n");
    const Loaded loaded =
        morale::load(centre.folder / "times.yaml",
                     {.case_library = MORALE_SOURCE_DIR "/scenarios/library", .settled = false});
    REQUIRE_FALSE(loaded.plan);
    INFO(render(loaded.diagnostics));
    REQUIRE(loaded.diagnostics.size() == 4);
    CHECK(loaded.diagnostics[0].message.ends_with("'-4' is not a time (the first of 2 mistakes)"));
    CHECK((loaded.diagnostics[2].place.line == 3 && loaded.diagnostics[2].place.column == 1));
    CHECK((loaded.diagnostics[3].place.line == 4 && loaded.diagnostics[3].place.length == 4));
}

TEST_CASE("intervals of 20 minutes and of two hours are spread over their half hours") {
    const auto day_of = [](const std::string& rows) {
        std::string table = "date,interval,offered\n";
        for (int d = 6; d < 13; ++d) {
            std::string of_day = rows;
            const std::string date = "2025-01-" + std::string(d < 10 ? "0" : "") + std::to_string(d);
            for (std::size_t at = 0; (at = of_day.find('@', at)) != std::string::npos;)
                of_day.replace(at, 1, date);
            table += of_day;
        }
        const Loaded loaded = CentreWithTable(table).loaded("{from: calls.csv}");
        INFO(render(loaded.diagnostics));
        REQUIRE(loaded.plan);
        return loaded.plan->base.load.of_weekday[0];
    };
    const std::vector<double> thirds = day_of("@,08:00,60\n@,08:20,40\n@,08:40,20\n");
    REQUIRE(thirds.size() == 48);
    CHECK((thirds[16] == 80 && thirds[17] == 40 && thirds[18] == 0));
    const std::vector<double> long_ones = day_of("@,08:00,60\n@,10:00,20\n");
    CHECK((long_ones[15] == 0 && long_ones[16] == 15 && long_ones[19] == 15 && long_ones[23] == 5));
}
