#include "engine/study/until_decided.hpp"

#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>
#include <cmath>

#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Contacts answered in time that each policy adds: none, surely some, the same, and one whose gain is all
/// luck.
int effect_of(std::size_t policy, int replication) {
    switch (policy) {
        case 1:
            return 20;
        case 3:
            return replication % 2 == 0 ? 9 : 0;
        default:
            return 0;
    }
}

StudyPlan four_policies(int most) {
    StudyPlan plan = plan_of({"as-is", "sure", "same", "lucky"});
    plan.base.study.objective = "service_level";
    plan.until_decided = true;
    plan.replications = most;
    return plan;
}

std::vector<Record> invented(int replication, std::span<const std::size_t> policies) {
    std::vector<Record> records;
    for (const std::size_t policy : policies)
        records.push_back(invented_record(replication, effect_of(policy, replication)));
    return records;
}

const Comparison& on_service_level(const StudyResult& study, std::size_t policy) {
    const auto metric = metric_row("service_level");
    return *std::ranges::find_if(
        study.comparisons, [&](const Comparison& c) { return c.policy == policy && c.metric == metric; });
}

}  // namespace

TEST_CASE("a study ends when it is decided, and a policy that is clearly out is run no more") {
    const StudyPlan plan = four_policies(400);
    std::vector<std::size_t> rows(4);
    std::vector<int> told;
    const StudyResult study = run_until_decided(
        plan, {.threads = 2, .sink = [&](const ReplicationRow& row) { ++rows[row.policy]; }},
        {.told = [&](int done, std::span<const OpenQuestion>) { told.push_back(done); }}, invented);
    CHECK(study.failures.empty());
    CHECK(told.front() == first_wave);
    CHECK(study.replications == told.back());
    CHECK(study.replications < 400);
    CHECK(on_service_level(study, 1).verdict == Verdict::Better);
    CHECK(on_service_level(study, 2).verdict == Verdict::NoDifference);
    CHECK(on_service_level(study, 3).verdict == Verdict::Better);
    CHECK(rows[2] ==
          static_cast<std::size_t>(first_wave));  // the same as the first: out after the first wave
    CHECK(rows[3] > rows[2]);
    CHECK(on_service_level(study, 2).difference.n == first_wave);
    CHECK(study.policies[2].headline[on_service_level(study, 2).metric].size() ==
          static_cast<std::size_t>(study.replications));
    CHECK(study.decision.policy == 1);
}

TEST_CASE("a study that is to be decided has the same bits for any number of threads") {
    const StudyPlan plan = four_policies(400);
    const auto bits = [&](int threads) {
        const StudyResult study = run_until_decided(plan, {.threads = threads}, {}, invented);
        std::vector<double> numbers;
        for (const Comparison& c : study.comparisons)
            for (const double x : {c.simultaneous.low, c.difference.mean, c.estimate_sd})
                numbers.push_back(std::isnan(x) ? -1 : x);
        return numbers;
    };
    const std::vector<double> one = bits(1);
    CHECK(bits(2) == one);
    CHECK(bits(7) == one);
}

TEST_CASE("a study that is not decided ends at the most replications, or when there is no more time") {
    StudyPlan plan = four_policies(30);
    CHECK(run_until_decided(plan, {.threads = 2}, {}, invented).replications == 30);
    plan.replications = 400;
    int open = 0;
    const StudyResult study = run_until_decided(plan, {.threads = 2},
                                                {.enough = [] { return true; },
                                                 .told =
                                                     [&](int, std::span<const OpenQuestion> questions) {
                                                         open = static_cast<int>(questions.size());
                                                         for (const OpenQuestion& q : questions)
                                                             CHECK(q.policy == 3);
                                                     }},
                                                invented);
    CHECK(study.replications == first_wave);
    CHECK(open == 1);
    CHECK(on_service_level(study, 3).verdict == Verdict::Undecided);
}

namespace {

std::atomic<int> simulations_left;  // until the time is over; a run asks a function without arguments

bool no_simulations_left() {
    return simulations_left < 0;
}

std::vector<Record> simulated_in_time(int replication, std::span<const std::size_t> policies) {
    --simulations_left;
    return invented(replication, policies);
}

}  // namespace

TEST_CASE("time that is over ends a wave and the answer is that of the complete replications") {
    const StudyPlan plan = four_policies(400);
    const int threads = GENERATE(1, 3);
    const RunOptions options{.threads = threads, .stop = no_simulations_left};
    simulations_left = 9;
    int told = 0;
    const StudyResult study =
        run_until_decided(plan, options,
                          {.enough = no_simulations_left,
                           .told = [&](int done, std::span<const OpenQuestion>) { told = done; }},
                          simulated_in_time);
    CHECK(study.replications >= fewest_to_answer);
    CHECK(study.replications <= 9);
    if (threads == 1) CHECK(study.replications == 9);
    CHECK(told == study.replications);
    CHECK(on_service_level(study, 1).difference.n == study.replications);
}

TEST_CASE("a study without the fewest replications for an answer says so and one that was left has none") {
    const StudyPlan plan = four_policies(400);
    const RunOptions options{.threads = 1, .stop = no_simulations_left};
    simulations_left = fewest_to_answer - 1;
    CHECK_THROWS_AS(run_until_decided(plan, options, {.enough = no_simulations_left}, simulated_in_time),
                    TooFewReplications);
    simulations_left = 9;
    CHECK_THROWS_AS(run_until_decided(plan, options, {.enough = [] { return false; }}, simulated_in_time),
                    Stopped);
}

namespace {

/// A study of one policy that adds so many contacts in time, of about 900, with a luck of at most `luck` more
/// or fewer.
StudyResult studied(double least_that_matters, int effect, int luck, const UntilDecided& until) {
    StudyPlan plan = plan_of({"as-is", "other"});
    plan.base.study.objective = "service_level";
    plan.base.study.care = least_that_matters;
    plan.until_decided = true;
    plan.replications = 400;
    StudyResult study = run_until_decided(
        plan, {.threads = 1}, until, [&](int replication, std::span<const std::size_t> policies) {
            std::vector<Record> records;
            for (const std::size_t policy : policies)
                records.push_back(invented_record(
                    replication, policy == 0 ? 0 : effect + (replication % 2 == 0 ? luck : -luck)));
            return records;
        });
    study.plan = nullptr;
    return study;
}

}  // namespace

TEST_CASE("a difference that is known more closely than what matters is not pursued") {
    const double mean = on_service_level(studied(.001, 20, 1, {}), 1).difference.mean;
    const StudyResult study = studied(mean, 20, 1, {});
    const Comparison& found = on_service_level(study, 1);
    CHECK(found.verdict == Verdict::Undecided);  // its interval lies around what matters
    CHECK(found.simultaneous.low > 0);
    CHECK(study.replications == first_wave);
    // One that may still be nothing is pursued, however little it is.
    CHECK(studied(.0001, 0, 4, {}).replications == 400);
}

TEST_CASE("a study ends when the metrics asked for are decided whatever the objective") {
    const std::vector<std::size_t> turnover = {
        static_cast<std::size_t>(find_metric("turnover") - metrics().data())};
    std::size_t open = 99;
    const StudyResult study =
        studied(.0001, 0, 4, {.metrics = turnover, .told = [&](int, std::span<const OpenQuestion> questions) {
                                  open = questions.size();
                              }});
    CHECK(study.replications == first_wave);
    CHECK(open == 0);
    CHECK(on_service_level(study, 1).verdict == Verdict::Undecided);
}
