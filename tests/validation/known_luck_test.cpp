// Luck with a known chance: its sums have mean zero under every policy, the means that are freed of it are
// those of the counted values, and their intervals hold the truth as often as they say. One large study of a
// small centre is cut into many small ones; its own mean is the truth.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "engine/study/estimator.hpp"
#include "engine/study/known_luck.hpp"
#include "tests/validation/experiment.hpp"

using namespace morale;

namespace {

constexpr int size_of_study = 24;

/// A team that many leave, with customers who leave; letters are the policy, which moves both.
StudyPlan small_centre(int replications) {
    StudyPlan plan;
    plan.replications = replications;
    plan.base.teams = {Team{.name = "care", .agents = 8}};
    plan.base.customers.count = 8'000;
    plan.base.attrition.base_per_week = .03;
    plan.base.time.warmup_weeks = 2;
    plan.base.time.horizon_weeks = 12;
    plan.policies.resize(2);
    for (PolicyPlan& policy : plan.policies)
        policy = {.name = "base", .why = {}, .parameters = plan.base, .from = {}};
    plan.policies[1].name = "pay";
    plan.policies[1].parameters.attrition.base_per_week = .02;
    return plan;
}

std::vector<double> part(const std::vector<double>& all, int study) {
    if (all.empty()) return {};
    const auto from = all.begin() + static_cast<std::ptrdiff_t>(study) * size_of_study;
    return {from, from + size_of_study};
}

/// The replications of one small study.
PolicyResult part(const PolicyResult& all, int study) {
    PolicyResult some;
    for (const auto& values : all.headline) some.headline.push_back(part(values, study));
    for (const auto& values : all.expected) some.expected.push_back(part(values, study));
    for (const auto& values : all.luck) some.luck.push_back(part(values, study));
    return some;
}

std::size_t row(std::string_view metric) {
    return metric_row(metric);
}

void check_known_luck(int studies) {
    const StudyPlan plan = small_centre(studies * size_of_study);
    const StudyResult all = run(plan, {});
    REQUIRE(all.failures.empty());
    for (const PolicyResult& policy : all.policies)
        for (std::size_t k = 0; k < policy.luck.size(); ++k) {
            const Estimated luck = controlled_mean(policy.luck[k], {});
            CAPTURE(policy.name, k, luck.mean, luck.standard_error);
            CHECK(luck.standard_error > 0);
            CHECK(std::abs(luck.mean) <= 4 * luck.standard_error);
        }
    for (const std::string_view metric : {"turnover", "customers_kept", "cost_total", "service_level"}) {
        const Estimated truth = mean_difference(all.policies[0], all.policies[1], row(metric));
        const Interval counted = paired_interval(all.policies[0].headline[row(metric)],
                                                 all.policies[1].headline[row(metric)], .9999);
        int holds = 0;
        double shorter = 0;
        for (int study = 0; study < studies; ++study) {
            const PolicyResult first = part(all.policies[0], study), other = part(all.policies[1], study);
            const Interval found = mean_difference(first, other, row(metric)).interval(.95);
            holds += found.low <= truth.mean && truth.mean <= found.high;
            shorter += found.half() /
                       paired_interval(first.headline[row(metric)], other.headline[row(metric)]).half() /
                       studies;
        }
        CAPTURE(metric, truth.mean, counted.low, counted.high, holds, studies, shorter);
        CHECK(counted.low <= truth.mean);
        CHECK(truth.mean <= counted.high);
        // At least 93 %, and four standard errors of so many studies. A policy parts from the other in few
        // replications of so small a centre, and the careful error then makes longer intervals than the plain
        // ones.
        const double error = std::sqrt(.95 * .05 / studies);
        CHECK(holds >= (.93 - 4 * error) * studies);
        CHECK(shorter < 1.5);
    }
}

}  // namespace

TEST_CASE("means freed of known luck are right, and their intervals hold as often as they say") {
    check_known_luck(40);
}

TEST_CASE("the same of a thousand studies", "[nightly]") {
    check_known_luck(1000);
}
