// Classes of contacts: results and goals by class, teams that help each other, telephone lines.
#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"
#include "tests/support/records.hpp"

using namespace morale::test;

namespace {

/// A small centre whose mail is answered by two teams.
std::string two_classes(const std::string& more = "") {
    return "# What does each class meet?\n"
           "morale: 1\n"
           "name: Two classes\n"
           "time: {warmup: 1 week, horizon: 2 weeks}\n"
           "centre:\n"
           "  teams: [{name: desk, agents: 10}, {name: post, agents: 4}]\n"
           "  customers: {count: 50_000}\n"
           "  classes:\n"
           "    - {name: calls, share: 70 %, team: [desk, post], overflow_after: 20 s}\n"
           "    - {name: mail, share: 30 %, channel: mail, team: post, answer_target: 4 h}\n" +
           more;
}

}  // namespace

TEST_CASE("a study tells of each class of contacts what happens to it") {
    const Workplace here;
    here.write("two.yaml", two_classes());
    const Said said = here.run({"run", "two.yaml", "-n", "3", "-q", "-o", "out"});
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 0);
    CHECK(contains(said.out, "By class of contacts"));
    const std::string classes = here.read("out/classes.csv");
    CHECK(classes.starts_with("policy,class,channel,metric,unit,mean,ci_low,ci_high,p10,p50,p90,n\n"));
    CHECK(contains(classes, "base,calls,phone,service_level,1,"));
    CHECK(contains(classes, "base,mail,mail,wait_p90,s,"));
    CHECK_FALSE(contains(classes, "turnover"));
    CHECK(contains(here.read("out/classes_weekly.csv"), "base,mail,2,asa,s,"));
    CHECK(contains(here.read("out/classes_profile.csv"), "base,mail,Mon,09:30,"));
    CHECK(contains(here.read("out/profile.csv"), "base,desk,Mon,09:30,"));
    CHECK(contains(here.read("out/profile.csv"), ",helped\n"));
    CHECK(contains(here.read("out/datapackage.json"), "carried_over: further off"));
    CHECK(contains(here.read("out/checks.csv"), "law:classes_offered"));
    CHECK(contains(here.read("out/report.html"), "Classes of contacts"));
}

TEST_CASE("a study without classes has no tables of classes") {
    const Workplace here;
    here.write("small.yaml", small_scenario());
    CHECK(here.run({"run", "small.yaml", "-n", "2", "-q", "-o", "out"}).status == 0);
    CHECK_FALSE(here.has("out/classes.csv"));
    CHECK_FALSE(here.has("out/classes_profile.csv"));
    const std::string profile = here.read("out/profile.csv");
    CHECK(
        profile.starts_with("policy,team,weekday,from,offered,answered,answered_in_target,abandoned,"
                            "service_level,mean_wait_all_s,met,agents,occupancy,erlang_service_level,"
                            "erlang_mean_wait_all_s,abandoned_in_target,wait_s,abandon_wait_s,"
                            "weeks_with_contacts,weeks_met,handled_s,free_s,agents_planned,erlang_note\n"));
    CHECK((contains(profile, ",alike\n") || contains(profile, ",unlike\n")));
    CHECK(contains(here.read("out/report.html"), "Fewest are answered in time on "));
    CHECK(contains(here.read("out/summary.csv"), "half_hours_met,1,"));
    CHECK(contains(here.read("out/summary.csv"), "wait_p95,s,"));
}

TEST_CASE("a goal may be about one class, and says what is wrong with it") {
    const Workplace here;
    here.write("two.yaml",
               two_classes("goals:\n  - service_level[mail] >= 50 %\n  - asa[calls] <= 1 s\n"
                           "policies: {usual: {}, more: {centre: {teams: [{name: desk, agents: 11}]}}}\n"));
    const Said said = here.run({"compare", "two.yaml", "-n", "3", "-q", "-o", "out"});
    CAPTURE(said.talk, said.out);
    CHECK(contains(said.out, "service_level[mail] >= 50 %: "));
    CHECK(contains(said.out, "asa[calls] <= 1 s: "));
    here.write("bad.yaml",
               two_classes("goals:\n  - service_level[fax] >= 50 %\n  - turnover[mail] <= 30 %/yr\n"
                           "  - asa[mail <= 20 s\n  - asa[] <= 20 s\n"));
    const Said bad = here.run({"check", "bad.yaml"});
    CHECK(bad.status == 3);
    CHECK(contains(bad.talk,
                   "bad.yaml:12:19: error E0408: there is no class of contacts, channel or team 'fax'\n"));
    CHECK(contains(bad.talk,
                   "hint: classes are: calls, mail; channels are: phone, mail; teams are: desk, post\n"));
    CHECK(contains(bad.talk, "bad.yaml:13:5: error E0409: 'turnover' is not told of classes\n"));
    CHECK(contains(bad.talk, "bad.yaml:14:5: error E0401: 'asa[mail <= 20 s' is not a goal\n"));
    CHECK(contains(bad.talk, "bad.yaml:15:5: error E0401: 'asa[] <= 20 s' is not a goal\n"));
}

TEST_CASE(
    "a goal may be about any percentile, of a class, a channel, a team, and about a group of customers") {
    const Workplace here;
    const std::string goals =
        "goals:\n  - wait_p99.5[calls] <= 1 s\n  - wait_p97.5 <= 900 h\n  - wait_p95[team post] <= 900 h\n"
        "  - wait_p90[phone] <= 1 h\n  - service_level[desk] >= 1 %\n  - churn[gold] <= 40 %\n";
    const std::string groups = "customers: [{name: gold, count: 20_000}, {name: others, count: 30_000}]\n";
    std::string text = two_classes(goals + "policies: {usual: {}}\n");
    text.replace(text.find("customers: {count: 50_000}\n"), 27, groups);
    here.write("two.yaml", text);
    const Said said = here.run({"run", "two.yaml", "-n", "3", "-q", "-o", "out"});
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 4);
    CHECK(contains(said.talk, "wait_p99.5[calls] <= 1 s (it is "));
    for (const char* met : {"wait_p97.5", "team post", "wait_p90", "service_level", "churn"})
        CHECK_FALSE(contains(said.talk, std::string(met) + (met[4] == '_' ? " <=" : "")));
    const std::string waits = here.read("out/waits.csv");
    CHECK(waits.starts_with("policy,of,name,percentile,metric,unit,mean,"));
    for (const char* row : {"usual,centre,centre,97.5,wait_p97.5,s,", "usual,team,post,95,wait_p95,s,",
                            "usual,channel,phone,90,wait_p90,s,", "usual,class,calls,99.5,wait_p99.5,s,"})
        CHECK(contains(waits, row));
    CHECK(contains(said.out, "Waited at most"));
    CHECK(contains(said.out, "97.5 %"));
    here.write(
        "bad.yaml",
        two_classes(
            "goals:\n  - wait_p100 <= 1 s\n  - turnover[class mail] <= 30 %\n  - churn[mail] <= 1 %\n"));
    const Said bad = here.run({"check", "bad.yaml"});
    CHECK(bad.status == 3);
    CHECK(contains(bad.talk, "E0402: there is no metric 'wait_p100'\n"));
    CHECK(contains(bad.talk,
                   "hint: a percentile is wait_p50, wait_p95 or wait_p99.5: above 0 and below 100\n"));
    CHECK(contains(bad.talk, "E0409: 'turnover' is not told of classes\n"));
    CHECK(contains(bad.talk, "E0409: 'churn' is not told of classes\n"));
    CHECK(contains(here.run({"explain", "wait_p99.5"}).out, "wait that 99.5 % of the answered contacts"));
    const Said ranks = here.run({"run", "two.yaml", "-s", "study.objective=wait_p97"});
    CHECK(contains(ranks.talk, "error E0402: 'wait_p97' cannot rank policies\n"));
}

TEST_CASE("a goal may be about the people of a team") {
    const Workplace here;
    here.write("two.yaml",
               two_classes("goals:\n  - headcount[post] >= 1000\n  - turnover[team desk] <= 499 %\n"
                           "  - occupancy[desk] <= 100 %\n  - exhaustion[post] <= 0.99\n"
                           "policies: {usual: {}}\n"));
    CHECK(here.run({"check", "two.yaml"}).status == 3);  // no occupancy is above 100 %
    std::string text = here.read("two.yaml");
    text.replace(text.find("<= 100 %"), 8, "<= 99.9 %");
    here.write("two.yaml", text);
    const Said said = here.run({"run", "two.yaml", "-n", "3", "-q", "-o", "out"});
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 4);
    double seen = 0;  // the team's headcount, mean over weeks and replications
    int weeks = 0;
    for (const Fields& row : csv_records(here.read("out/timeseries.csv")))
        if (row.at(1) == "post" && row.at(4) == "headcount") seen += std::stod(row.at(6)), ++weeks;
    REQUIRE(weeks > 0);
    const std::size_t at = said.talk.find("headcount[post] >= 1000 (it is ");
    REQUIRE(at != std::string::npos);
    CHECK(std::stod(said.talk.substr(at + 31)) == Approx(seen / weeks).margin(.06));
    CHECK_FALSE(contains(said.talk, "turnover[team desk]"));
}

TEST_CASE("a percentile of waits can rank policies") {
    const Workplace here;
    here.write("two.yaml", two_classes("study: {objective: wait_p90}\npolicies:\n  usual: {}\n"
                                       "  more: {centre: {teams: [{name: desk, agents: 14}]}}\n"));
    const Said said = here.run({"compare", "two.yaml", "-n", "4", "-q", "-o", "out"});
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 0);
    CHECK(contains(here.read("out/paired.csv"), "more,usual,wait_p90,s,"));
}

TEST_CASE("who calls when all lines are taken is counted, and the study says so") {
    const Workplace here;
    here.write("lines.yaml", two_classes("  contacts: {lines: 3}\n"));
    const Said said = here.run({"run", "lines.yaml", "-n", "2", "-q", "-o", "out"});
    CAPTURE(said.talk, said.out);
    CHECK(said.status == 0);
    CHECK(contains(here.read("out/classes.csv"), "base,calls,phone,blocked,1,0."));
    CHECK(contains(here.read("out/classes.csv"), "base,mail,mail,blocked,1,0,"));
}

TEST_CASE("a class has a promise of its own for each half hour") {
    const Workplace here;
    const auto met = [&](const std::string& share) {
        std::string text = two_classes("goals: ['half_hours_met[calls] >= 1 %']\n");
        text.replace(text.find("overflow_after: 20 s"), 20, "answer_target_share: " + share);
        here.write("two.yaml", text);
        const Said said =
            here.run({"run", "two.yaml", "-n", "2", "-q", "-o", "out" + share.substr(0, 1), "--json"});
        CAPTURE(said.talk);
        CHECK(said.status == 0);
        const std::string classes = here.read("out" + share.substr(0, 1) + "/classes.csv");
        const std::size_t at = classes.find("base,calls,phone,half_hours_met,1,") + 34;
        return std::stod(classes.substr(at));
    };
    const double easy = met("5 %"), hard = met("99 %");
    CHECK(easy > .9);
    CHECK(hard < easy);
}
