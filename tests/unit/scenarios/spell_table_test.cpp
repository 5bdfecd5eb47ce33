#include "scenarios/load/spell_table.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "engine/language/value_text.hpp"
#include "tests/support/accumulated_hazard.hpp"

using namespace morale;

namespace {

constexpr double jan_5 = 20458;  // 2026-01-05

Measured<SpellTable> spells_read(const std::string& text, const SpellWindow& window = {}) {
    return read_spells_text(text, "leavers.csv", window);
}

SpellTable spells_of(const std::string& text, const SpellWindow& window = {}) {
    Measured<SpellTable> found = spells_read(text, window);
    INFO(render(found.diagnostics));
    REQUIRE(found.table);
    return *found.table;
}

}  // namespace

TEST_CASE("spells have a day of hiring, and one of leaving when they are over") {
    const SpellTable table = spells_of(
        "hired,left,reason,notes\n2025-01-06,2026-01-05,quit,x\n2025-06-02,,,\n\n2025-01-06,2025-03-03,"
        "dismissed,\n",
        {.from = jan_5 - 364, .to = jan_5});
    REQUIRE(table.spells.size() == 3);
    CHECK(table.spells[0].hired == jan_5 - 364);
    CHECK(table.spells[0].left == jan_5);
    CHECK(std::isinf(table.spells[1].left));
    CHECK(table.reasons == std::vector<std::string>{"", "quit", "dismissed"});
    CHECK(table.spells[2].reason == 2);
    CHECK(table.spells[2].line == 5);
    REQUIRE(table.skipped.size() == 2);
    CHECK((table.skipped[0].what == "empty lines" && table.skipped[0].count == 1));
    CHECK((table.skipped[1].what == "columns that are not used: notes" && table.skipped[1].count == 1));
    const std::vector<SeenSpell> seen = seen_spells(table);
    CHECK((seen[0].entry == 0 && seen[0].exit == 52 && seen[0].ended));
    CHECK((seen[1].exit == Approx(217. / 7) && !seen[1].ended));
    const std::vector<SeenSpell> quits = seen_spells(table, {false, true, false});
    CHECK((quits[0].ended && !quits[2].ended && quits[2].exit == 8));
}

TEST_CASE("who has not left yet may say so with a word or a date far off") {
    const Measured<SpellTable> read = read_spells_text(
        "hired,left\n2024-01-08,2024-06-01\n2024-02-01,9999-12-31\n2024-03-01,Active\n2024-04-01,\n",
        "t.csv");
    REQUIRE(read.table);
    REQUIRE(read.table->spells.size() == 4);
    for (std::size_t i = 1; i < 4; ++i) CHECK(std::isinf(read.table->spells[i].left));
    CHECK(read.table->to < 19'900);  // the year 2024
    CHECK(read.table->no_end == 2);
    CHECK(read.table->no_end_text == "9999-12-31");
    const Measured<SpellTable> wrong = read_spells_text("hired,left\n2024-01-08,gone\n", "t.csv");
    CHECK_FALSE(wrong.table);
}

TEST_CASE("other names, separators and dates are understood and shown back") {
    const SpellTable table =
        spells_of("Start date;End Date;Employee ID\n31.12.2024;05.01.2026;a1\n01.02.2025;;a2\n");
    CHECK(table.style.separator == ';');
    CHECK(table.style.dates.order == DateOrder::DayMonthYear);
    CHECK(table.has_ids);
    CHECK(words_of(table.style) == "columns between ';', dates day.month.year");
}

TEST_CASE("spells are seen from when records are complete, and those outside are counted") {
    const std::string text =
        "hired,left\n2020-01-06,2024-03-04\n2022-01-03,2025-01-06\n2023-01-02,2026-02-02\n2026-03-02,\n";
    const SpellTable given = spells_of(text, {.from = jan_5 - 364, .to = jan_5});
    CHECK((given.from_given && given.to_given && given.spells.size() == 2));
    REQUIRE(given.skipped.size() == 2);
    CHECK((given.skipped[0].what == "spells that ended before 2025-01-06" && given.skipped[0].count == 1));
    CHECK((given.skipped[1].what == "spells that began after 2026-01-05" && given.skipped[1].count == 1));
    const std::vector<SeenSpell> seen = seen_spells(given);
    CHECK((seen[0].entry == 157 && seen[0].exit == 157 && seen[0].ended));
    CHECK((seen[1].entry == 105 && seen[1].exit == 157 && !seen[1].ended));  // leaves after the window

    const SpellTable own = spells_of(text);  // from the first leaving to the last date
    CHECK((!own.from_given && !own.to_given));
    CHECK(own.from == given.from - 308);
    CHECK(own.to == jan_5 + 56);
    CHECK(own.spells.size() == 3);
}

TEST_CASE("mistakes of a table of spells are told all at once, to the caret") {
    const Measured<SpellTable> found = spells_read(
        "id,hired,left\nann,2025-01-06,2024-12-30\nbob,2025-13-06,\neve,2025-02-03,\neve,2025-03-03,\nx,,"
        "2025-05-05\nzoe,2025-01-06\n");
    CHECK_FALSE(found.table);
    CHECK(render(found.diagnostics) ==
          "leavers.csv:2:16: error E0508: '2024-12-30' lies before '2025-01-06', the day of hiring\n"
          "    ann,2025-01-06,2024-12-30\n"
          "                   ^~~~~~~~~~\n"
          "  hint: exchange them, or correct one\n"
          "leavers.csv:3:5: error E0506: '2025-13-06' is not in the calendar\n"
          "    bob,2025-13-06,\n"
          "        ^~~~~~~~~~\n"
          "  hint: write year-month-day: 2026-01-05\n"
          "leavers.csv:5:5: error E0509: 'eve' is hired while a spell of line 4 still runs\n"
          "    eve,2025-03-03,\n"
          "        ^~~~~~~~~~\n"
          "  hint: write in that line when it ended\n"
          "leavers.csv:6:3: error E0508: the row has no day of hiring\n"
          "    x,,2025-05-05\n"
          "      ^\n"
          "  hint: write it, or delete the row\n"
          "leavers.csv:7:15: error E0504: the row has 2 cells and the header 3\n"
          "    zoe,2025-01-06\n"
          "                  ^\n"
          "  hint: an empty cell is written as nothing between separators\n");
}

TEST_CASE("spells have the names of their country") {
    for (const char* header : {"Eintritt;Austritt", "Hire Date;Term Date", "Date of hire;Date of leaving"}) {
        const Measured<SpellTable> read = spells_read(header + std::string("\n01.03.2021;14.09.2023\n"));
        INFO(render(read.diagnostics));
        REQUIRE(read.table);
        CHECK(read.table->spells.size() == 1);
        CHECK(read.table->skipped.empty());
    }
}

TEST_CASE("a missing column is named with what was perhaps meant") {
    CHECK(render(spells_read("hierd,left\n2025-01-06,\n").diagnostics) ==
          "leavers.csv: error E0502: there is no column 'hired'\n"
          "  hint: did you mean 'hierd'? Name it 'hired'\n");
    CHECK(render(spells_read("hired,left,end date\n2025-01-06,,\n").diagnostics) ==
          "leavers.csv:1:12: error E0503: 'end date' and 'left' are both the column 'left'\n"
          "    hired,left,end date\n"
          "               ^~~~~~~~\n"
          "  hint: keep one of them\n");
    CHECK(render(spells_read("hired,left\n").diagnostics) ==
          "leavers.csv: error E0501: the table has no rows\n"
          "  hint: its first line names the columns, the others are rows\n");
    CHECK(spells_read("").diagnostics.size() == 3);
    CHECK(read_spells("nowhere.csv").diagnostics.at(0).code == "E0001");
}

TEST_CASE("twenty mistakes are reported and the others counted") {
    std::string text = "hired,left\n";
    for (int i = 0; i < 50; ++i)
        text += std::string(1 + i / 25, 'x') + static_cast<char>('a' + i % 25) + ",\n";
    const Measured<SpellTable> found = spells_read(text);
    CHECK(found.diagnostics.size() == 20);
    CHECK(found.further == 30);
}

TEST_CASE("what is wrong in every row alike is one mistake") {
    std::string text = "hired,left\n";
    for (int i = 10; i < 28; ++i) text += std::to_string(i) + ".01.121,gone\n";
    const Measured<SpellTable> found = spells_read(text);
    REQUIRE(found.diagnostics.size() == 2);
    CHECK(found.diagnostics[0].message == "'10.01.121' is not a date (also in lines 3, 4, 5, 6 and 13 more)");
    CHECK(found.diagnostics[1].message == "'gone' is not a date (also in lines 3, 4, 5, 6 and 13 more)");
}

TEST_CASE("rows repeated whole are kept and named, and left out where they name the person") {
    const std::string rows =
        "2024-01-01,2025-03-03,quit\n2024-01-01,,\n2024-01-01,,\n2024-05-06,2025-06-02,quit\n2024-01-01,,\n";
    const SpellTable unnamed = spells_of("hired,left,reason\n" + rows);
    CHECK(unnamed.repeated == std::vector<int>{4, 6});
    CHECK(unnamed.spells.size() == 4);  // but for the first leaving
    const SpellTable named = spells_of(
        "name,hired,left\nAnn,2024-01-01,2025-03-03\nBob,2024-01-01,\nBob,2024-01-01,\n"
        "Eve,2024-05-06,2025-06-02\n,2024-01-01,\n,2024-01-01,\n");
    CHECK(named.repeated == std::vector<int>{7});
    CHECK(named.spells.size() == 4);
    CHECK((named.skipped.at(0).what == "rows that repeat another one whole" && named.skipped[0].count == 1));
}

TEST_CASE("the window begins with the first leaving, if anybody left before its end") {
    const SpellTable own = spells_of("hired,left\n2023-01-02,2024-03-04\n2024-01-01,2025-03-03\n");
    CHECK((own.from_leaving && date_text(own.from) == "2024-03-04"));
    const SpellTable last = spells_of("hired,left\n2023-05-01,2024-04-01\n2023-06-05,\n");
    CHECK_FALSE(last.from_leaving);
    CHECK(date_text(last.from) == "2023-05-01");
}

TEST_CASE("a window without time is refused") {
    CHECK(spells_read("hired,left\n2025-01-06,\n").diagnostics.at(0).code == "E0510");
    CHECK(spells_read("hired,left\n2025-01-06,\n", {.to = jan_5}).table);
}

TEST_CASE("the spells of a table give back the hazard that made them") {
    const EarlyHazard truth{.base = .01, .extra = 3, .tau = 15};
    std::mt19937 bits(11);
    const auto uniform = [&] { return (static_cast<double>(bits()) + .5) / 4294967296.0; };
    std::string text = "hired;left\n";
    for (int i = 0; i < 4000; ++i) {
        const double hired = jan_5 - 7 * std::floor(400 * uniform()), threshold = -std::log(uniform());
        double weeks = 0;
        while (test::accumulated(truth, weeks) < threshold) weeks += 1. / 7;
        const double left = hired + std::round(7 * weeks);
        if (left >= jan_5 - 728)  // of the others there is no trace
            text += date_text(hired) + ";" + (left <= jan_5 ? date_text(left) : "") + "\n";
    }
    const SpellTable table = spells_of(text, {.from = jan_5 - 728, .to = jan_5});
    const EarlyHazardFit fit = fit_early_hazard(seen_spells(table));
    CAPTURE(fit.base.value, fit.extra.value, fit.tau.value);
    CHECK((fit.base.low < truth.base && truth.base < fit.base.high));
    CHECK((fit.extra.low < truth.extra && truth.extra < fit.extra.high));
    CHECK((fit.tau.low < truth.tau && truth.tau < fit.tau.high));
}

TEST_CASE("leavers who did not quit are cut off on the day on which they leave") {
    const SpellTable table = spells_of(
        "hired,left,reason\n2025-01-06,2025-06-02,Resigned\n2025-01-06,2025-07-07,retired\n"
        "2025-01-06,2025-08-04,dismissed\n2025-01-06,2025-09-01,new job\n2025-01-06,2025-10-06,\n"
        "2025-01-06,,\n",
        {.from = jan_5 - 364, .to = jan_5});
    const std::vector<bool> quits = quits_of(table);
    const std::vector<SeenSpell> seen = seen_spells(table, quits);
    const std::vector<bool> ended = {true, false, false, true, false, false};
    for (std::size_t i = 0; i < seen.size(); ++i) CHECK(seen[i].ended == ended[i]);
    const std::vector<CountedReason> counted = counted_reasons(table, quits);
    REQUIRE(counted.size() == 5);
    CHECK((counted[0].reason.empty() && counted[0].count == 1 && !counted[0].quit));
    CHECK((counted[1].reason == "Resigned" && counted[1].quit));
    const std::vector<bool> named = quits_of(table, {"RETIRED"});
    CHECK(named == std::vector<bool>{false, false, true, false, false});
}

TEST_CASE("where nobody has a reason, all who left have quit") {
    const SpellTable table = spells_of("hired,left,reason\n2025-01-06,2025-06-02,\n2025-01-06,,\n",
                                       {.from = jan_5 - 364, .to = jan_5});
    CHECK(seen_spells(table, quits_of(table))[0].ended);
}

TEST_CASE("words tell quits from other ends") {
    for (const char* quit : {"quit", "Voluntary", "resigned without notice", "better offer", "own request",
                             "job elsewhere", "family", "back to school"}) {
        CAPTURE(quit);
        CHECK(looks_like_quit(quit));
    }
    for (const char* other : {"involuntary", "non-voluntary", "Retirement", "dismissed", "transferred",
                              "end of contract", "other", "redundancy", "died", "job eliminated", ""}) {
        CAPTURE(other);
        CHECK_FALSE(looks_like_quit(other));
    }
    CHECK(looks_like_quit("Kündigung Arbeitnehmer"));
    CHECK(looks_like_quit("Eigenkündigung"));
    CHECK(looks_like_quit("baja voluntaria"));
    CHECK(looks_like_quit("Démission"));
    CHECK_FALSE(looks_like_quit("Kündigung durch Arbeitgeber"));
    CHECK_FALSE(looks_like_quit("fin de contrato"));
    CHECK_FALSE(looks_like_quit("licenciement"));
}
