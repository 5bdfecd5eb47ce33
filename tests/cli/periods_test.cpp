// Months and quarters, as a table of files and of a terminal.
#include <catch2/catch.hpp>
#include <map>
#include <sstream>
#include <string>

#include "tests/cli/program.hpp"

using namespace morale::test;

TEST_CASE("a study tells its months and quarters, whose amounts add up to those of the horizon") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    const Said said = here.run({"compare", "small.yaml", "-n", "3", "-q", "-o", "out", "--by", "month", "-s",
                                "time.start=2026-02-23", "-s", "time.horizon=6 weeks"});
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 0);
    CHECK(contains(said.out, "\nMonth    Policy"));
    CHECK(contains(said.out, "\n2026-03  "));
    CHECK(contains(said.out, "A week belongs to the month of its Thursday"));
    const std::string text = here.read("out/periods.csv");
    CHECK(text.starts_with("policy,by,period,period_start,weeks,metric,unit,mean,"));
    CHECK(contains(text, "nothing,month,2026-03,2026-03-02,4,asa,s,"));
    CHECK(contains(text, "nothing,quarter,2026-Q1,2026-02-23,5,quits,1/yr,"));
    CHECK(contains(here.read("out/report.html"), "By quarter"));
    std::map<std::string, double> sums;  // by metric and kind of period
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("nothing,") || line.ends_with(',')) continue;
        for (const char* amount : {",contacts_offered,", ",cost_total,"})
            if (contains(line, amount))
                sums[amount + line.substr(8, 5)] += std::stod(line.substr(line.rfind(',') + 1));
    }
    REQUIRE(sums.size() == 4);
    CHECK(sums[",contacts_offered,month"] == Approx(sums[",contacts_offered,quart"]));
    CHECK(sums[",cost_total,month"] == Approx(sums[",cost_total,quart"]));
    CHECK(sums[",contacts_offered,month"] > 1000);
    const Said bad = here.run({"run", "small.yaml", "--by", "year"});
    CHECK(bad.status == 2);
    CHECK(contains(bad.talk, "'year' is not a period; month and quarter are"));
}
