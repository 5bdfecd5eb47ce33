#include "engine/study/decision_uncertainty.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/kernel/draws.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/study/decide.hpp"
#include "engine/study/uncertain.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Two policies, and one assumption between 1 and 4 that each replication draws.
StudyPlan drawing_plan(int replications) {
    StudyPlan plan = plan_of({"as-it-is", "notes"});
    plan.replications = replications;
    plan.base.study.uncertain = true;
    constexpr std::string_view path = "assumptions.recognition.memory";
    plan.uncertain = {{.path = std::string(path),
                       .field = find_field(path),
                       .element = 0,
                       .low = 1,
                       .high = 4,
                       .source = {}}};
    return plan;
}

/// A gain of 100,000, of `slope` for each unit of what is drawn, and of normal luck with that deviation.
StudyResult study_of(const StudyPlan& plan, double slope, double luck) {
    std::vector<double> first, other;
    for (int r = 1; r <= plan.replications; ++r) {
        const double chance = normal(Draws(Seed{11}, static_cast<std::uint32_t>(r)).uniform(1, 1));
        first.push_back(4e6 + 1e5 * (r % 7));
        const double drawn = plan.uncertain.empty() ? 0 : drawn_value(plan, plan.uncertain[0], r);
        other.push_back(first.back() + 1e5 + slope * drawn + luck * chance);
    }
    StudyResult study = result_of(plan, {{"net_value", {first, other}}});
    study.decision = decide(study);
    return study;
}

double deviation_of_draws(const StudyPlan& plan) {
    Running sample;
    for (int r = 1; r <= plan.replications; ++r) sample.add(drawn_value(plan, plan.uncertain[0], r));
    return sample.deviation();
}

}  // namespace

TEST_CASE("what follows the draws is ignorance, the rest is luck, and both make the spread of the years") {
    const StudyPlan plan = drawing_plan(200);
    const auto found = uncertainty_of(study_of(plan, 2e4, 3e4));
    REQUIRE(found);
    REQUIRE(found->is_apart());
    const double truth = 2e4 * deviation_of_draws(plan);
    CHECK(found->ignorance_sd() == Approx(truth).epsilon(.2));
    CHECK(std::sqrt(found->ignorance.explained.low) < truth);
    CHECK(std::sqrt(found->ignorance.explained.high) > truth);
    CHECK(found->luck_sd() == Approx(3e4).epsilon(.1));
    CHECK(std::hypot(found->luck_sd(), found->ignorance_sd()) == Approx(found->years_sd));
    CHECK(found->simulation_sd == Approx(found->years_sd / std::sqrt(200.)));
    CHECK(found->years_low < found->years_high);
}

TEST_CASE("known luck is taken out of what is regressed, and counts as luck") {
    const StudyPlan plan = drawing_plan(60);
    StudyResult study = study_of(plan, 2e4, 1e3);
    // Quits beyond their chances, each of which costs 50,000.
    std::vector<double> quits, worth_less = study.policies[1].headline[study.comparisons[0].metric];
    for (int r = 1; r <= 60; ++r) {
        quits.push_back(normal(Draws(Seed{12}, static_cast<std::uint32_t>(r)).uniform(1, 1)));
        worth_less[static_cast<std::size_t>(r) - 1] -= 5e4 * quits.back();
    }
    StudyResult noisy = study_of(plan, 2e4, 1e3);
    const std::size_t metric = study.comparisons[0].metric;
    noisy.policies[1].headline[metric] = worth_less;
    noisy.policies[0].luck = {std::vector<double>(60, 0.)};
    noisy.policies[1].luck = {quits};
    noisy.comparisons = compare(plan, noisy.policies);
    noisy.decision = decide(noisy);
    const auto quiet = uncertainty_of(study), found = uncertainty_of(noisy);
    REQUIRE((quiet && found));
    CHECK(found->ignorance_sd() == Approx(quiet->ignorance_sd()).epsilon(.05));
    CHECK(found->luck_sd() > 4e4);
    CHECK(found->luck_sd() < 6e4);
}

TEST_CASE("where nothing is drawn all of the spread is luck, and too few replications tell nothing apart") {
    StudyPlan plan = drawing_plan(40);
    plan.base.study.uncertain = false;
    const auto fixed = uncertainty_of(study_of(plan, 0, 3e4));
    REQUIRE(fixed);
    CHECK(fixed->drawn == 0);
    CHECK(fixed->luck_sd() == fixed->years_sd);
    CHECK(std::isnan(fixed->ignorance_sd()));
    CHECK(replications_to_tell_apart(1) == 8);
    CHECK_FALSE(uncertainty_of(study_of(drawing_plan(7), 2e4, 0))->is_apart());
    CHECK(uncertainty_of(study_of(drawing_plan(8), 2e4, 0))->is_apart());
}
