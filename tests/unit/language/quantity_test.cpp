#include <catch2/catch.hpp>

#include <cmath>

#include "engine/language/calendar_text.hpp"
#include "engine/language/clock_text.hpp"
#include "engine/language/distribution_text.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/relative.hpp"
#include "engine/language/value_text.hpp"

using namespace morale;

namespace {

Field field(Dimension dimension, std::string_view unit, double lowest = 0, double highest = 1e12) {
    return {.path = "a.b",
            .dimension = dimension,
            .unit = unit,
            .lowest = lowest,
            .highest = highest,
            .standing = Standing::Live,
            .meaning = "",
            .slot = {}};
}

double value(const Field& f, std::string_view text) {
    CAPTURE(text);
    const Result<double> result = parse_value(f, text);
    if (fault(result)) FAIL(fault(result)->message);
    return std::get<double>(result);
}

std::string code(const Field& f, std::string_view text) {
    const Result<double> result = parse_value(f, text);
    return fault(result) ? std::string(fault(result)->code) : "none";
}

const Field duration = field(Dimension::Duration, "s"), weeks = field(Dimension::Duration, "wk");
const Field rate = field(Dimension::Rate, "1/h"), yearly = field(Dimension::Rate, "1/yr"),
            hazard = field(Dimension::Hazard, "1/month");
const Field share = field(Dimension::Share, "", 0, 1), count = field(Dimension::Count, ""),
            number = field(Dimension::Number, "");
const Field money = field(Dimension::Money, "USD"), wage = field(Dimension::MoneyRate, "USD/h"),
            law = field(Dimension::TimeDistribution, "s");

double changed_value(const Field& f, double base, std::string_view text) {
    const auto change = parse_relative(f, text);
    REQUIRE(change);
    REQUIRE_FALSE(fault(*change));
    const Result<double> result = changed(f, base, std::get<Relative>(*change));
    if (fault(result)) FAIL(fault(result)->message);
    return std::get<double>(result);
}

Distribution distribution(std::string_view text) {
    CAPTURE(text);
    const Result<Distribution> result = parse_distribution(law, text);
    if (fault(result)) FAIL(fault(result)->message);
    return std::get<Distribution>(result);
}

std::string law_code(std::string_view text) {
    const Result<Distribution> result = parse_distribution(law, text);
    return fault(result) ? std::string(fault(result)->code) : "none";
}

}  // namespace

TEST_CASE("numbers are written as people write them, and no other way") {
    CHECK(value(count, "450_000") == 450'000);
    CHECK(value(number, "1/30") == 1. / 30);
    CHECK(value(number, "1e3") == 1000);
    CHECK(value(number, "-0.25") == -0.25);
    CHECK(value(number, "+2") == 2);
    CHECK(value(number, "0") == 0);
    CHECK(value(number, "0.5") == 0.5);
    CHECK(value(number, ".5") == 0.5);
    CHECK(value(number, "-.25e1") == -2.5);
    for (const std::string_view bad :
         {"",   "010", "00",  "0x10", "1__0", "1_",  "_1",    "1,000", "2,5", "1.", ".",
          "-.", ".e3", "..5", "abc",  "inf",  "nan", "1e999", "1/0",   "--1", "1 2"}) {
        CAPTURE(bad);
        CHECK(code(number, bad) != "none");
    }
    CHECK(fault(parse_value(number, "1,000"))->hint == "write 1_000");
    CHECK(fault(parse_value(number, "2,5"))->hint == "write 2.5");
    CHECK(fault(parse_value(number, "010"))->hint.find("write 10") != std::string::npos);
}

TEST_CASE("durations have every usual unit") {
    CHECK(value(duration, "45 s") == 45);
    CHECK(value(duration, "45s") == 45);
    CHECK(value(duration, "6.4 min") == 6.4 * 60);
    CHECK(value(duration, "2 h") == 7200);
    CHECK(value(duration, "1 day") == 86'400);
    CHECK(value(duration, "3 d") == 3 * 86'400);
    CHECK(value(duration, "250 ms") == 0.25);
    CHECK(value(weeks, "26 weeks") == 26);
    CHECK(value(weeks, "1 wk") == 1);
    CHECK(value(weeks, "14 days") == Approx(2));
    CHECK(value(weeks, "1 yr") == Approx(365. / 7));
    CHECK(value(weeks, "12 months") == value(weeks, "1 year"));
    CHECK(value(weeks, "1/12 yr") == Approx(value(weeks, "1 month")));
    CHECK(value(duration, "0.3 us") == Approx(3e-7));
}

TEST_CASE("rates, shares, money and hazards come in the unit of their field") {
    CHECK(value(rate, "48 /min") == 48 * 60);
    CHECK(value(rate, "48 per min") == 48 * 60);
    CHECK(value(yearly, "2.2 /yr") == 2.2);
    CHECK(value(yearly, "35 %/yr") == 0.35);
    CHECK(value(yearly, "138 %/yr") == Approx(1.38));
    CHECK(value(yearly, "1 /month") == Approx(12));
    CHECK(value(share, "80 %") == 0.8);
    CHECK(value(share, "0.3") == 0.3);
    for (const std::string_view percent : {"0.82", "7", "9.4", "12.3", "0.07", "99.9", "0", "1_000"}) {
        CAPTURE(percent);  // the same number as the share that means it
        CHECK(value(yearly, std::string(percent) + " %/yr") == value(number, std::string(percent) + "e-2"));
    }
    CHECK(value(share, "1e-3 %") == 1e-5);
    CHECK(hundredth(1e-320) == 1e-322);
    CHECK(hundredth(-82) == -0.82);
    CHECK(value(money, "14_113 USD") == 14'113);
    CHECK(value(wage, "18 USD/h") == 18);
    CHECK(value(wage, "18 USD per hour") == 18);
    CHECK(value(hazard, "12 %/yr") == Approx(-std::log(.88) / 12).epsilon(1e-14));
    CHECK(value(hazard, "hazard(0.0041 /month)") == 0.0041);
    CHECK(value(field(Dimension::Number, "min"), "10") == 10);
    CHECK(value(field(Dimension::Number, "min"), "1 h") == 60);
}

TEST_CASE("a missing, wrong or unknown unit is told with what to write") {
    CHECK(code(duration, "45") == "E0202");
    CHECK(fault(parse_value(duration, "45"))->hint == "write 45 s, 45 min, 45 h, 45 days or 45 weeks");
    CHECK(code(yearly, "2.2") == "E0202");
    CHECK(code(money, "3") == "E0202");
    CHECK(code(wage, "3") == "E0202");
    CHECK(code(hazard, "0.1") == "E0202");
    CHECK(code(duration, "45 USD") == "E0203");
    CHECK(fault(parse_value(duration, "45 USD"))->message ==
          "'45 USD' is an amount of money, not a duration");
    CHECK(code(yearly, "2 weeks") == "E0203");
    CHECK(code(money, "3 USD/h") == "E0203");
    CHECK(code(share, "3 %/yr") == "E0203");
    CHECK(code(hazard, "9 %") == "E0203");
    CHECK(code(count, "3 s") == "E0203");
    CHECK(code(duration, "45 sx") == "E0204");
    CHECK(code(duration, "45 s/h") == "E0204");
    CHECK(code(hazard, "100 %/yr") == "E0205");
}

TEST_CASE("ranges are told in words") {
    CHECK_FALSE(out_of_range(share, 1, "1"));
    CHECK(out_of_range(share, 35, "35")->hint == "b lies between 0 % and 100 %; did you mean 35 %?");
    CHECK(out_of_range(duration, -1, "-1 s")->hint == "b is at least 0 s");
    CHECK(out_of_range(count, 4.5, "4.5")->code == "E0206");
}

TEST_CASE("dates and days of the year are checked against the calendar") {
    CHECK(std::get<double>(parse_date("1970-01-01")) == 0);
    CHECK(std::get<double>(parse_date("2026-01-05")) == 20458);
    CHECK(std::get<double>(parse_date("2028-02-29")) == 21243);
    for (const std::string_view bad : {"2026-02-29", "2026-1-5", "05.01.2026", "2026-13-01", "today", ""})
        CHECK(fault(parse_date(bad)));
    CHECK(std::get<double>(parse_day_of_year("10-05")) == 1005);
    for (const std::string_view bad : {"13-01", "02-29", "1-5", "10-00", "1005"})
        CHECK(fault(parse_day_of_year(bad)));
}

TEST_CASE("switches are yes or no") {
    for (const std::string_view yes : {"yes", "true", "on"}) CHECK(std::get<bool>(parse_flag(yes)));
    for (const std::string_view no : {"no", "false", "off"}) CHECK_FALSE(std::get<bool>(parse_flag(no)));
    CHECK(fault(parse_flag("1")));
    CHECK(fault(parse_flag("Yes please")));
}

TEST_CASE("changes count from the base's value") {
    CHECK(changed_value(count, 45, "+10") == 55);
    CHECK(changed_value(count, 45, "-5") == 40);
    CHECK(changed_value(count, 45, "-5 %") == 43);  // 42.75
    CHECK(changed_value(count, 45, "x1.2") == 54);
    CHECK(changed_value(weeks, 26, "+2 weeks") == 28);
    CHECK(changed_value(share, 0.4, "-5 %") == Approx(0.38));
    CHECK(changed_value(share, 0.4, "+0.05") == Approx(0.45));
    CHECK(changed_value(yearly, 2.2, "+10 %") == Approx(2.42));
    CHECK(changed_value(yearly, 2.2, "+10 %/yr") == Approx(2.3));
    CHECK(changed_value(wage, 18, "+1 USD/h") == 19);
    CHECK(changed_value(hazard, -std::log(.88) / 12, "+3 %/yr") ==
          Approx(-std::log(.85) / 12).epsilon(1e-12));
    CHECK_FALSE(parse_relative(count, "45"));
    CHECK_FALSE(parse_relative(field(Dimension::Number, "", -2, 2), "-0.3"));
    CHECK(parse_relative(field(Dimension::Number, "", -2, 2), "+0.3"));
    CHECK_FALSE(parse_relative(number, "xyz"));
}

TEST_CASE("every distribution can be written") {
    CHECK(distribution("6 min") == Distribution::constant(360));
    CHECK(distribution("constant(6 min)") == Distribution::constant(360));
    CHECK(distribution("exponential(mean=5.8 min)") == Distribution::exponential(5.8 * 60));
    CHECK(distribution("lognormal(mean=3 min, cv=1.2)") == Distribution::lognormal(180, 1.2));
    CHECK(distribution("lognormal( cv=1.2 , mean=180 s )") == Distribution::lognormal(180, 1.2));
    CHECK(distribution("lognormal(p50=4 min, p90=12 min)") == Distribution::lognormal_by_quantiles(240, 720));
    CHECK(distribution("gamma(mean=1 min, cv=0.5)") == Distribution::gamma(60, 0.5));
    CHECK(distribution("weibull(mean=1 min, shape=1.5)") == Distribution::weibull(60, 1.5));
    CHECK(distribution("uniform(low=4 weeks, high=8 weeks)") ==
          Distribution::uniform(4 * 604'800, 8 * 604'800));
    CHECK(distribution("triangular(low=1 s, mode=2 s, high=4 s)") == Distribution::triangular(1, 2, 4));
    CHECK(distribution("beta(low=1 s, high=9 s, mean=4 s, cv=0.3)") == Distribution::beta(1, 9, 4, 0.3));
    CHECK(distribution("endless") == Distribution::infinite());
    CHECK(distribution("none") == Distribution::infinite());
}

TEST_CASE("a distribution that is none says why") {
    CHECK(law_code("lognorml(mean=3 s, cv=1)") == "E0211");
    CHECK(law_code("fast") == "E0211");
    CHECK(law_code("45") == "E0202");
    CHECK(law_code("-45 s") == "E0205");
    CHECK(law_code("exponential(mean=45)") == "E0202");
    CHECK(law_code("exponential(mean=45 USD)") == "E0203");
    CHECK(law_code("exponential()") == "E0212");
    CHECK(law_code("lognormal(mean=3 s)") == "E0212");
    CHECK(law_code("lognormal(mean=3 s, mean=4 s)") == "E0212");
    CHECK(law_code("lognormal(mean=3 s, cv=1, shape=2)") == "E0212");
    CHECK(law_code("lognormal(mean=3 s, p90=4 s)") == "E0212");
    CHECK(law_code("lognormal(3 s, 1.2)") == "E0212");
    CHECK(law_code("uniform(low=3 s, high=2 s)") == "E0212");
    CHECK(law_code("uniform(low=-3 s, high=2 s)") == "E0212");
    CHECK(law_code("uncertain(3 s, 1 s..5 s)") == "E0211");
}

TEST_CASE("where there are no files a column of measured times is refused") {
    const Result<Distribution> result = parse_distribution(law, "empirical(calls.csv:talk min)");
    REQUIRE(fault(result));
    CHECK(fault(result)->code == "E0213");
    CHECK(fault(result)->message == "there are no files here to read 'calls.csv:talk min' from");
}

TEST_CASE("times with colons are seconds where they are measured") {
    CHECK(clock_seconds("0:03:09") == 189);
    CHECK(clock_seconds("3:09") == 189);
    CHECK(clock_seconds("03:09") == 189);
    CHECK(clock_seconds("100:00:01.5") == 360'001.5);
    CHECK(clock_seconds("75:10") == 4510);
    for (const std::string_view bad : {"3:9", "3:60", "0:3:09", "0:61:09", "3:", ":09", "-3:09", "3:09 min",
                                       "1:02:03:04", "3,5:09", "12345678:09", "189", ""})
        CHECK_FALSE(clock_seconds(bad));
}

TEST_CASE("a duration with colons is told with what to write") {
    for (const Field* which : {&duration, &law}) {
        CHECK(code(*which, "0:03:09") == "E0202");
        CHECK(fault(parse_value(*which, "0:03:09"))->message == "'0:03:09' has no unit");
        CHECK(fault(parse_value(*which, "0:03:09"))->hint == "write 189 s");
        CHECK(fault(parse_value(*which, "4:30"))->hint ==
              "write 270 s when minutes and seconds are meant, 270 min when hours and minutes are");
    }
    CHECK(law_code("exponential(mean=4:30)") == "E0202");
    CHECK(code(count, "4:30") == "E0201");
}

TEST_CASE("a rhythm is never, or not shorter than its least") {
    Field rhythm = field(Dimension::Duration, "wk", 0, 52);
    rhythm.least = .01;
    CHECK_FALSE(out_of_range(rhythm, 0, "0 wk"));
    CHECK_FALSE(out_of_range(rhythm, .01, "0.01 wk"));
    const std::optional<Fault> fast = out_of_range(rhythm, 1e-9, "1 ms");
    REQUIRE(fast);
    CHECK(fast->code == "E0205");
    CHECK(fast->message == "'1 ms' is too small");
    CHECK(fast->hint == "b is 0, or lies between 0.01 wk and 52 wk");
}
