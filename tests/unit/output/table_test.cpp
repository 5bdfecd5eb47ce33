// The tables of the terminal.
#include "output/table.hpp"
#include "engine/language/vocabulary.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <sstream>

#include "output/goals.hpp"
#include "output/words/decision.hpp"
#include "output/words/hinges.hpp"
#include "tests/support/study_scene.hpp"

using namespace morale;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;

namespace {

std::size_t widest(const std::string& text) {
    std::size_t most = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) most = std::max(most, line.size());
    return most;
}

/// Two policies with round numbers in two metrics, nothing else available.
std::unique_ptr<scene::FinishedStudy> round_numbers() {
    auto finished = scene::finished_study({.policies = 2, .replications = 3, .weeks = 2});
    StudyResult& result = finished->result;
    result.comparisons.clear();
    for (PolicyResult& policy : result.policies)
        for (Estimate& estimate : policy.total) estimate.mean = std::nan("");
    const auto set = [&](std::string_view name, double first, double second, double low, double high,
                         Verdict verdict) {
        const auto m = metric_row(name);
        result.policies[0].total[m].mean = first;
        result.policies[1].total[m].mean = second;
        result.comparisons.push_back({.policy = 1,
                                      .metric = m,
                                      .difference = {second - first, low, high, 3},
                                      .simultaneous = {second - first, low, high, 3},
                                      .verdict = verdict});
    };
    set("turnover", .4, .3, -.12, -.08, Verdict::Better);
    set("cost_total", 2'500'000, 2'510'000, -5'000, 25'000, Verdict::Undecided);
    result.decision = {.outcome = Outcome::Choose, .verdict = Verdict::Better, .policy = 1, .subject = 0};
    return finished;
}

}  // namespace

TEST_CASE("the comparison is aligned, each difference under its value") {
    CHECK_THAT(
        comparison_table(round_numbers()->result, {.width = 100}),
        Contains(
            "              Turnover      Cost\n"
            "              %/yr          1000 USD/yr\n"
            "status-quo     40.0         2,500\n"
            "service-week   30.0         2,510\n"
            "              -10.0 better    +10 unclear\n"
            "              -12.0..-8.0   -5..+25\n"
            "\n"
            "Under each value: the difference from status-quo under the same luck, and its 95 % interval "
            "(all\n"
            "policies at once). alike: no difference that matters; unclear: 3 replications cannot tell, or "
            "not\n"
            "whether it matters. A difference matters from 1.0 percentage points a year of turnover on; of "
            "cost,\n"
            "every one does.\n"
            "Turnover of others, % a year: all industries of the USA (2013) 15.1; service agents (2013) 30 "
            "to "
            "45;\n"
            "contact centres (2017 to 2024) 25 to 60; outsourced contact centres (2023), about 100.\n"
            "\n"
            "What is not known\n"
            "  - Each policy was followed for "));
}

TEST_CASE("the decision comes first, with its lists below it and what is not known at the end") {
    const auto finished = round_numbers();
    const std::string table = comparison_table(finished->result, {.width = 100});
    CHECK(
        table.starts_with(told_decision(finished->result).headline + "\n\nBy how much\n  - Compared with "));
    CHECK(table.find("How sure this is") < table.find("Turnover  "));
    CHECK(table.find("What is not known") > table.find("Turnover of others"));
}

TEST_CASE("a titled policy has its name in small below its title") {
    const auto finished = round_numbers();
    finished->result.policies[0].title = "Things as they are";
    finished->result.policies[1].title = "Celebrate";
    CHECK_THAT(comparison_table(finished->result, {.width = 100}),
               Contains("Things as they are   40.0         2,500\n"
                        "  status-quo\n"
                        "Celebrate            30.0         2,510\n"
                        "  service-week      -10.0 better    +10 unclear\n"
                        "                    -12.0..-8.0   -5..+25\n"));
}

TEST_CASE("money is in the currency of the centre, and in total where less than a year is measured") {
    const auto finished = round_numbers();
    const auto table = [&] { return comparison_table(finished->result, {.width = 100}); };
    CHECK_THAT(table(), !Contains("Money is given"));
    finished->plan.base.money.currency = "EUR";
    CHECK_THAT(table(), Contains("1000 EUR/yr") && !Contains("USD"));
    finished->plan.base.time.horizon_weeks = 4;
    CHECK_THAT(table(), Contains("1000 EUR\n") && !Contains("EUR/yr") &&
                            Contains("Money is given as the total of the 4 weeks, not as a rate per year, "));
    CHECK_THAT(summary_table(finished->result, {.width = 100}), Contains("  1000 EUR\n"));
    finished->plan.base.time.horizon_weeks = 104;
    CHECK_THAT(table(),
               Contains("1000 EUR/yr") && Contains("Money is given per year, the average of 104 weeks: "));
}

TEST_CASE("turnover of others stands beside the table, but not where nobody leaves") {
    const auto finished = round_numbers();
    CHECK_THAT(
        summary_table(finished->result, {.width = 200}),
        Contains("Turnover of others, % a year: all industries of the USA (2013) 15.1; service agents"));
    finished->plan.base.mechanisms.attrition = false;
    CHECK_THAT(comparison_table(finished->result, {.width = 100}), !Contains("of others"));
    CHECK_THAT(summary_table(finished->result, {.width = 100}), !Contains("of others"));
}

TEST_CASE("colour changes nothing but colour") {
    std::string coloured = comparison_table(round_numbers()->result, {.colour = true, .width = 100});
    CHECK_THAT(coloured, Contains("\033[32mbetter\033[0m"));
    for (std::size_t at = 0; (at = coloured.find('\033')) != std::string::npos;)
        coloured.erase(at, coloured.find('m', at) - at + 1);
    CHECK(coloured == comparison_table(round_numbers()->result, {.width = 100}));
}

TEST_CASE("a narrow terminal gets the columns in blocks, none too wide") {
    const auto finished = scene::finished_study({.replications = 3, .weeks = 2});
    for (const int width : {60, 80, 110, 120, 200}) {
        CAPTURE(width);
        const std::string table = comparison_table(finished->result, {.width = width});
        CHECK(widest(table) <= static_cast<std::size_t>(width));
        for (const char* title :
             {"Turnover", "Exhaustion", "Service level", "Customers kept", "Cost", "Net value"})
            CHECK_THAT(table, Contains(title));
    }
}

TEST_CASE("the goals stand before what is not known, each with who meets it") {
    const auto finished = round_numbers();
    CHECK(goals_text(finished->result, {}).empty());
    // What each of three years was, spread so that the second policy's cost is not decided.
    const auto years = [&](std::string_view name, std::vector<double> first, std::vector<double> second) {
        const auto m = metric_row(name);
        finished->result.policies[0].headline[m] = std::move(first);
        finished->result.policies[1].headline[m] = std::move(second);
    };
    years("turnover", {.39, .4, .41}, {.3, .3, .3});
    years("cost_total", {2.5e6, 2.5e6, 2.5e6}, {2.4e6, 2.5e6, 2.63e6});
    years("occupancy", {}, {});
    finished->plan.goals = {
        {.metric = "turnover", .at_most = true, .value = .35, .text = "turnover <= 35 %/yr"},
        {.metric = "cost_total", .at_most = true, .value = 2.6e6, .text = "cost_total <= 2.6e6 USD/yr"},
        {.metric = "occupancy", .at_most = false, .value = .5, .text = "occupancy >= 50 %"}};
    const std::string told =
        "\nGoals\n"
        "No policy meets all goals.\n"
        "turnover <= 35 %/yr: met by service-week; missed by status-quo (40.0 % a year).\n"
        "cost_total <= 2.6e6 USD/yr: met by status-quo; undecided with 3 replications for service-week "
        "(2,510 "
        "thousand\nUSD a year).\n"
        "occupancy >= 50 %: missed by status-quo (not available) and service-week (not available).\n"
        "Met and missed are said of the mean over the years that could be, with 95 % confidence for all "
        "policies "
        "and\ngoals together.\n";
    CHECK_THAT(comparison_table(finished->result, {}), Contains(told + "\nWhat is not known\n"));
    CHECK_THAT(summary_table(finished->result, {}), EndsWith(told));
    finished->plan.goals.pop_back();
    CHECK_THAT(goals_text(finished->result, {}), StartsWith("\nGoals\nNo policy surely meets all goals.\n"));
    finished->plan.goals.pop_back();
    CHECK_THAT(goals_text(finished->result, {}), StartsWith("\nGoals\nservice-week meets all goals.\n"));
}

TEST_CASE("the summary has a row for each headline metric that has a number") {
    const std::string table = summary_table(round_numbers()->result, {});
    CHECK_THAT(table, Contains("Turnover") && Contains("40.0") && Contains("2,510"));
    CHECK(table.find("Occupancy") == std::string::npos);
}

TEST_CASE("words are broken at blanks, never longer than asked") {
    CHECK(wrapped("one two three", 7) == "one two\nthree\n");
    CHECK(wrapped("one  two\nthree", 80) == "one two three\n");
    CHECK(wrapped("unbreakable is", 5) == "unbreakable\nis\n");
    CHECK(wrapped("", 5) == "\n");
}

TEST_CASE("what the decision hangs on stands below the comparison, the strongest first") {
    const auto finished = scene::finished_study({.policies = 2, .replications = 12, .weeks = 2});
    CHECK(hinges_table(finished->result, {}).empty());
    const std::vector<std::string> paths = {"assumptions.strain.memory", "assumptions.churn.acted_on"};
    for (const std::string& path : paths)
        finished->plan.uncertain.push_back(
            {.path = path, .field = find_field(path), .element = 0, .low = 0, .high = 60, .source = {}});
    finished->plan.base.study.uncertain = true;
    finished->result.hinges = {.policy = 1,
                               .metric = metric_row("net_value"),
                               .rows = {{.assumption = 1,
                                         .correlation = {.mean = -.8, .low = -.95, .high = -.3, .n = 12},
                                         .when_low = 61'000,
                                         .when_high = -2'000,
                                         .stands_out = true},
                                        {.assumption = 0,
                                         .correlation = {.mean = .1, .low = -.5, .high = .6, .n = 12},
                                         .when_low = 30'000,
                                         .when_high = 29'000}}};
    CHECK(hinges_table(finished->result, {}) ==
          std::string("\nWhat the decision hangs on\n") + wrapped(hinge_sentence(finished->result), 110) +
              "assumption                  correlation  95 % for all  where low  where high\n"
              "assumptions.churn.acted_on        -0.80  -0.95..-0.30    +61,000      -2,000\n"
              "assumptions.strain.memory          0.10   -0.50..0.60    +30,000     +29,000\n"
              "Rank correlation with the difference in net value of service-week; that difference in the "
              "halves of "
              "the\nreplications where the assumption is low and high, in USD/yr.\n");
    CHECK(comparison_table(finished->result, {}).ends_with(hinges_table(finished->result, {})));
}

TEST_CASE("the summary of a single replication has values and no ranges, and says what it is") {
    const auto finished = scene::finished_study({.policies = 1, .replications = 1, .weeks = 52});
    const std::string text = summary_table(finished->result, {.width = 100});
    CHECK_THAT(text, Contains("value  unit\n"));
    CHECK_THAT(text, !Contains("interval"));
    CHECK_THAT(text, Contains("\nOne year of luck: it shows what may happen, not what is usual."));
    const auto several = scene::finished_study({.policies = 1, .replications = 3, .weeks = 52});
    CHECK_THAT(summary_table(several->result, {.width = 100}), !Contains("of luck"));
}

TEST_CASE("a failed study says so above its figures") {
    auto finished = scene::finished_study({.policies = 2, .replications = 4, .weeks = 3});
    CHECK(failure_text(finished->result, {}).empty());
    finished->result.left_out = 1;
    for (const std::string& table :
         {summary_table(finished->result, {}), comparison_table(finished->result, {})})
        CHECK(table.starts_with("This study failed: 1 of 4 replications broke a guarantee of the program"));
}
