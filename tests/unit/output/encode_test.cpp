// Typed cells as bytes, and the one writer of JSON.
#include <catch2/catch.hpp>
#include <limits>
#include <stdexcept>

#include "output/encode/csv.hpp"
#include "output/encode/encodings.hpp"
#include "output/encode/json.hpp"
#include "output/tables/row_sink.hpp"

using namespace morale;

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

TableColumns columns(const std::vector<std::string>& names) {
    TableColumns found;
    for (const std::string& name : names) found.push_back({name, ColumnType::Text, "", "a column"});
    return found;
}

std::string quoted(std::string_view text) {
    std::string out;
    csv::append_quoted(out, text);
    return out;
}

/// One row with a cell of each kind.
std::string of_each_kind(const Encoding& encoding) {
    std::string out;
    RowSink sink(out, encoding, columns({"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}));
    sink.row().text("x \"y\", z").integer(-3).number(.5).number(.1f).twelve_digits(1. / 3).mark(255);
    sink.date(20458).date_time(20458, measurement_start + 30 * minute).empty().number(no_number);
    sink.finish();
    return out;
}

/// Rows of one cell.
std::string rows(const Encoding& encoding, const std::vector<std::string>& texts) {
    std::string out;
    RowSink sink(out, encoding, columns({"a"}));
    for (const std::string& text : texts) sink.row().text(text);
    sink.finish();
    return out;
}

}  // namespace

TEST_CASE("a CSV field is quoted when it has to be and only then") {
    CHECK(quoted("billing") == "billing");
    CHECK(quoted("") == "");
    CHECK(quoted("a, b") == "\"a, b\"");
    CHECK(quoted("\"second\" line") == "\"\"\"second\"\" line\"");
    CHECK(quoted("two\nlines") == "\"two\nlines\"");
    CHECK(quoted("Zürich") == "Zürich");
    CHECK(quoted("a\x1b\xff") == "a\xef\xbf\xbd\xef\xbf\xbd");
}

TEST_CASE("a cell of each kind has its form in each encoding") {
    CHECK(
        of_each_kind(*find_encoding("csv")) ==
        "a,b,c,d,e,f,g,h,i,j\n"
        "\"x \"\"y\"\", z\",-3,0.5,0.1,0.333333333333,x00000000000000ff,2026-01-05,2026-01-05T00:30:00,,\n");
    const std::string record =
        R"({"a": "x \"y\", z", "b": -3, "c": 0.5, "d": 0.1, "e": 0.333333333333, "f": "x00000000000000ff", )"
        R"("g": "2026-01-05", "h": "2026-01-05T00:30:00", "i": null, "j": null})";
    CHECK(of_each_kind(*find_encoding("json")) == "[\n  " + record + "\n]\n");
    CHECK(of_each_kind(json::on_one_line()) == "[" + record + "]");
}

TEST_CASE("rows are set apart, and a table without rows is one") {
    CHECK(rows(*find_encoding("csv"), {}) == "a\n");
    CHECK(rows(*find_encoding("csv"), {"b", "c"}) == "a\nb\nc\n");
    CHECK(rows(*find_encoding("json"), {}) == "[]\n");
    CHECK(rows(*find_encoding("json"), {"b", ""}) == "[\n  {\"a\": \"b\"},\n  {\"a\": null}\n]\n");
    CHECK(rows(json::on_one_line(), {}) == "[]");
    CHECK(rows(json::on_one_line(), {"b", "c"}) == "[{\"a\": \"b\"}, {\"a\": \"c\"}]");
}

TEST_CASE("a row with more or fewer cells than columns is refused") {
    std::string out;
    RowSink sink(out, encodings().front(), columns({"a", "b"}));
    CHECK_THROWS_AS(sink.text("no row yet"), std::logic_error);
    sink.row().text("one");
    CHECK_THROWS_WITH(sink.row(), "the row has no cell for the column b");
    CHECK_THROWS_AS(sink.finish(), std::logic_error);
    sink.text("two");
    CHECK_THROWS_AS(sink.text("three"), std::logic_error);
    CHECK_NOTHROW(sink.finish());
}

TEST_CASE("encodings are found by name") {
    CHECK(find_encoding("csv") == &encodings().front());
    CHECK(find_encoding("xlsx") == nullptr);
    CHECK(usual_encodings().size() == 1);
    CHECK(usual_encodings().front() == find_encoding("csv"));
}

TEST_CASE("JSON is valid whatever the bytes of a text are") {
    CHECK(json::text("a \"b\" \\ \n\x01") == R"("a \"b\" \\ \n\u0001")");
    CHECK(json::text("a\"b\\c\nd") == "\"a\\\"b\\\\c\\nd\"");
    CHECK(json::text("\x1b\t\x7f\xc2\x9b") == "\"\\u001b\\u0009\\u007f\\u009b\"");
    CHECK(json::text("a\xff") == "\"a\xef\xbf\xbd\"");
    CHECK(json::text("\xc2") == "\"\xef\xbf\xbd\"");
    CHECK(json::text("\xc3\xa4\xe2\x82\xac") == "\"\xc3\xa4\xe2\x82\xac\"");
}

TEST_CASE("numbers in JSON are digits, and null where there is none") {
    CHECK(json::number(1. / 3) == "0.3333333333333333");
    CHECK(json::interval_end(1. / 3) == "0.333333333333");
    CHECK(json::number(no_number) == "null");
    CHECK(json::interval_end(-std::numeric_limits<double>::infinity()) == "null");
}

TEST_CASE("objects and lists are put together, and a text is read back from one") {
    const json::Members members{{"a", json::text("x \"y\"\n\x1b\xc2\x9b")}, {"b", json::list({"1", "true"})}};
    CHECK(json::object({}) == "{}");
    CHECK(json::list({}) == "[]");
    CHECK(json::lines({}) == "[]\n");
    CHECK(json::lines({"1", "2"}) == "[\n  1,\n  2\n]\n");
    CHECK(json::list_of_texts({"a", "b"}) == R"(["a", "b"])");
    CHECK(json::document(members) ==
          "{\n  \"a\": \"x \\\"y\\\"\\n\\u001b\\u009b\",\n  \"b\": [1, true]\n}\n");
    CHECK(json::text_member(json::document(members), "a") == "x \"y\"\n\x1b\xc2\x9b");
    CHECK(json::text_member(json::document(members), "c").empty());
}
