#include "engine/study/words.hpp"

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
    CHECK(money(999.6, usual) == "1.0 thousand USD");
    CHECK(money(-2140, usual) == "-2.1 thousand USD");
    CHECK(money(9'960, usual) == "10 thousand USD");
    CHECK(money(212'345, usual) == "212 thousand USD");
    CHECK(money(999'600, usual) == "1.00 million USD");
    CHECK(money(1'312'000, usual) == "1.31 million USD");
    CHECK(money(23'120'000, usual) == "23.1 million USD");
    CHECK(money(1'234'567'000, usual) == "1,235 million USD");
}

TEST_CASE("a difference says what it does") {
    CHECK(effect(metric("turnover"), -.0712, usual) == "loses 7.1 fewer of 100 agents a year");
    CHECK(effect(metric("turnover"), .0712, usual) == "loses 7.1 more of 100 agents a year");
    CHECK(effect(metric("turnover"), -.00123, usual) == "loses 0.12 fewer of 100 agents a year");
    CHECK(effect(metric("service_level"), -.012, usual) == "answers 1.2 fewer of 100 contacts in time");
    CHECK(effect(metric("customers_kept"), .002, usual) == "keeps 2.0 more of 1,000 customers a year");
    CHECK(effect(metric("net_value"), -21'000, usual) == "is worth 21 thousand USD less a year");
    CHECK(effect(metric("cost_total"), 350'000, usual) == "costs 350 thousand USD more a year");
    CHECK(effect(metric("exhaustion"), -.0231, usual) == "lowers exhaustion by 0.023");
    CHECK(effect(metric("asa"), 12.34, usual) == "raises average speed of answer by 12.3 seconds");
    CHECK(effect(metric("churn"), -.0004, usual) == "lowers churn by 0.040 percentage points");
    CHECK(effect(metric("headcount"), 1.5, usual) == "raises headcount by 1.5 agents");
    CHECK(effect(metric("contacts_offered"), 120, usual) == "raises contacts offered by 120 a week");
    CHECK(effect(metric("wages"), 1000, usual) == "raises wages by 1.0 thousand USD a year");
}

TEST_CASE("the range of an effect goes from its smaller to its larger end, in its direction") {
    const Interval fewer{.mean = -.071, .low = -.093, .high = -.049, .n = 30};
    CHECK(effect(metric("turnover"), fewer, usual) == "loses 7.1 fewer of 100 agents a year (4.9 to 9.3)");
    const Interval value{.mean = 212e3, .low = 151e3, .high = 273e3, .n = 30};
    CHECK(effect(metric("net_value"), value, usual) == "is worth 212 thousand USD more a year (151 to 273)");
}

TEST_CASE("a range that goes both ways has signs") {
    const Interval either{.mean = .0015, .low = -.002, .high = .005, .n = 30};
    CHECK(range(metric("service_level"), either, usual) == "between -0.20 and +0.50 percentage points");
    const Interval value{.mean = 15e3, .low = -10e3, .high = 40e3, .n = 30};
    CHECK(range(metric("net_value"), value, usual) == "between -10 and +40 thousand USD a year");
    const Interval none{.mean = 0, .low = 0, .high = 0, .n = 30};
    CHECK(range(metric("exhaustion"), none, usual) == "between 0.000 and 0.000");
}

TEST_CASE("a size of differences has no sign") {
    CHECK(size(metric("net_value"), 20'000, usual) == "20 thousand USD a year");
    CHECK(size(metric("turnover"), .02, usual) == "2.0 percentage points");
}

TEST_CASE("money is told in the currency of the centre, and of some weeks as what it comes to in them") {
    const MoneyUnit euros{.currency = "EUR"}, month{.weeks = 4}, week{.currency = "CHF", .weeks = 1};
    const Interval value{.mean = 212e3, .low = 151e3, .high = 273e3, .n = 30};
    CHECK(money(2140, euros) == "2.1 thousand EUR");
    CHECK(effect(metric("net_value"), value, euros) == "is worth 212 thousand EUR more a year (151 to 273)");
    CHECK(effect(metric("net_value"), value, month) ==
          "is worth 212 thousand USD more in 4 weeks (151 to 273)");
    CHECK(effect(metric("wages"), 1000, week) == "raises wages by 1.0 thousand CHF in 1 week");
    CHECK(range(metric("cost_total"), {.mean = 15, .low = -10, .high = 40, .n = 30}, month) ==
          "between -10 and +40 USD in 4 weeks");
    CHECK(size(metric("net_value"), 20'000, week) == "20 thousand CHF in 1 week");
    CHECK(effect(metric("turnover"), -.0712, month) == "loses 7.1 fewer of 100 agents a year");
}

TEST_CASE("items are listed as people do") {
    const std::array<std::string, 3> items = {"a", "b", "c"};
    CHECK(listed({}) == "");
    CHECK(listed(std::span(items).first(1)) == "a");
    CHECK(listed(std::span(items).first(2), "or") == "a or b");
    CHECK(listed(items) == "a, b and c");
}
