// What is said of an analysis of sensitivity, from values written by hand.
#include <catch2/catch.hpp>
#include <cmath>
#include <memory>

#include "engine/language/vocabulary.hpp"
#include "output/page/sensitivity.hpp"
#include "output/sensitivity.hpp"
#include "output/words/field_label.hpp"
#include "output/words/headline.hpp"
#include "output/words/naming.hpp"
#include "output/words/sensitivity.hpp"

using namespace morale;
using Catch::Matchers::Contains;

namespace {

std::unique_ptr<Sensitivity> analysis() {
    auto s = std::make_unique<Sensitivity>();
    s->plan.base.teams = {Team{.name = "care"}};
    s->plan.policies = {{"nothing", "", s->plan.base, Time{}}, {"notes", "", s->plan.base, Time{}}};
    const Field* memory = find_field("assumptions.strain.memory");
    s->plan.uncertain = {
        {.path = std::string(memory->path), .field = memory, .low = 13, .high = 52, .source = {}}};
    s->base.plan = &s->plan;
    for (const PolicyPlan& policy : s->plan.policies) {
        s->base.policies.emplace_back().name = policy.name;
        s->base.policies.back().total.resize(metrics().size());
    }
    s->policy = 1;
    s->metric = metric_row("net_value");
    s->groups = {{"assumptions.strain", {0}}};
    s->three = {.mean = {.mean = 36'000, .low = 32'000, .high = 40'000, .n = 30},
                .simulation_sd = 2000,
                .luck_sd = 10'000,
                .luck_low = 24'000,
                .luck_high = 48'000,
                .ignorance_variance = {.mean = 36e6, .low = 16e6, .high = 64e6, .n = 40},
                .ignorance_mean = 35'000,
                .worlds = 80,
                .ahead = 77};
    s->rows = {{.assumption = 0,
                .group = 0,
                .screened = MorrisIndex{.mu = 5, .mu_star = {6, 5, 7, 4}, .sigma = 2, .of_noise = 1},
                .analysed = true,
                .first = {.9, .8, 1, 40},
                .total = {.95, .85, 1.05, 40},
                .at_low = {20'000, 18'000, 22'000, 12},
                .at_high = {50'000, 48'000, 52'000, 12}}};
    return s;
}

Crossing crossing(double x, double low, double high) {
    return {.x = x, .low = low, .high = high, .rises = true};
}

}  // namespace

TEST_CASE("the headline says what the policy does at the best estimates, in few words") {
    const auto s = analysis();
    CHECK(sensitivity_headline(*s) ==
          "At the best estimates, notes instead of nothing: the centre gains 36,000 USD a year.");
    for (PolicyResult& policy : s->base.policies)
        policy.title = "Let the leaders of all teams write by hand to those whom a customer has praised";
    CHECK(words_in(sensitivity_headline(*s)) <= most_headline_words);
}

TEST_CASE("where the mean is one of chances and single years are counted both are said") {
    const auto s = analysis();
    CHECK_THAT(told_uncertainties(*s)[0].means, !Contains("chances"));
    s->metric = static_cast<std::size_t>(find_metric("turnover") - metrics().data());
    s->three.mean = {.mean = -.08, .low = -.09, .high = -.07, .n = 30};
    const auto told = told_uncertainties(*s);
    CHECK_THAT(told[0].means, Contains("the mean, by the chances of what happens, lies between "));
    CHECK_THAT(told[1].means, Contains("8 of 10 single years, by what has happened in each, lie between "));
}

TEST_CASE("the three uncertainties have numbers of their own and shares that add up") {
    const auto s = analysis();
    const auto told = told_uncertainties(*s);
    REQUIRE(told.size() == 3);
    CHECK(told[0].sd == 2000);
    CHECK(told[1].sd == 10'000);
    CHECK(told[2].sd == Approx(6000));
    CHECK(told[0].share == Approx(4. / 140));
    CHECK(told[0].share + told[1].share + told[2].share == Approx(1));
    CHECK_THAT(told[0].means, Contains("+32,000 and +40,000 with 95 %, from 30 replications"));
    CHECK_THAT(told[1].means,
               Contains("8 of 10 single years lie between +24,000 and +48,000; nothing narrows it"));
    CHECK_THAT(told[2].means, Contains("its SD is 4,000 to 8,000 with 95 %"));
    CHECK(told_worlds(*s) ==
          "notes is ahead in 77 of 80 worlds drawn from the ranges, each seen in 2 replications with their "
          "luck.");

    s->three.ignorance_variance = {.mean = -1e6, .low = -9e6, .high = 4e6, .n = 40};
    const auto noisy = told_uncertainties(*s);
    CHECK(std::isnan(noisy[2].sd));
    CHECK(noisy[2].share == 0);
    CHECK_THAT(noisy[2].means,
               Contains("cannot be told from the noise of these runs; with 95 % its SD is below 2,000"));
}

TEST_CASE("a break-even is told with its interval and who is ahead on either side") {
    const auto s = analysis();
    BreakEven found{.assumption = 0, .best = 26, .values = {13, 26, 52}, .crossings = {crossing(20, 17, 24)}};
    found.differences = {{-5000, -6000, -4000, 8}, {3000, 2000, 4000, 8}, {9000, 8000, 10'000, 8}};
    CHECK(told_break_even(*s, found) ==
          title_of_assumption(s->plan.uncertain[0]) +
              ": the decision turns at 20 wk (95 %: 17 wk to 24 wk); the best estimate is "
              "26 wk; above it notes is ahead, below it nothing.");
    found.crossings[0].open_low = true;
    found.crossings[0].low = 13;
    CHECK_THAT(told_break_even(*s, found), Contains("(95 %: from the low end or below, 13 wk to 24 wk)"));
    found.crossings.push_back(crossing(48, 45, 50));
    CHECK_THAT(told_break_even(*s, found), Contains("the decision turns at 20 wk"));
    CHECK_THAT(told_break_even(*s, found), Contains("The mean crosses zero at 48 wk as well."));
    found.crossings.clear();
    CHECK_THAT(
        told_break_even(*s, found),
        Contains("does not turn within its range, 13 wk to 52 wk: the difference goes from -5,000 to +9,000, "
                 "but not surely on one side of zero at each of the 3 values"));
    const auto moved = found.differences;
    for (Interval& difference : found.differences) difference.mean = -5433;
    CHECK_THAT(
        told_break_even(*s, found),
        Contains("the number does not matter to it: the difference is -5,433 at each of the 3 values"));
    CHECK(told_runs_of_turn(*s, found) ==
          "Each value was run in 8 replications, while the study itself has 30: so the difference at the "
          "best estimate is not quite that of the study.");
    found.differences = moved;
    found.surely_never = true;
    CHECK_THAT(told_break_even(*s, found), Contains(", surely on one side of zero at each of the 3 values"));
}

TEST_CASE("table, document and picture hold the same numbers") {
    const auto s = analysis();
    const SensitivityStory story{.found = *s,
                                 .range_by = {"source"},
                                 .scenario = "library/x.yaml",
                                 .again = "morale sensitivity x",
                                 .runs = 500};
    const std::string table = sensitivity_csv(story);
    CHECK_THAT(table, Contains("\nassumptions.strain.memory,assumptions.strain,analysed,"));
    CHECK_THAT(table,
               Contains(",13,52,wk,source,5,6,5,7,2,1,,0.9,0.8,1,0.95,0.85,1.05,20000,18000,22000,50000,"));
    const std::string document = sensitivity_json(story);
    CHECK_THAT(document, Contains("\"luck_sd\": 10000"));
    CHECK_THAT(document, Contains("\"total\": 0.95"));
    CHECK_THAT(document, Contains("\"scenario\": \"library/x.yaml\""));
    const std::string picture = tornado_svg(*s);
    CHECK_THAT(picture, Contains("13 wk: +20,000"));
    CHECK_THAT(picture, Contains("52 wk: +50,000"));
    s->rows[0].analysed = false;
    CHECK(tornado_svg(*s).empty());
}

TEST_CASE("the report shows what would have to be true, by the words of the terminal, with curve and table") {
    const auto s = analysis();
    const SensitivityStory story{.found = *s,
                                 .range_by = {"convention"},
                                 .scenario = "library/x.yaml",
                                 .again = "morale sensitivity x <y>",
                                 .runs = 500};
    CHECK_THAT(page::sensitivity_report(story), Contains("was not looked for. With --break-even it is"));
    s->rows[0].turns =
        BreakEven{.assumption = 0,
                  .best = 26,
                  .values = {13, 26, 52},
                  .differences = {{-5000, -6000, -4000, 8}, {3000, 2000, 4000, 8}, {9000, 8000, 10'000, 8}},
                  .crossings = {crossing(20, 17, 24)}};
    const std::string html = page::sensitivity_report(story);
    CHECK_THAT(html, Contains("<section id=\"turns\">\n<h2>What would have to be true</h2>"));
    CHECK_THAT(html, Contains("<figcaption>" + escaped(told_break_even(*s, *s->rows[0].turns))));
    CHECK_THAT(html, Contains("<td>26 wk</td><td>20 wk</td><td>17 wk to 24 wk</td><td>13 wk to 52 wk</td>"));
    CHECK_THAT(html, Contains(">turns at 20 wk</text>") && Contains(">best estimate 26 wk</text>"));
    CHECK_THAT(html, Contains("<code>assumptions.strain.memory</code> *"));
    CHECK_THAT(html, Contains("* The range is a convention"));
    CHECK_THAT(html, Contains("morale sensitivity x &lt;y&gt;"));
    CHECK_THAT(html, Contains("<dt>Error of the simulation</dt><dd>Standard deviation 2,000, 3\u00a0% of the "
                              "variance: the mean lies between ") &&
                         Contains("id=\"alone\""));
    s->rows[0].analysed = false;
    CHECK_THAT(page::sensitivity_report(story), !Contains("id=\"alone\"") && !Contains("tornado.svg"));
    s->rows[0].turns->crossings.clear();
    CHECK_THAT(page::sensitivity_report(story), Contains("<td>perhaps nowhere in its range</td><td>–</td>"));
}
