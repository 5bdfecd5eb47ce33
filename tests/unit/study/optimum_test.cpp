// The race for the best choice: who leaves, when it ends, and what the frontier keeps.
#include "engine/study/optimum.hpp"

#include <atomic>
#include <catch2/catch.hpp>

#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using namespace morale::test;

namespace {

std::size_t race_metric(std::string_view name) {
    return metric_row(name);
}

std::vector<StudyPlan> points_of(std::size_t count, const std::vector<Goal>& goals = {}) {
    StudyPlan plan = plan_of({"one"});
    plan.base.study.objective = "service_level";
    plan.goals = goals;
    plan.until_decided = true;
    plan.also_compared = {"service_level", "cost_total"};
    return std::vector<StudyPlan>(count, plan);
}

/// Each point answers that many more contacts in time.
Race raced(const std::vector<StudyPlan>& plans, const std::vector<int>& effects, int most = 100) {
    return race(plans, most, {.run = {.threads = 1}},
                [&](std::size_t point, int replication, std::span<const std::size_t>) {
                    return std::vector{invented_record(replication, effects[point])};
                });
}

}  // namespace

TEST_CASE("the choice that is surely best is found in the first wave, and the others leave") {
    const auto plans = points_of(3);
    const Race found = raced(plans, {0, 9, 5});
    CHECK(found.decided);
    CHECK(found.replications == first_race_wave);
    REQUIRE(found.best == std::size_t{1});
    CHECK(found.runner_up == std::size_t{2});
    CHECK(found.choices[0].fate == Fate::Worse);
    CHECK(found.choices[1].fate == Fate::Best);
    CHECK(found.choices[1].change.mean > 0);
    CHECK(found.choices[2].behind.high < 0);
}

TEST_CASE("choices that are the same are alike, and the race ends") {
    const auto plans = points_of(2);
    const Race found = raced(plans, {4, 4});
    CHECK(found.decided);
    CHECK(found.choices[0].fate == Fate::Best);
    CHECK(found.choices[1].fate == Fate::Alike);
}

TEST_CASE("a choice that surely misses a goal leaves, however good it is on the objective") {
    // Quits are the same everywhere, so a goal that nobody meets ends the race at once.
    const auto plans =
        points_of(2, {Goal{.metric = "turnover", .at_most = true, .value = 0, .text = "none"}});
    const Race found = raced(plans, {0, 9});
    CHECK_FALSE(found.best.has_value());
    CHECK(found.choices[0].fate == Fate::Misses);
    CHECK(found.choices[1].fate == Fate::Misses);
    CHECK(found.replications == first_race_wave);
    CHECK(frontier(found, race_metric("cost_total"), race_metric("service_level")).empty());
}

TEST_CASE(
    "the frontier keeps what buys more for its cost, and a race has the same end on any number of threads") {
    const auto plans = points_of(3);
    const Race found = raced(plans, {0, 9, 5});
    // They cost the same, so that only the best is on it.
    CHECK(frontier(found, race_metric("cost_total"), race_metric("service_level")) ==
          std::vector<std::size_t>{1});
    const Race again = race(plans, 100, {.run = {.threads = 3}},
                            [&](std::size_t point, int replication, std::span<const std::size_t>) {
                                return std::vector{invented_record(replication, point == 1 ? 9 : 0)};
                            });
    CHECK(again.choices[1].value.mean == found.choices[1].value.mean);
}

namespace {

std::atomic<int> runs_left;  // until the time is over; a run asks a function without arguments

bool no_runs_left() {
    return runs_left < 0;
}

Race raced_in_time(const std::vector<StudyPlan>& plans, int runs) {
    runs_left = runs;
    return race(plans, 100, {.run = {.threads = 1, .stop = no_runs_left}, .enough = no_runs_left},
                [](std::size_t point, int replication, std::span<const std::size_t>) {
                    --runs_left;
                    return std::vector{invented_record(replication, point == 1 ? 9 : 0)};
                });
}

}  // namespace

TEST_CASE("time that is over ends a wave of the race and every choice has the same replications") {
    const auto plans = points_of(3);
    const Race found = raced_in_time(plans, 14);  // four replications of three points, and two of the fifth
    CHECK(found.replications == 4);
    CHECK(found.best == std::size_t{1});
    for (const Choice& choice : found.choices) {
        CHECK(choice.replications == 4);
        CHECK(choice.value.n == 4);
    }
    CHECK_THROWS_AS(raced_in_time(plans, 5), TooFewReplications);
}

TEST_CASE("a policy that is the same at all points is one choice and no runner-up of itself") {
    StudyPlan plan = points_of(1).front();
    plan.policies.push_back(plan.policies.front());
    plan.policies.back().name = "varied";
    const std::vector<StudyPlan> plans(3, plan);
    std::atomic<int> runs = 0;
    const Race found = race(plans, 100, {.run = {.threads = 1}, .alike = {{0, 0, 0}, {0, 1, 2}}},
                            [&](std::size_t point, int replication, std::span<const std::size_t> policies) {
                                std::vector<Record> records;
                                for (const std::size_t policy : policies) {
                                    ++runs;
                                    records.push_back(invented_record(
                                        replication, policy == 0 ? 9 : 2 * static_cast<int>(point)));
                                }
                                return records;
                            });
    REQUIRE(found.choices.size() == 4);
    CHECK(runs == 4 * first_race_wave);
    REQUIRE(found.best);
    CHECK(found.choices[*found.best].policy == 0);
    REQUIRE(found.runner_up);
    CHECK(found.choices[*found.runner_up].policy == 1);
    CHECK(found.choices[*found.runner_up].point == 2);
}
