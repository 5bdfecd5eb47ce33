// Columns of measured times, as a text of the language names them.
#include "scenarios/load/measured_times.hpp"

#include <catch2/catch.hpp>

#include "engine/language/distribution_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "scenarios/load/evidence_book.hpp"

using namespace morale;

namespace {

Result<Distribution> parse(std::string_view text) {
    EvidenceBook none("nowhere");
    return parse_distribution(*find_field("centre.contacts.talk"), text,
                              sources_of(none, MORALE_SOURCE_DIR "/tests/unit/scenarios"));
}

std::string law_code(std::string_view text) {
    const Result<Distribution> result = parse(text);
    return fault(result) ? std::string(fault(result)->code) : "none";
}

}  // namespace

TEST_CASE("an empirical distribution reads a column of a file") {
    const Result<Distribution> result = parse("empirical(data/calls.csv:talk min)");
    REQUIRE_FALSE(fault(result));
    CHECK(std::get<Distribution>(result).mean() == Approx(180));
    CHECK(std::get<Distribution>(result).values().size() == 3);
    CHECK(law_code("empirical(data/calls.csv:wait)") == "none");
    CHECK(law_code("empirical(data/calls.csv:tlak)") == "E0213");
    CHECK(law_code("empirical(data/none.csv:talk)") == "E0213");
    CHECK(law_code("empirical(data/calls.csv:agent)") == "E0213");
    CHECK(law_code("empirical(data/calls.csv)") == "E0213");
}

TEST_CASE("a column of times is read as a telephone system writes it") {
    const auto read = [](std::string_view column) {
        return parse("empirical(data/times.csv:" + std::string(column) + ")");
    };
    const auto of_mixed = read("mixed");
    const auto& mixed = std::get<Distribution>(of_mixed);
    CHECK(std::vector(mixed.values().begin(), mixed.values().end()) ==
          std::vector{0., 45., 189., 189., 3725.});
    CHECK(std::get<Distribution>(read("mixed s")) == mixed);
    CHECK(fault(read("mixed min"))->hint == "leave 'min' away behind the column");
    CHECK(fault(read("words"))->hint == "write seconds: 180");
    CHECK_THAT(fault(read("words"))->message,
               Catch::Matchers::Contains("times.csv': '3 min' is not a time (also in lines "));
    CHECK(fault(read("other"))->hint ==
          "write seconds, such as 189, or hours, minutes and seconds, such as 0:03:09");
    CHECK(fault(read("negative"))->hint == "times are numbers of at least zero");
}
