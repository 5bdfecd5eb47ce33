#include "engine/study/fit.hpp"

#include <catch2/catch.hpp>

#include "engine/study/drift.hpp"
#include "engine/study/settle.hpp"

using namespace morale;

namespace {

/// A small centre that runs in no time.
StudyPlan small_plan() {
    StudyPlan plan;
    plan.base.teams = {{.name = "care", .agents = 12}};
    plan.base.customers.count = 20'000;
    plan.base.time = {.warmup_weeks = 8, .horizon_weeks = 26};
    plan.policies = {{.name = "base", .why = {}, .parameters = plan.base, .from = measurement_start}};
    plan.replications = 4;
    settle(plan);
    return plan;
}

Observed observed(std::string metric, double value) {
    return {
        .metric = std::move(metric), .value = value, .text = "", .file = "care.yaml", .line = 9, .column = 3};
}

}  // namespace

TEST_CASE("the numbers behind measured figures are found by runs of the base, the same ones again") {
    StudyPlan plan = small_plan();
    plan.observed = {observed("aht", 200), observed("resolved_at_first_contact", .8),
                     observed("contacts_per_day", 90), observed("service_level", .5)};
    const auto found = fit(plan, {.replications = 6, .threads = 2});
    const auto again = fit(plan, {.replications = 6, .threads = 1});
    CHECK(found->all_met());
    REQUIRE(found->numbers.size() == 3);
    for (std::size_t i = 0; i < found->numbers.size(); ++i) {
        CHECK(found->numbers[i].value == again->numbers[i].value);
        CHECK(found->numbers[i].low <= found->numbers[i].value);
        CHECK(found->numbers[i].value <= found->numbers[i].high);
    }
    const std::vector<GivenFigure> figures = given_figures(found->result, 0);
    REQUIRE(figures.size() == 4);
    CHECK(figures[0].model.mean == Approx(200).epsilon(.02));
    CHECK(figures[1].model.mean == Approx(.8).margin(.02));
    CHECK(figures[2].model.mean == Approx(90).epsilon(.03));
    CHECK(figures[3].knob == nullptr);
    CHECK(figures[3].off());
    CHECK(found->plan.base.contacts.talk.mean() + found->plan.base.contacts.after_contact_seconds ==
          Approx(200).epsilon(.05));
}

TEST_CASE("a centre shows the handle time that it states, whatever its load") {
    for (const double customers : {4'000., 20'000., 48'000.}) {
        CAPTURE(customers);
        StudyPlan plan = small_plan();
        plan.base.customers.count = customers;
        plan.observed = {observed("aht", 280)};
        settle(plan);
        const auto found = fit(plan, {.replications = 12});
        // Hardly anything is left to be found.
        CHECK(found->numbers.front().value == Approx(280).epsilon(.04));
    }
}

TEST_CASE("customers who are lost as stated are replaced, where nothing is said of those who come") {
    StudyPlan plan = small_plan();
    plan.observed = {observed("churn", .02)};
    const auto found = fit(plan, {.replications = 6});
    CHECK(found->new_customers > .015);
    CHECK(found->all_met());
    CHECK(drifts(found->result, 0).empty());
}

TEST_CASE("a churn that issues alone exceed is met by those who mean to leave and do not") {
    StudyPlan plan = small_plan();
    plan.observed = {observed("churn", .0008), observed("contacts_per_day", 90), observed("aht", 200)};
    const auto found = fit(plan, {.replications = 6});
    REQUIRE(found->numbers.size() == 3);
    CHECK(found->numbers[0].knob->path == "assumptions.churn.acted_on");
    CHECK(found->numbers[0].value < .1);
    CHECK(found->plan.base.churn.base_per_month == .0004);
    CHECK(found->all_met());
    CHECK(found->churn_passed_over == 0);
}

TEST_CASE("a churn that a stated share of leavers exceeds leaves the other figures as they were given") {
    StudyPlan plan = small_plan();
    plan.observed = {observed("churn", .0008), observed("contacts_per_day", 90), observed("aht", 200)};
    const auto found =
        fit(plan, {.replications = 6, .is_stated = [](const StudyPlan&, std::string_view path) {
                       return path == "assumptions.churn.acted_on";
                   }});
    REQUIRE(found->numbers.size() == 3);
    CHECK(found->numbers[0].value == 0);
    CHECK(found->numbers[0].at_end);
    CHECK(found->numbers[0].low == 0);
    const std::vector<GivenFigure> figures = given_figures(found->result, 0);
    CHECK(figures[0].model.mean > .001);
    CHECK_FALSE(found->all_met());
    CHECK(figures[1].met());
    CHECK(figures[2].met());
    CHECK(found->rounds < 10);
}

TEST_CASE("few customers who call often are neither lost at once nor a reason to miss other figures") {
    StudyPlan plan = small_plan();
    plan.base.customers.count = 500;  // 65 contacts a year from each
    plan.observed = {observed("contacts_per_day", 90), observed("aht", 200)};
    const auto found = fit(plan, {.replications = 6});
    CHECK(found->all_met());
    CHECK(found->churn_passed_over > .03);
    CHECK(drifts(found->result, 0).empty());
    const std::size_t churn = metric_row("churn");
    CHECK(found->result.policies[0].total[churn].mean == Approx(usual_churn).epsilon(.2));
}

TEST_CASE("what the outlook tells stands beside what was measured, with what it may be off") {
    StudyPlan plan = small_plan();
    plan.observed = {observed("aht", 400), observed("occupancy", .99), observed("satisfaction", 0)};
    const std::vector<GivenFigure> figures = given_figures(plan, outlook_of(plan.base));
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].model.mean == Approx(280));
    CHECK(figures[0].off());
    CHECK(figures[1].off());
}

TEST_CASE("figures that move each other are met together, in a small centre as well") {
    StudyPlan plan = small_plan();
    plan.base.teams.front().agents = 30;
    plan.base.customers.count = 80'000;
    plan.observed = {observed("aht", 320),       observed("turnover", .6), observed("contacts_per_day", 760),
                     observed("exhaustion", .3), observed("churn", .01),   observed("absence", .06)};
    settle(plan);
    const auto found = fit(plan, {.replications = 8});
    CHECK(found->all_met());
    for (const GivenFigure& f : given_figures(found->result, 0)) {
        CAPTURE(f.metric->name, f.model.mean, f.given->value);
        CHECK(f.model.mean == Approx(f.given->value).epsilon(.06));
    }
}

TEST_CASE("a fit makes no more runs than it may") {
    StudyPlan plan = small_plan();
    plan.observed = {observed("turnover", 4.5)};
    const auto found = fit(plan, {.replications = 4, .most_runs = 8});
    CHECK(found->rounds <= 2);
}

TEST_CASE("a figure is off beyond luck that enough runs can tell, and otherwise too few are said") {
    const Observed given = observed("aht", 300);
    const auto figure = [&](double mean, double half, std::int64_t n) {
        return GivenFigure{.given = &given,
                           .metric = find_metric("aht"),
                           .model = {.mean = mean, .low = mean - half, .high = mean + half, .n = n}};
    };
    CHECK(figure(330, 35, 8).off());  // 2.36 standard errors are 35 s, two are 29.6 s
    CHECK_FALSE(figure(330, 35, 8).too_few());
    CHECK_FALSE(figure(330, 36, 8).off());
    CHECK_FALSE(figure(330, 35, 4).off());
    CHECK(figure(330, 35, 4).too_few());
    CHECK(figure(330, 0, 1).too_few());
    CHECK(figure(330, 20, 4).off());
    CHECK(figure(900, 5'000, 8).too_few());
    CHECK_FALSE(figure(309, 0, 1).too_few());
}
