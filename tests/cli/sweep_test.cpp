// `sweep` as a person meets it: points, table, picture, mistakes.
#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "tests/cli/program.hpp"
#include "tests/support/records.hpp"

using namespace morale::test;

namespace {

const std::string seats = "centre.teams[care].agents";

Workplace& with_small(Workplace& here) {
    here.write("small.yaml", small_scenario());
    return here;
}

Said swept(const Workplace& here, std::vector<std::string> more) {
    more.insert(more.begin(), {"sweep", "small.yaml"});
    return here.run(more);
}

/// The values of a column of out/small-sweep/sweep.csv, in order.
Fields column_in(const Workplace& here, const std::string& name,
                 const std::string& folder = "out/small-sweep") {
    const std::vector<Fields> rows = csv_records(here.read(folder + "/sweep.csv"));
    const auto at = std::find(rows.front().begin(), rows.front().end(), name) - rows.front().begin();
    REQUIRE(static_cast<std::size_t>(at) < rows.front().size());
    Fields values;
    for (std::size_t i = 1; i < rows.size(); ++i) values.push_back(rows[i][static_cast<std::size_t>(at)]);
    return values;
}

}  // namespace

TEST_CASE("a sweep over a structural field gives a table, a curve and the best point") {
    Workplace here;
    const Said said =
        swept(with_small(here), {"--vary", seats + "=7,8,9", "--on", "service_level", "-p", "nothing"});
    CAPTURE(said.out, said.talk);
    CHECK(said.status == 0);
    CHECK(said.out.starts_with("Best on service level looks agents 9: "));
    CHECK(column_in(here, seats) == Fields{"7", "8", "9"});
    CHECK(column_in(here, "standing").back() == "best");
    CHECK(column_in(here, "difference").front() == "0");
    const std::string picture = here.read("out/small-sweep/sweep.svg");
    CHECK(contains(picture, "<style>"));
    CHECK(contains(picture, "class=\"curve s1\""));
    CHECK(contains(here.read("out/small-sweep/provenance.json"), "--vary"));
}

TEST_CASE("a point of a sweep is the scenario with these settings") {
    Workplace here;
    swept(with_small(here), {"--vary", seats + "=8,9", "--on", "turnover", "-q"});
    const Said run = here.run({"run", "small.yaml", "-s", seats + "=9", "-o", "out/one", "-q"});
    CAPTURE(run.talk);
    REQUIRE(run.status == 0);
    const Fields means = column_in(here, "mean");
    REQUIRE(means.size() == 6);  // policies, then points
    std::size_t matched = 0;
    for (const Fields& row : csv_records(here.read("out/one/summary.csv")))
        for (const std::string& mean : {means[1], means[3], means[5]})
            matched += row.size() > 2 && std::find(row.begin(), row.end(), mean) != row.end() &&
                       std::find(row.begin(), row.end(), "turnover") != row.end();
    CHECK(matched == 3);
}

TEST_CASE("a value can be that of one policy, and the others are one row") {
    Workplace here;
    const Said said = swept(with_small(here), {"--vary", "notes:recognition.praise_note.share=0 %,90 %",
                                               "--on", "turnover", "-p", "nothing", "-p", "notes"});
    CAPTURE(said.talk);
    CHECK(said.status == 0);
    const Fields difference = column_in(here, "difference");
    REQUIRE(difference.size() == 3);
    CHECK(difference[0] == "0");  // nothing
    CHECK(difference[1] == "0");  // notes, first point
    CHECK(difference[2] != "0");  // notes, second point
}

TEST_CASE("designs take points: a grid without what is excluded, values in step, spread points") {
    Workplace here;
    with_small(here);
    const auto points = [&](std::vector<std::string> more) {
        more.insert(more.end(), {"--on", "service_level", "-p", "nothing", "-n", "2", "-q"});
        const Said said = swept(here, more);
        CAPTURE(said.talk);
        REQUIRE(said.status == 0);
        std::set<std::string> all;
        const Fields agents = column_in(here, seats), wage = column_in(here, "pay.wage");
        for (std::size_t i = 0; i < agents.size(); ++i) all.insert(agents[i] + "/" + wage[i]);
        CHECK(all.size() == agents.size());
        return all;
    };
    const std::string wages = "pay.wage=18 USD/h,19 USD/h";
    CHECK(points({"--vary", seats + "=8,9", "--vary", wages, "--exclude", seats + "=8 pay.wage=19 USD/h",
                  "--include", "pay.wage=20 USD/h"}) ==
          std::set<std::string>{"8/18", "9/18", "9/19", "8/20"});
    CHECK(points({"--vary", seats + "=8,9", "--vary", wages, "--design", "zip"}) ==
          std::set<std::string>{"8/18", "9/19"});
    CHECK(points({"--vary", seats + "=6..9", "--vary", "pay.wage=18 USD/h..22 USD/h", "--design", "sobol",
                  "--points", "3"}) == std::set<std::string>{"8/20", "8/19", "7/21"});
    CHECK(points({"--vary", seats + "=6..9", "--vary", "pay.wage=18 USD/h..22 USD/h", "--design", "latin",
                  "--points", "4"})
              .size() == 4);
}

TEST_CASE("a sweep has the same bytes on any number of threads, and two paths give a map") {
    Workplace here;
    with_small(here);
    for (const char* threads : {"1", "3"})
        CHECK(swept(here, {"--vary", seats + "=8,9", "--vary", "pay.wage=18 USD/h,20 USD/h", "-j", threads,
                           "-o", std::string("out/") + threads, "--format", "csv,json", "-q"})
                  .status == 0);
    for (const std::string file : {"sweep.csv", "sweep.json", "sweep.svg"})
        CHECK(here.read("out/1/" + file) == here.read("out/3/" + file));
    CHECK(contains(here.read("out/1/sweep.svg"), "class=\"frame\""));
    const std::string records = here.read("out/1/sweep.json");
    JsonReader reader(records);
    CHECK(reader.records().size() == 12);
    CHECK_FALSE(reader.failed);
}

TEST_CASE("all mistakes of a sweep are told at once, and nothing is run") {
    Workplace here;
    with_small(here);
    const Said words = swept(here, {"--vary", "centre.teams[care].agent=6,7", "--vary",
                                    "noted:pay.wage=18 USD/h", "--on", "turnovr"});
    CHECK(words.status == 2);
    CHECK(contains(words.talk, "did you mean 'agents'?"));
    CHECK(contains(words.talk, "there is no policy 'noted' to vary\n  hint: did you mean 'notes'?"));
    CHECK(contains(words.talk, "did you mean 'turnover'?"));
    const Said values =
        swept(here, {"--vary", "pay.wage=18 USD,19 USD/h", "--vary", "hiring.validity=0.2,1.4"});
    CHECK(values.status == 3);
    CHECK(contains(values.talk, "write 18 USD/h or 18 USD/month"));
    CHECK(contains(values.talk, "error E0205: '1.4' is too large"));
    CHECK_FALSE(here.has("out"));
}

TEST_CASE("a sweep says what its points lack") {
    Workplace here;
    with_small(here);
    const auto refused = [&](const std::vector<std::string>& words, const std::string& why) {
        const Said said = swept(here, words);
        CAPTURE(said.talk);
        CHECK(said.status == 2);
        CHECK(contains(said.talk, why));
    };
    refused({}, "'sweep' needs at least one path to vary");
    refused({"--vary", seats + "=8"}, "a sweep needs at least 2 points, and here is one");
    refused({"--vary", seats + "=6..9"}, "the range of '" + seats + "' has no steps");
    refused({"--vary", seats + "=6,7", "--vary", "pay.wage=18 USD/h", "--design", "zip"},
            "takes values in step");
    refused({"--vary", seats + "=6,7", "--exclude", seats + "=9"}, "matches no point");
    refused({"--vary", seats + "=6,7", "--include", "pay.wage=9 USD/h"}, "which is not varied");
    refused({"--vary", "study.seed=1,2"}, "set it with --seed");
    refused({"--vary", "notes:centre.customers.count=30_000,40_000"}, "is the same for all policies");
    refused({"--vary", seats + "=6,7", "pay.wage=1"}, "write --vary before each path");
    refused({"--vary", seats + "=6,7", "-n", "1"}, "needs at least 2 replications");
}

TEST_CASE("a sweep keeps away from the results of a study") {
    Workplace here;
    with_small(here);
    REQUIRE(here.run({"compare", "small.yaml", "-q"}).status == 0);
    const Said said = swept(here, {"--vary", seats + "=8,9", "-o", "out/small"});
    CHECK(said.status == 1);
    CHECK(contains(said.talk, "holds a study, which is kept"));
}

TEST_CASE("a policy whose values are not varied is one row without a value") {
    Workplace here;
    const Said said = swept(with_small(here), {"--vary", "notes:recognition.praise_note.share=20 %,50 %,80 %",
                                               "--on", "exhaustion", "-p", "nothing", "-p", "notes"});
    CAPTURE(said.out, said.talk);
    CHECK(said.status == 0);
    CHECK(column_in(here, "policy") == Fields{"nothing", "notes", "notes", "notes"});
    CHECK(column_in(here, "notes:recognition.praise_note.share").front().empty());
    CHECK_FALSE(contains(said.out, "% under 'nothing'"));
    const std::string picture = here.read("out/small-sweep/sweep.svg");
    CHECK(contains(picture, "class=\"curve s1\""));
}
