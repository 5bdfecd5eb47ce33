// `optimize` as a person meets it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "tests/cli/program.hpp"
#include "tests/support/records.hpp"

using namespace morale::test;

namespace {

const std::string more_seats = "centre.teams[care].agents=4,8,20";

}  // namespace

TEST_CASE("optimize finds the best point, says who left, and what more costs") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"optimize", "small.yaml", "--vary", more_seats, "-n", "24", "-p", "nothing"});
    CAPTURE(said.out, said.talk);
    CHECK(said.status == 0);
    CHECK(
        (said.out.starts_with("Best on net value is ") || said.out.starts_with("Best on net value looks ")));
    CHECK(contains(said.out, "Second comes "));
    CHECK(contains(said.out, "What more costs"));
    const auto rows = csv_records(here.read("out/small-optimum/optimum.csv"));
    CHECK(rows.size() == 4);  // a head; 8 seats are the scenario as it is and run once
    const auto best = [](const Fields& row) {
        return std::find(row.begin(), row.end(), "best") != row.end();
    };
    CHECK(std::count_if(rows.begin(), rows.end(), best) == 1);
    CHECK(contains(here.read("out/small-optimum/frontier.svg"), "<style>"));
    CHECK(contains(here.read("out/small-optimum/provenance.json"), "morale optimize"));
}

TEST_CASE("optimize has the same bytes on any number of threads") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    for (const char* threads : {"1", "3"}) {
        const Said said =
            here.run({"optimize", "small.yaml", "--vary", "pay.wage=17 USD/h..20 USD/h", "--points", "3",
                      "-n", "12", "-j", threads, "-o", std::string("out/") + threads, "-q"});
        CAPTURE(said.talk);
        CHECK(said.status == 0);
    }
    for (const std::string file : {"optimum.csv", "frontier.svg"})
        CHECK(here.read("out/1/" + file) == here.read("out/3/" + file));
}

TEST_CASE("optimize says when no point can meet the goals, and refuses a budget that is no time") {
    const Workplace here;
    here.write("small.yaml", small_scenario() + "goals: [service_level >= 99.9 %]\n");
    const Said said = here.run(
        {"optimize", "small.yaml", "--vary", "centre.teams[care].agents=4,5", "-n", "24", "-p", "nothing"});
    CAPTURE(said.out, said.talk);
    CHECK(said.status == 4);
    CHECK(said.out.starts_with("No choice surely meets all goals."));
    const Said budget = here.run({"optimize", "small.yaml", "--vary", more_seats, "--budget", "soon"});
    CHECK(budget.status == 2);
    CHECK(contains(budget.talk, "--budget: "));
}

TEST_CASE("the second in a race is another choice and a policy that is not varied has no value") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said =
        here.run({"optimize", "small.yaml", "--vary", "notes:recognition.praise_note.share=20 %,50 %", "-n",
                  "4", "-p", "nothing", "-p", "notes"});
    CAPTURE(said.out, said.talk);
    const auto rows = csv_records(here.read("out/small-optimum/optimum.csv"));
    CHECK(rows.size() == 5);  // a head, the untouched policy, and the varied one as it is and at two points
    CHECK_FALSE(contains(said.out, "% under 'nothing'"));
    CHECK_FALSE(contains(said.out, "between 0 and 0"));
    CHECK(contains(said.out, "are not told apart from the best yet"));
    CHECK(contains(said.out, "choices none left as"));
}
