// `compare --until-decided` as a person meets it.
#include <catch2/catch.hpp>
#include <string>

#include "tests/cli/program.hpp"

using namespace morale::test;

namespace {

// A small centre for a short time, with pay that matters to who quits and a policy that changes nothing.
constexpr std::string_view small =
    "# Does pay keep people?\n"
    "morale: 1\n"
    "time: {warmup: 1 week, horizon: 4 weeks}\n"
    "study: {objective: turnover}\n"
    "centre:\n"
    "  teams: [{name: care, agents: 6}]\n"
    "  customers: {count: 6_000, issues: 6 /yr}\n"
    "assumptions: {attrition: {base: 0.05 /wk}}\n"
    "policies:\n"
    "  as-it-is: {}\n"
    "  same: {}\n"
    "  paid: {pay: {wage: 24 USD/h}}\n";

std::string decided(const Workplace& here, std::vector<std::string> more) {
    std::vector<std::string> words = {"compare", "small.yaml", "--until-decided", "-o", "out/" + more.front(),
                                      "--json",  "-q"};
    words.insert(words.end(), more.begin() + 1, more.end());
    const Said said = here.run(words);
    CAPTURE(said.talk);
    CHECK(said.status == 0);
    return said.out;
}

}  // namespace

TEST_CASE("a study that runs until it is decided ends by itself, and says what was open") {
    const Workplace here;
    here.write("small.yaml", std::string(small));
    const Said said = here.run({"compare", "small.yaml", "--until-decided", "-n", "120"});
    CAPTURE(said.out, said.talk);
    CHECK(said.status == 0);
    CHECK(contains(said.talk, "24 replications, "));
    const std::string paired = here.read("out/small/paired.csv");
    CHECK(contains(paired, ",estimator,counted_difference,"));
    CHECK(contains(paired, ",expected,"));
    const std::string runs = here.read("out/small/runs.csv");
    CHECK(contains(runs, "\nsame,24,"));
    CHECK_FALSE(contains(runs, "\nsame,25,"));  // it never differs: out after the first wave
    CHECK(contains(here.read("out/small/provenance.json"), "--until-decided"));
}

TEST_CASE("a study that runs until it is decided has the same bytes on any number of threads") {
    const Workplace here;
    here.write("small.yaml", std::string(small));
    decided(here, {"a", "-n", "48", "-j", "1"});
    decided(here, {"b", "-n", "48", "-j", "3"});
    for (const char* file : {"paired.csv", "summary.csv", "runs.csv", "timeseries.csv"})
        CHECK(here.read(std::string("out/a/") + file) == here.read(std::string("out/b/") + file));
}

TEST_CASE("what a study that runs until it is decided is asked about is checked") {
    const Workplace here;
    here.write("small.yaml", std::string(small));
    const auto refused = [&](std::vector<std::string> words, const std::string& why) {
        words.insert(words.begin(), {"compare", "small.yaml"});
        const Said said = here.run(words);
        CAPTURE(said.talk);
        CHECK(said.status == 2);
        CHECK(contains(said.talk, why));
    };
    refused({"--until-decided", "--on", "turnovr"}, "did you mean 'turnover'?");
    refused({"--until-decided", "--budget", "soon"}, "--budget: ");
    refused({"--until-decided", "--budget", "0 s"}, "a budget is above zero");
    refused({"--on", "turnovr"}, "did you mean 'turnover'?");
    refused({"--on", "asa[phone]"}, "can be a goal: goals: ['asa[phone] <= …']");
    refused({"--budget", "5min"}, "--until-decided");
}

TEST_CASE("a comparison shows the metrics that are asked for too") {
    const Workplace here;
    here.write("small.yaml", std::string(small));
    const Said usual = here.run({"compare", "small.yaml", "-n", "2", "-o", "usual"});
    const Said more =
        here.run({"compare", "small.yaml", "-n", "2", "-o", "more", "--on", "wait_p90,occupancy"});
    CHECK(usual.status == more.status);
    CHECK_FALSE(contains(here.read("usual/paired.csv"), "wait_p90"));
    CHECK(contains(here.read("more/paired.csv"), "wait_p90"));
    CHECK(contains(more.out, "90 % waited at most"));
    CHECK(contains(more.out, "Occupancy"));
}

TEST_CASE("a budget ends a study and a race within a replication and says that it was too short") {
    const Workplace here;
    here.write("long.yaml",
               "morale: 1\n"
               "extends: library/status-quo\n"
               "time: {horizon: 2080 weeks}\n"
               "policies: {nothing: {}, thanks: {recognition: {leader_thanks: {every: 1 wk}}}}\n");
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"compare", "long.yaml", "--until-decided"},
          std::vector<std::string>{"optimize", "long.yaml", "--vary", "pay.wage=18 USD/h,19 USD/h"}}) {
        std::vector<std::string> short_of_time = words;
        short_of_time.insert(short_of_time.end(), {"--budget", "300 ms", "-j", "2"});
        const Said said = here.run(short_of_time);
        CAPTURE(said.talk);
        CHECK(said.status == 1);
        CHECK(said.out.empty());
        CHECK(contains(said.talk,
                       "the time of --budget was over when no replication was complete: 2 are the fewest"));
    }
    CHECK(here.files() == std::vector<std::string>{"long.yaml"});
}
