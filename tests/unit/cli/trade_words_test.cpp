#include "tools/cli/trade_words.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "tools/cli/explanation.hpp"

using namespace morale;

namespace {

/// One that ends in s and is no other word with it: "bonus", "thank you" and "Erlang A" have none.
bool has_plain_plural(const std::string& word) {
    const std::size_t last = word.rfind(' ') == std::string::npos ? 0 : word.rfind(' ') + 1;
    return word.size() - last >= 2 && std::string("sSu").find(word.back()) == std::string::npos;
}

}  // namespace

TEST_CASE("every word of the trade leads to names that can be explained") {
    for (const TradeWord& word : trade_words()) {
        CHECK_FALSE(word.says.empty());
        CHECK_FALSE(word.names().empty());
        for (const std::string& name : word.names()) {
            CAPTURE(word.shown(), name);
            CHECK((!explain_exactly(name).empty() || !fields_with_part(name).empty()));
        }
    }
}

TEST_CASE(
    "each way to say a word of the trade is in one row, and is found in any case, with blanks and as a "
    "plural") {
    std::set<std::string> ways;
    for (const TradeWord& word : trade_words()) {
        std::vector<std::string> all = word.other_ways();
        all.emplace_back(word.shown());
        for (const std::string& way : all) {
            CAPTURE(way);
            CHECK(ways.insert(in_plain_form(way)).second);
            CHECK(find_trade_word(way) == &word);
            if (has_plain_plural(way)) CHECK(find_trade_word(way + "s") == &word);
        }
    }
    CHECK(find_trade_word("average_handle-times") == find_trade_word("AHT"));
    CHECK(find_trade_word("erlang c") == find_trade_word("ERLANG_C"));
    CHECK(find_trade_word("erlang c") != find_trade_word("Erlang A"));
    CHECK(find_trade_word("xyzzy") == nullptr);
    CHECK(find_trade_word("") == nullptr);
}

TEST_CASE("the words that people of the trade type are in the table") {
    for (const char* word :
         {"burnout",  "attrition", "AHT",         "SLA",      "shrinkage",  "Erlang C",  "Erlang A",
          "FCR",      "ASA",       "CSAT",        "eNPS",     "engagement", "occupancy", "adherence",
          "schedule", "ramp",      "absenteeism", "churn",    "WFM",        "NPS",       "turnover rate",
          "forecast", "backlog",   "retention",   "overtime", "coaching",   "ROI",       "benchmark"}) {
        CAPTURE(word);
        CHECK(find_trade_word(word));
    }
}

TEST_CASE("our own names are found in any case and with blanks, and what is nothing stays as it is") {
    CHECK(known_name("Service Level") == "service_level");
    CHECK(known_name("TURNOVER") == "turnover");
    CHECK(known_name("service_levels") == "service_level");
    CHECK(known_name("e0102") == "E0102");
    CHECK(known_name("Practice 9") == "practice 9");
    CHECK(known_name("xyzzy") == "xyzzy");
    for (const std::string& name : explainable()) CHECK(known_name(name) == name);
}
