#include "output/text.hpp"

#include <catch2/catch.hpp>
#include <limits>

#include "output/charts/axis.hpp"
#include "output/formats/csv/row.hpp"

using namespace morale;

TEST_CASE("numbers are the shortest digits that read back, and empty when there is none") {
    CHECK(number(.1) == "0.1");
    CHECK(number(.1f) == "0.1");
    CHECK(number(1. / 3) == "0.3333333333333333");
    CHECK(number(-0.) == "0");
    CHECK(number(1e300) == "1e+300");
    CHECK(number(std::numeric_limits<double>::quiet_NaN()).empty());
    CHECK(number(std::numeric_limits<double>::infinity()).empty());
    CHECK(number12(1. / 3) == "0.333333333333");
    CHECK(fixed(-.004, 2) == "0.00");
    CHECK(fixed(2.5, 0) == "2");
    CHECK(coordinate(12.5) == "12.5");
    CHECK(coordinate(100) == "100");
    CHECK(coordinate(-.001) == "0");
    CHECK(mark_text(0xfeed) == "x000000000000feed");
}

TEST_CASE("dates and times follow the calendar, also before the start") {
    CHECK(iso_date(20458) == "2026-01-05");
    CHECK(iso_date(0) == "1970-01-01");
    CHECK(iso_date_time(20458, measurement_start + 8 * hour + 30 * minute) == "2026-01-05T08:30:00");
    CHECK(iso_date_time(20458, measurement_start - second) == "2026-01-04T23:59:59");
    CHECK(iso_date_time(20458, measurement_start - 400 * day) == "2024-12-01T00:00:00");
}

TEST_CASE("JSON strings are escaped and missing numbers are null") {
    CHECK(json_string("a \"b\" \\ \n\x01") == R"("a \"b\" \\ \n\u0001")");
    CHECK(json_number(std::numeric_limits<double>::quiet_NaN()) == "null");
}

TEST_CASE("a CSV field is quoted when it has to be and only then") {
    CHECK(csv::quoted("billing") == "billing");
    CHECK(csv::quoted("") == "");
    CHECK(csv::quoted("a, b") == "\"a, b\"");
    CHECK(csv::quoted("\"second\" line") == "\"\"\"second\"\" line\"");
    CHECK(csv::quoted("two\nlines") == "\"two\nlines\"");
}

TEST_CASE("a row ends with one line break and leaves what is not available empty") {
    std::string out;
    csv::Row(out).text("a,b").integer(3).number(std::numeric_limits<double>::quiet_NaN()).number(.5f).empty();
    CHECK(out == "\"a,b\",3,,0.5,\n");
}

TEST_CASE("ticks are round and cover the range") {
    const Axis axis = nice_axis(-12.3, 1.2, 5);
    CHECK(axis.step == 5);
    CHECK(axis.low == -15);
    CHECK(axis.high == 5);
    CHECK(axis.ticks == std::vector<double>{-15, -10, -5, 0, 5});
    CHECK(axis.label(-10) == "−10");
    const Axis fine = nice_axis(.361, .3689, 4);
    CHECK(fine.step == Approx(.002));
    CHECK(fine.label(fine.ticks.front()) == "0.360");
    CHECK(nice_axis(0, 254'000, 5).label(250'000) == "250,000");
}

TEST_CASE("a range without length still makes an axis") {
    for (const double value : {0., 5., -3.}) {
        CAPTURE(value);
        const Axis axis = nice_axis(value, value, 5);
        CHECK(axis.low < value);
        CHECK(axis.high > value);
        CHECK(axis.ticks.size() > 1);
    }
    const double nothing = std::numeric_limits<double>::infinity();
    CHECK(nice_axis(nothing, -nothing, 5).ticks.size() > 1);
}

TEST_CASE("JSON is valid whatever the bytes of a text are") {
    CHECK(json_string("a\"b\\c\nd") == "\"a\\\"b\\\\c\\nd\"");
    CHECK(json_string("\x1b\t\x7f\xc2\x9b") == "\"\\u001b\\u0009\\u007f\\u009b\"");
    CHECK(json_string("a\xff") == "\"a\xef\xbf\xbd\"");
    CHECK(json_string("\xc2") == "\"\xef\xbf\xbd\"");
    CHECK(json_string("\xc3\xa4\xe2\x82\xac") == "\"\xc3\xa4\xe2\x82\xac\"");
}

TEST_CASE("people read thousands with commas and differences with a sign") {
    CHECK(with_thousands(1234567.4, 0) == "1,234,567");
    CHECK(with_thousands(-1234.56, 1) == "−1,234.6");
    CHECK(with_thousands(999, 0) == "999");
    CHECK(with_thousands(std::numeric_limits<double>::quiet_NaN(), 0) == "–");
    CHECK(with_sign(4.25, 2) == "+4.25");
    CHECK(with_sign(.001, 1) == "0.0");
    CHECK(with_sign(-.001, 1) == "0.0");
}
