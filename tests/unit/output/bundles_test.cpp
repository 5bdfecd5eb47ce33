// What bundles share: cells as programs hold them, statements, the archive that is read back, pictures as
// files.
#include "output/bundles/bundle.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>

#include "output/bundles/database_sql.hpp"
#include "output/bundles/plain_cell.hpp"
#include "output/bundles/whole_archive.hpp"
#include "output/charts/svg.hpp"
#include "tests/support/folder.hpp"
#include "tests/support/study_scene.hpp"

using namespace morale;
using morale::test::EmptyFolder;
namespace fs = std::filesystem;
using Catch::Matchers::Contains;

namespace {

/// What a program holds of a cell; the text is copied.
std::variant<std::monostate, std::string, std::int64_t, double> held(const TableCell& cell) {
    std::string scratch;
    const PlainCell plain = plain_cell(cell, scratch);
    if (const auto* text = std::get_if<std::string_view>(&plain)) return std::string(*text);
    if (const auto* whole = std::get_if<std::int64_t>(&plain)) return *whole;
    if (const auto* number = std::get_if<double>(&plain)) return *number;
    return {};
}

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// A bundle of a small finished study.
void write_bundle(std::string_view name, const fs::path& file) {
    const auto finished = scene::finished_study({.policies = 3, .replications = 4, .weeks = 5});
    OpenBundle bundle = find_bundle(name)->open(file, finished->plan);
    scene::for_each_record(*finished, [&](const ReplicationRow& row) { take(bundle, row); });
    finish(bundle, finished->study());
}

}  // namespace

TEST_CASE("a cell holds the number that the CSV file has, and nothing where that is empty") {
    CHECK(std::get<double>(held(0.1f)) == 0.1);
    CHECK(std::get<double>(held(TwelveDigits{1. / 3})) == 0.333333333333);
    CHECK(std::get<double>(held(1. / 3)) == 1. / 3);
    CHECK(std::get<std::int64_t>(held(std::int64_t{9007199254740991})) == 9007199254740991);
    CHECK(std::get<std::string>(held(Date{20458})) == "2026-01-05");
    CHECK(std::get<std::string>(held(std::string_view{"=1+1"})) == "=1+1");
    for (const TableCell& nothing :
         {TableCell{}, TableCell{std::numeric_limits<double>::quiet_NaN()},
          TableCell{std::numeric_limits<double>::infinity()},
          TableCell{std::numeric_limits<float>::quiet_NaN()},
          TableCell{TwelveDigits{-std::numeric_limits<double>::infinity()}}, TableCell{std::string_view{}}})
        CHECK(std::holds_alternative<std::monostate>(held(nothing)));
}

TEST_CASE("the schema of a table has types, keys, units and meanings, whatever it is called") {
    const TableColumns columns{{"policy", ColumnType::Text, "", "its\nname", true},
                               {"a \"b\"", ColumnType::Number, "s", "a time"}};
    CHECK(create_table("t", columns) ==
          "CREATE TABLE \"t\" (\n  \"policy\" TEXT NOT NULL,  -- its name\n  \"a \"\"b\"\"\" REAL,  -- s: a "
          "time\n"
          "  PRIMARY KEY (\"policy\")\n)");
    CHECK(insert_into("t", columns) == "INSERT INTO \"t\" VALUES (?, ?)");
    CHECK_THAT(create_pairs("pairs", "t", columns, "it's"),
               Contains("f.\"policy\" = 'it''s'") && Contains("AS \"a \"\"b\"\"_difference\""));
}

TEST_CASE("a workbook that did not get onto the disk as a whole is refused") {
    const EmptyFolder here;
    const fs::path file = here.place() / "study.xlsx";
    write_bundle("xlsx", file);
    const std::string whole = bytes_of(file);
    REQUIRE(whole.starts_with("PK"));
    CHECK_NOTHROW(require_whole_archive(file.string()));
    const auto refused = [&](const std::string& bytes) {
        CAPTURE(bytes.size(), whole.size());
        std::ofstream(file, std::ios::binary) << bytes;
        CHECK_THROWS_WITH(require_whole_archive(file.string()), Contains("not all of it got onto the disk"));
    };
    refused("");
    refused(whole.substr(0, whole.size() / 2));
    refused(whole.substr(0, whole.size() - 1));
    std::string changed = whole;
    changed.replace(changed.size() / 3, 64, 64, '\0');
    refused(changed);
}

TEST_CASE("a picture as a file needs no browser: light colours, a size and its title") {
    Drawing drawing(470, 290, "Exhaustion by week", "It falls.");
    drawing.circle("dot s1", {10, 10}, 4);
    const std::string file = as_plain_file(drawing.finish());
    CHECK_THAT(file, Contains("width=\"502\" height=\"346\" viewBox=\"-16 -40 502 346\""));
    CHECK_THAT(file, Contains(">Exhaustion by week</text>") && Contains("<rect fill=\"#fff\""));
    CHECK_THAT(file, Contains(".chart .s1{color:#0067a5}"));
    for (const std::string unknown : {"var(", "@media", "width:100%", "font:12px", "paint-order"})
        CHECK_THAT(file, !Contains(unknown));
}

TEST_CASE("a bundle is a part of a study, and a folder with something else in it is not") {
    const EmptyFolder here;
    write_bundle("svg", here.place() / "pictures");
    CHECK(holds_only_a_bundle(here.place() / "pictures"));
    std::ofstream(here.place() / "pictures/notes.txt") << "mine";
    CHECK_FALSE(holds_only_a_bundle(here.place() / "pictures"));
    fs::create_directory(here.place() / "study.xlsx");
    CHECK_FALSE(holds_only_a_bundle(here.place() / "study.xlsx"));
    CHECK_FALSE(holds_only_a_bundle(here.place() / "other"));
    CHECK(find_bundle("csv") == nullptr);
}
