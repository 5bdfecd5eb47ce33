#include "output/people.hpp"
#include "output/words/metric.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <limits>

using namespace morale;

namespace {

const Metric& metric(std::string_view name) {
    return *find_metric(name);
}

const MoneyUnit usual;

}  // namespace

TEST_CASE("numbers have fixed decimals and thousands set apart") {
    CHECK(number(1234567.891, 1) == "1,234,567.9");
    CHECK(number(-999.96, 1) == "-1,000.0");
    CHECK(number(100, 0) == "100");
    CHECK(number(-.04, 1) == "0.0");
    CHECK(number(0, 0) == "0");
    CHECK(number(std::numeric_limits<double>::quiet_NaN(), 2) == "not available");
    CHECK(number(-std::numeric_limits<double>::infinity(), 2) == "-inf");
}

TEST_CASE("money is told in the magnitude that fits") {
    CHECK(money(0, usual) == "0 USD");
    CHECK(money(839.6, usual) == "840 USD");
    CHECK(money(999.6, usual) == "1,000 USD");
    CHECK(money(-2140, usual) == "-2,100 USD");
    CHECK(money(9'960, usual) == "10,000 USD");
    CHECK(money(212'345, usual) == "212,000 USD");
    CHECK(money(999'600, usual) == "1.00 million USD");
    CHECK(money(1'312'000, usual) == "1.31 million USD");
    CHECK(money(23'120'000, usual) == "23.1 million USD");
    CHECK(money(1'234'567'000, usual) == "1,235 million USD");
}

TEST_CASE("a range that goes both ways has signs") {
    const Interval either{.mean = .0015, .low = -.002, .high = .005, .n = 30};
    CHECK(range(metric("service_level"), either, usual) == "between -0.20 and +0.50 percentage points");
    const Interval value{.mean = 15e3, .low = -10e3, .high = 40e3, .n = 30};
    CHECK(range(metric("net_value"), value, usual) == "between -10,000 and +40,000 USD a year");
    const Interval none{.mean = 0, .low = 0, .high = 0, .n = 30};
    CHECK(range(metric("exhaustion"), none, usual) == "between 0.000 and 0.000");
}

TEST_CASE("a size of differences has no sign") {
    CHECK(size(metric("net_value"), 20'000, usual) == "20,000 USD a year");
    CHECK(size(metric("turnover"), .02, usual) == "2.0 percentage points");
}

TEST_CASE("money is told in the currency of the centre, and of some weeks as what it comes to in them") {
    const MoneyUnit euros{.currency = "EUR"}, month{.weeks = 4}, week{.currency = "CHF", .weeks = 1};
    CHECK(money(2140, euros) == "2,100 EUR");
    CHECK(range(metric("cost_total"), {.mean = 15, .low = -10, .high = 40, .n = 30}, month) ==
          "between -10 and +40 USD in 4 weeks");
    CHECK(size(metric("net_value"), 20'000, week) == "20,000 CHF in 1 week");
    CHECK(reading(metric("net_value"), 212'345, euros) == "212,000 EUR a year");
}

TEST_CASE("waits of hours and days are read in hours and days") {
    const Metric& wait = *find_metric("asa");
    CHECK(reading_of(wait, 90, {}).with_unit(90) == "90.0 s");
    CHECK(reading_of(wait, 9000, {}).with_unit(9000) == "2.5 hours");
    CHECK(reading_of(wait, 513'081.3, {}).with_unit(513'081.3) == "5.9 days");
}
