#include "scenarios/load/practices.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

#include "engine/language/vocabulary.hpp"
#include "engine/metric/benchmarks.hpp"
#include "engine/metric/metric.hpp"
#include "engine/policy/lever.hpp"

using namespace morale;

namespace {

namespace fs = std::filesystem;
const fs::path root = MORALE_SOURCE_DIR;

std::string text_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

const PracticeCatalogue& practice_catalogue() {
    static const PracticeCatalogue read =
        read_practices(text_of(root / "scenarios/library/practices.yaml"), "practices.yaml");
    return read;
}

/// All test sources, so that a name can be looked for in them.
const std::string& test_sources() {
    static const std::string all = [] {
        std::string text;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / "tests"))
            if (entry.path().extension() == ".cpp") text += text_of(entry.path());
        return text;
    }();
    return all;
}

}  // namespace

TEST_CASE("the catalogue of practices has sixty-two rows in order") {
    CHECK(render(practice_catalogue().diagnostics) == "");
    REQUIRE(practice_catalogue().practices.size() == 62);
    for (int number = 1; number <= 62; ++number) {
        CAPTURE(number);
        const Practice& practice = practice_catalogue().practices[static_cast<std::size_t>(number - 1)];
        CHECK(practice.number == number);
        CHECK_FALSE(practice.claim.empty());
        CHECK_FALSE(article_in_words(practice.article).empty());
    }
}

TEST_CASE("a practice that is a lever has levers, and every number that a lever names is a practice") {
    for (const Practice& practice : practice_catalogue().practices) {
        CAPTURE(practice.number, practice.claim);
        if (practice.kind == "lever")
            CHECK(levers_of_practice(practice.number).size() + practice.fields.size() > 0);
    }
    for (const Lever& lever : levers()) {
        CAPTURE(lever.field.path);
        std::istringstream numbers{std::string(lever.practices)};
        for (int number; numbers >> number;) {
            CAPTURE(number);
            CHECK(std::ranges::count(practice_catalogue().practices, number, &Practice::number) == 1);
        }
    }
}

TEST_CASE("what a practice names is there") {
    for (const Practice& practice : practice_catalogue().practices) {
        CAPTURE(practice.number);
        for (const std::string& field : practice.fields) {
            CAPTURE(field);
            CHECK(find_field(field) != nullptr);
        }
        for (const std::string& metric : practice.metrics) {
            CAPTURE(metric);
            CHECK(find_metric(metric) != nullptr);
        }
        for (const std::string& name : practice.mechanisms) {
            CAPTURE(name);
            CHECK(std::ranges::any_of(
                fs::recursive_directory_iterator(root / "engine/model"),
                [&](const fs::directory_entry& file) { return file.path().filename() == name + ".cpp"; }));
        }
        for (const std::string& name : practice.cases) {
            CAPTURE(name);
            CHECK(fs::exists(root / "scenarios/library" / (name + ".yaml")));
        }
        for (const std::string& name : practice.tests) {
            CAPTURE(name);
            CHECK(test_sources().find("TEST_CASE(\"" + name + "\"") != std::string::npos);
        }
    }
}

TEST_CASE("every practice shows what it needs for its kind") {
    for (const Practice& practice : practice_catalogue().practices) {
        CAPTURE(practice.number, practice.kind);
        if (practice.kind == "lever") CHECK_FALSE(practice.cases.empty());
        if (practice.kind == "mechanism") CHECK_FALSE(practice.mechanisms.empty());
        if (practice.kind != "quote") CHECK_FALSE(practice.tests.empty());
    }
}

TEST_CASE("a practice that is not as it should be is told with its place") {
    const PracticeCatalogue read = read_practices(
        "9:\n  article: K\n  kind: leaver\n  claim: \"letters\"\n  hwo: \"doses\"\n", "practices.yaml");
    CHECK(render(read.diagnostics) ==
          "practices.yaml:1:1: error E0104: '9' has no how\n"
          "    9:\n"
          "    ^\n"
          "practices.yaml:3:9: error E0207: 'leaver' is no kind\n"
          "    kind: leaver\n"
          "          ^~~~~~\n"
          "  hint: one of lever, mechanism, metric, quote\n"
          "practices.yaml:5:3: error E0102: unknown key 'hwo'\n"
          "    hwo: \"doses\"\n"
          "    ^~~\n"
          "  hint: did you mean 'how'?\n");
}

TEST_CASE("the benchmarks are figures that practice 1 and the catalogue of evidence name") {
    const std::string& claim = practice_catalogue().practices.front().claim;
    const std::string evidence = text_of(root / "scenarios/library/evidence.yaml");
    const auto figure = [&](std::string_view who) {
        const auto row = std::ranges::find(benchmarks, who, &Benchmark::who);
        REQUIRE(row != benchmarks.end());
        return *row;
    };
    CHECK(figure("all industries of the USA (2013)").low == .151);
    CHECK(claim.find("15.1 % over all industries of the USA") != std::string::npos);
    CHECK(figure("service agents (2013)").low == .30);
    CHECK(figure("service agents (2013)").high == .45);
    CHECK(claim.find("30 to 45 % a year (2013)") != std::string::npos);
    CHECK(figure("contact centres (2017 to 2024)").low == .25);
    CHECK(figure("contact centres (2017 to 2024)").high == .60);
    CHECK(evidence.find(
              "0.38 (0.25-0.60) a year: the Kars4Kids article (practice 1); SQM 2023; Metrigy 2023-24; "
              "ICMI 2017") != std::string::npos);
    CHECK(figure("outsourced contact centres (2023), about").low == 1);
    CHECK(evidence.find("outsourced turnover near 1.0 a year") != std::string::npos);
}
