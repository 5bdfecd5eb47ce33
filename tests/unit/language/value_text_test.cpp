#include "engine/language/value_text.hpp"

#include <catch2/catch.hpp>

#include "engine/language/distribution_text.hpp"
#include "engine/language/vocabulary.hpp"

using namespace morale;

TEST_CASE("times are told in the largest unit in which they are short") {
    CHECK(time_text(0) == "0 s");
    CHECK(time_text(45) == "45 s");
    CHECK(time_text(100) == "100 s");
    CHECK(time_text(180) == "3 min");
    CHECK(time_text(348) == "5.8 min");
    CHECK(time_text(36'000) == "10 h");
    CHECK(time_text(129'600) == "1.5 d");
    CHECK(time_text(864'000) == "10 d");
    CHECK(time_text(2'419'200) == "4 wk");
    CHECK(time_text(1e-6) == "1e-06 s");
    CHECK(value_text(*find_field("centre.contacts.answer_target"), 14'400, "USD") == "4 h");
    CHECK(value_text(*find_field("centre.contacts.patience"), 120, "USD") == "2 min");
    CHECK(value_text(*find_field("recognition.praise_note.within"), 14, "USD") == "14 d");
}

TEST_CASE("a distribution is told for people, and in seconds for programs") {
    Parameters p;
    p.contacts.talk = Distribution::lognormal(180, 1.2);
    const Field& talk = *find_field("centre.contacts.talk");
    CHECK(value_text(talk, p) == "lognormal(mean=3 min, cv=1.2)");
    CHECK(text_in_seconds(value_distribution(talk, p)) == "lognormal(mean=180 s, cv=1.2)");
}

TEST_CASE("shares are percentages, or one of so many") {
    const Field& share = *find_field("staffing.budget");
    CHECK(value_text(share, 0, "USD") == "0 %");
    CHECK(value_text(share, .005, "USD") == "0.5 %");
    CHECK(value_text(share, .375, "USD") == "37.5 %");
    CHECK(value_text(share, 1, "USD") == "100 %");
    CHECK(value_text(share, 1.15, "USD") == "115 %");
    CHECK(value_text(share, 1. / 30, "USD") == "1/30");
    CHECK(value_text(share, 5. / 44, "USD") == "11.363636363636363 %");
}

TEST_CASE("numbers have an exponent only where people would write one") {
    CHECK(number_text(100'000) == "100000");
    CHECK(number_text(-.0001) == "-0.0001");
    CHECK(number_text(1e20) == "1e+20");
    CHECK(number_text(2.5e-7) == "2.5e-07");
    CHECK(number_text(.1 + .2) == "0.30000000000000004");
}

TEST_CASE("money is shown in the currency of the centre") {
    Parameters p;
    p.money.currency = "EUR";
    const Field& wage = *find_field("centre.money.market_wage");
    CHECK(value_text(wage, p) == "18 EUR/h");
    CHECK(value_text(wage, 20, "GBP") == "20 GBP/h");
    CHECK(unit_text(wage, "GBP") == "GBP/h");
    CHECK(value_text(*find_field("centre.money.currency"), p) == "EUR");
    CHECK(unit_text(*find_field("time.horizon"), "GBP") == "wk");
}
