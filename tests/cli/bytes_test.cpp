// The same study is the same bytes, whoever makes it and whatever else is asked in the same breath.
#include <catch2/catch.hpp>
#include <sstream>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

/// Every file of a study's folder but the one that says when and how.
std::map<std::string, std::string> bytes_of(const Workplace& here, const std::string& folder) {
    std::map<std::string, std::string> bytes;
    for (const std::string& file : here.files(folder))
        if (file != "provenance.json") bytes[file] = here.read(folder + "/" + file);
    return bytes;
}

void check_same(const std::map<std::string, std::string>& a, const std::map<std::string, std::string>& b) {
    REQUIRE(a.size() == b.size());
    REQUIRE(a.size() > 5);
    for (const auto& [file, bytes] : a) {
        CAPTURE(file);
        CHECK((b.at(file) == bytes));  // in brackets: a difference is not worth a printed megabyte
    }
}

/// Lines of a CSV file whose first column is one of the policies; the column names count as well.
std::string rows_of(const std::string& csv, const std::string& policy) {
    std::istringstream in(csv);
    std::string rows, line;
    std::getline(in, line);
    rows = line + '\n';
    while (std::getline(in, line))
        if (line.starts_with(policy + ",")) rows += line + '\n';
    return rows;
}

}  // namespace

TEST_CASE("the number of threads changes no byte") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    for (const std::string threads : {"1", "2", "3", "7"})
        REQUIRE(here.run({"compare", "small.yaml", "-n", "8", "-q", "-j", threads, "-o", "out/" + threads})
                    .status == 0);
    for (const std::string threads : {"2", "3", "7"}) {
        CAPTURE(threads);
        check_same(bytes_of(here, "out/1"), bytes_of(here, "out/" + threads));
    }
}

TEST_CASE("the seed changes the numbers") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    REQUIRE(here.run({"run", "small.yaml", "-n", "2", "-q", "-o", "one"}).status == 0);
    REQUIRE(here.run({"run", "small.yaml", "-n", "2", "-q", "-o", "two", "--seed", "2"}).status == 0);
    CHECK_FALSE((here.read("one/timeseries.csv") == here.read("two/timeseries.csv")));
}

TEST_CASE("a build without optimisation makes the same bytes") {
    const std::string other = MORALE_OTHER_BUILD_PROGRAM;
    if (other.empty()) {
        WARN(
            "left out: configure with -D MORALE_OTHER_BUILD_PROGRAM=<morale of another build type> to "
            "compare with it");
        return;
    }
    const Workplace here;
    here.write("small.yaml", small_scenario());
    REQUIRE(here.run({"compare", "small.yaml", "-q", "-o", "out/this"}).status == 0);
    const Said said = here.run({"compare", "small.yaml", "-q", "-o", "out/other"}, other);
    CAPTURE(said.talk);
    REQUIRE(said.status == 0);
    check_same(bytes_of(here, "out/this"), bytes_of(here, "out/other"));
}

TEST_CASE("a further policy changes no row of the others") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    here.write(
        "more.yaml",
        small_scenario() + "  rich: {pay: {wage: 30 USD/h}, centre: {teams: [{name: care, agents: 20}]}}\n");
    REQUIRE(here.run({"compare", "small.yaml", "-q", "-o", "few"}).status == 0);
    REQUIRE(here.run({"compare", "more.yaml", "-q", "-o", "many"}).status == 0);
    for (const std::string file : {"runs.csv", "timeseries.csv"})
        for (const std::string policy : {"nothing", "notes", "thanks"}) {
            CAPTURE(file, policy);
            const std::string few = rows_of(here.read("few/" + file), policy);
            CHECK(few.size() > 500);
            CHECK((few == rows_of(here.read("many/" + file), policy)));
        }
}
