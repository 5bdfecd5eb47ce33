// A plan, a parameter set or a part of one that is gone after the call is refused where the answer points
// into it.
#include <catch2/catch.hpp>
#include <utility>

#include "engine/language/value_text.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/life/start.hpp"
#include "engine/model/schedule.hpp"
#include "engine/study/checks.hpp"
#include "engine/study/fold.hpp"
#include "engine/study/given.hpp"
#include "engine/study/record_store.hpp"
#include "engine/study/run.hpp"
#include "engine/study/turn_search.hpp"
#include "engine/study/until_decided.hpp"

using namespace morale;

namespace {

template <class Plan>
concept runs = requires(Plan&& plan) {
    run(std::forward<Plan>(plan), RunOptions{});
};
template <class Plan>
concept runs_records = requires(Plan&& plan, const Simulate& source) {
    run(std::forward<Plan>(plan), RunOptions{}, source);
};
template <class Plan>
concept runs_until_decided = requires(Plan&& plan) {
    run_until_decided(std::forward<Plan>(plan), RunOptions{}, UntilDecided{});
};
template <class Plan>
concept runs_records_until_decided = requires(Plan&& plan, const SimulateSome& source) {
    run_until_decided(std::forward<Plan>(plan), RunOptions{}, UntilDecided{}, source);
};
template <class Plan>
concept folds = requires(Plan&& plan) {
    StudyFold(std::forward<Plan>(plan));
};
template <class Plan>
concept checks_records = requires(Plan&& plan) {
    RecordChecks(std::forward<Plan>(plan));
};
template <class Plan>
concept keeps_records = requires(Plan&& plan) {
    KeptRecords(std::forward<Plan>(plan), nullptr);
};
template <class Plan>
concept searches = requires(Plan&& plan) {
    TurnSearch(std::forward<Plan>(plan), 0);
};
template <class Plan>
concept has_given = requires(Plan&& plan, const CentreOutlook& outlook) {
    given_figures(std::forward<Plan>(plan), outlook);
};

template <class Base>
concept makes_world = requires(Base&& base) {
    make_world(std::forward<Base>(base), Seed{1}, 0);
};
template <class Base>
concept warms_up = requires(Base&& base) {
    warmed_up(std::forward<Base>(base), Seed{1}, 0);
};
template <class Base, class Policy>
concept warms_up_policy = requires(Base&& base, Policy&& policy, InForce in_force) {
    warmed_up(std::forward<Base>(base), std::forward<Policy>(policy), in_force, Seed{1}, 0);
};
template <class Policy>
concept plans_policy = requires(World& world, Policy&& policy, InForce in_force) {
    plan_policy(world, std::forward<Policy>(policy), in_force);
};
template <class Base>
concept has_distribution = requires(Base&& base, const Field& field) {
    value_distribution(field, std::forward<Base>(base));
};
template <class Load>
concept has_hours = requires(Load&& load) {
    hours_of(std::forward<Load>(load), 0);
};
template <class Of>
concept has_numbers = requires(Of&& team) {
    numbers_of(std::forward<Of>(team), 0);
};

}  // namespace

TEST_CASE("what points into a plan refuses one that is not kept") {
    STATIC_REQUIRE((runs<const StudyPlan&> && !runs<StudyPlan>));
    STATIC_REQUIRE((runs_records<const StudyPlan&> && !runs_records<StudyPlan>));
    STATIC_REQUIRE((runs_until_decided<const StudyPlan&> && !runs_until_decided<StudyPlan>));
    STATIC_REQUIRE((runs_records_until_decided<const StudyPlan&> && !runs_records_until_decided<StudyPlan>));
    STATIC_REQUIRE((folds<const StudyPlan&> && !folds<StudyPlan>));
    STATIC_REQUIRE((checks_records<const StudyPlan&> && !checks_records<StudyPlan>));
    STATIC_REQUIRE((keeps_records<const StudyPlan&> && !keeps_records<StudyPlan>));
    STATIC_REQUIRE((searches<const StudyPlan&> && !searches<StudyPlan>));
    STATIC_REQUIRE((has_given<const StudyPlan&> && !has_given<StudyPlan>));
}

TEST_CASE("what points into parameters refuses some that are not kept") {
    STATIC_REQUIRE((makes_world<const Parameters&> && !makes_world<Parameters>));
    STATIC_REQUIRE((warms_up<const Parameters&> && !warms_up<Parameters>));
    STATIC_REQUIRE((warms_up_policy<const Parameters&, const Parameters&>));
    STATIC_REQUIRE((!warms_up_policy<Parameters, const Parameters&>));
    STATIC_REQUIRE((!warms_up_policy<const Parameters&, Parameters>));
    STATIC_REQUIRE((plans_policy<const Parameters&> && !plans_policy<Parameters>));
    STATIC_REQUIRE((has_distribution<const Parameters&> && !has_distribution<Parameters>));
    STATIC_REQUIRE((has_hours<const LoadProfile&> && !has_hours<LoadProfile>));
    STATIC_REQUIRE((has_numbers<const Team&> && !has_numbers<Team>));
}
