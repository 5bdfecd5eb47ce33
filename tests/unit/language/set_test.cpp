// One value set by its path: what is told reads back as the same bits, and what is wrong is told, in its
// place.
#include "engine/language/set.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "tests/support/spelling.hpp"

using namespace morale;

namespace {

Parameters two_teams() {
    Parameters p;
    p.teams = {Team{.name = "care"}, Team{.name = "the 2. line"}};
    p.classes.emplace_back().name = "orders";
    return p;
}

/// What is wrong, with the piece of the path or the text that it is about in brackets.
std::string told(std::string_view path, std::string_view text) {
    Parameters p = two_teams();
    const auto done = set(p, path, text);
    const Problem* wrong = std::get_if<Problem>(&done);
    if (wrong == nullptr) return "";
    CHECK(test::same_bits(p, two_teams()));
    const std::string_view whole = wrong->in == Problem::In::Path ? path : text;
    return std::string(wrong->fault.code) + " [" +
           std::string(whole.substr(wrong->fault.from, wrong->fault.length)) + "] " + wrong->fault.message +
           (wrong->fault.hint.empty() ? "" : " - " + wrong->fault.hint);
}

Parameters with(std::string_view path, std::string_view text) {
    Parameters p = two_teams();
    const auto done = set(p, path, text);
    if (const Problem* wrong = std::get_if<Problem>(&done)) FAIL(wrong->fault.message);
    return p;
}

}  // namespace

TEST_CASE("every field and lever of the defaults reads back from its text with the same bits") {
    CHECK(test::not_read_back(Parameters{}) == std::vector<std::string>{});
    Parameters other = two_teams();
    other.money.currency = "EUR";
    other.contacts.patience = Distribution::infinite();
    other.contacts.talk = Distribution::lognormal(191.7, 1.0 / 3);
    other.attrition.base_per_week = 0.1 + 0.2;
    other.load.by_day = {1, 1. / 3, 1e-7, 12345.6789, 0, 1e5, .1};
    CHECK(test::not_read_back(other) == std::vector<std::string>{});
}

TEST_CASE("a value is set by its path, in a list by the name of the element") {
    CHECK(with("centre.customers.count", "300_000").customers.count == 300'000);
    CHECK(with(" centre.teams[the 2. line].agents ", " 45 ").teams[1].agents == 45);
    CHECK(with("centre.load.by_day", "[1, 1,1 ,1, 1, 0.5, 0]").load.by_day ==
          std::vector{1., 1., 1., 1., 1., .5, 0.});
    CHECK(with("recognition.praise_note.share", "80 %").praise_note.share == .8);
    CHECK(with("centre.classes[orders].team", "care").classes[0].teams == std::vector<std::string>{"care"});
    CHECK(with("mechanisms.strain", "no").mechanisms.strain == false);
    Parameters p = two_teams();
    const auto done = set(p, "centre.teams[care].agents", "12");
    REQUIRE(std::holds_alternative<WasSet>(done));
    CHECK(std::get<WasSet>(done).field == find_field("centre.teams[].agents"));
    CHECK(std::get<WasSet>(done).element == 0);
}

TEST_CASE("a change counts from the value that is there") {
    Parameters p = two_teams();
    p.teams[0].agents = 40;
    static_cast<void>(set(p, "centre.teams[care].agents", "+10"));
    static_cast<void>(set(p, "centre.teams[care].agents", "x1.2"));
    CHECK(p.teams[0].agents == 60);
    CHECK(with("centre.contacts.talk", "x2").contacts.talk == Parameters{}.contacts.talk.scaled(2));
}

TEST_CASE("an uncertain value sets its best estimate and gives its range") {
    Parameters p;
    const auto done = set(p, "assumptions.churn.acted_on", "uncertain(0.3, 0.15..0.5, source=our survey)");
    REQUIRE(std::holds_alternative<WasSet>(done));
    const auto& range = std::get<WasSet>(done).uncertain;
    REQUIRE(range);
    CHECK(value_number(*find_field("assumptions.churn.acted_on"), p) == .3);
    CHECK(range->low == .15);
    CHECK(range->high == .5);
    CHECK(range->source == "our survey");
    CHECK(told("assumptions.churn.acted_on", "uncertain(evidence)") ==
          "E0215 [uncertain(evidence)] there is no catalogue of evidence here for "
          "'assumptions.churn.acted_on' - write uncertain(30 %, 15 %..60 %)");
}

TEST_CASE("a path that leads nowhere is told at its piece, with the nearest name") {
    CHECK(told("recogntion.praise_note.share", "80 %") ==
          "E0102 [recogntion] unknown key 'recogntion' - did you mean 'recognition'?");
    CHECK(told("recognition.praise_note.shares", "80 %") ==
          "E0102 [shares] unknown key 'shares' - did you mean 'share'?");
    CHECK(told("centre.teams[csre].agents", "4") ==
          "E0110 [csre] 'centre.teams' has no element 'csre' - did you mean 'care'?");
    CHECK(told("centre.teams[nobody].agents", "4") ==
          "E0110 [nobody] 'centre.teams' has no element 'nobody' - there are: care, the 2. line");
    CHECK(told("centre.teams.agents", "4") ==
          "E0103 [teams] 'teams' is a list - say which element: teams[name].agents");
    CHECK(
        told("centre.teams[care]", "4").starts_with("E0103 [teams] 'teams' is a block of keys, not a value"));
    CHECK(told("recognition.praise_note", "80 %")
              .starts_with("E0103 [praise_note] 'praise_note' is a block of keys, not a value - possible "
                           "below it: share,"));
    CHECK(told("centre.customers[x].count", "4") ==
          "E0103 [x] 'customers' is not a list - leave the brackets away");
    CHECK(told("centre.customers.count.x", "4") ==
          "E0103 [count] 'count' is a value, and nothing is below it - write its path alone: "
          "centre.customers.count");
    for (const std::string path : {"", " ", ".", "centre..teams", "centre.teams[", "centre.teams[]",
                                   "centre.teams[care]agents", "[care]"}) {
        CAPTURE(path);
        CHECK(told(path, "4").starts_with("E0404 "));
    }
}

TEST_CASE("a text that is no value is told at its piece, with what to write") {
    CHECK(told("centre.customers.count", " 3OO ") ==
          "E0204 [3OO] 'OO' is not a unit - a number without unit belongs here");
    CHECK(told("recognition.praise_note.share", "80") ==
          "E0205 [80] '80' is too large - share lies between 0 % and 100 %; did you mean 80 %?");
    CHECK(told("recognition.praise_note.within", "3") ==
          "E0202 [3] '3' has no unit - write 3 s, 3 min, 3 h, 3 days or 3 weeks");
    CHECK(told("centre.contacts.talk", "lognormal(mean=3 min, cw=1)") ==
          "E0212 [cw=1] 'cw' is no parameter of lognormal - write lognormal(mean=6 min, cv=0.9)");
    CHECK(told("centre.contacts.talk", "empirical(calls.csv:talk)").starts_with("E0213 "));
    CHECK(told("centre.load.by_day", "[1, x, 2]") ==
          "E0201 [ x] 'x' is not a number - weights are numbers without unit, such as 1 or 0.5");
    CHECK(told("centre.load.by_day", "[1, 1]") ==
          "E0305 [[1, 1]] 2 numbers where 7 are needed - one for each weekday, Monday first");
    CHECK(told("centre.load.by_day", "[0, 0, 0, 0, 0, 0, 0]").starts_with("E0305 "));
    CHECK(told("centre.load.by_day", "[]").starts_with("E0305 [[]] 0 numbers"));
    CHECK(told("centre.load.by_day", "1 1 1").starts_with("E0216 [1 1 1] '1 1 1' is not a list of numbers"));
    CHECK(told("mechanisms.strain", "maybe") ==
          "E0208 [maybe] 'maybe' is neither yes nor no - write yes or no");
    CHECK(told("centre.money.currency", "eur") ==
          "E0217 [eur] 'eur' is not a currency - did you mean 'EUR'?");
    CHECK(told("centre.money.customer", "5 EUR/month").starts_with("E0218 [EUR] an amount in EUR"));
    CHECK(
        told("centre.customers.count", "  ").starts_with("E0104 [  ] 'centre.customers.count' has no value"));
    CHECK(told("centre.customers.count", "").starts_with("E0104 [] "));
    CHECK(told("centre.classes[orders].team", "ca\nre").starts_with("E0004 [\n] "));
    CHECK(told("centre.customers.count", "4\xff").starts_with("E0003 [\xff] the byte 0xff"));
    CHECK(told("centre.customers.count", "4\xe2\x80\xae").starts_with("E0004 [\xe2\x80\xae] "));
}

TEST_CASE("whatever is written for any field is set, or told in its place") {
    const std::vector<std::string> texts = {"",
                                            "-",
                                            "+",
                                            "x",
                                            "[",
                                            "]",
                                            "[,]",
                                            "(",
                                            ")",
                                            "uncertain",
                                            "uncertain(",
                                            "uncertain(,..)",
                                            "uncertain(1, 2..)",
                                            "lognormal(",
                                            "lognormal()",
                                            "lognormal(=,=)",
                                            "empirical()",
                                            "hazard(",
                                            "hazard()",
                                            "1/",
                                            "/yr",
                                            "1e999",
                                            "%",
                                            "5 %/yr",
                                            "0:03:09",
                                            "4:30",
                                            "..",
                                            "1..2",
                                            "2026-13-45",
                                            "13-45",
                                            "#",
                                            "\xe2\x88\x92"
                                            "5",
                                            "x-1",
                                            "+%",
                                            "USD",
                                            "5 USD",
                                            "5EUR/h",
                                            "endless",
                                            "constant(-1 s)",
                                            "yes",
                                            "1_000_",
                                            "0x10",
                                            "gamma(mean=1 s, cv=1e300)",
                                            "-1e308 wk",
                                            "1e308 yr"};
    Parameters p = two_teams();
    int problems = 0;
    for (const FieldPlace& place : field_places(p))
        for (const std::string& text : texts) {
            CAPTURE(place.path, text);
            Parameters changed = p;
            const auto done = set(changed, place.path, text);
            const Problem* wrong = std::get_if<Problem>(&done);
            if (wrong == nullptr) continue;
            ++problems;
            CHECK(wrong->in == Problem::In::Text);
            CHECK_FALSE(wrong->fault.code.empty());
            CHECK_FALSE(wrong->fault.message.empty());
            CHECK(wrong->fault.from + wrong->fault.length <= text.size());
            CHECK((wrong->fault.length > 0 || text.empty()));
        }
    CHECK(problems > 10'000);
}
