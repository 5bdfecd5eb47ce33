#include "engine/study/formula_gap.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/study/settle.hpp"

using namespace morale;

namespace {

/// A team whose people neither quit nor tire, so that above all days differ.
StudyPlan steady_team(double day_factor_sd) {
    StudyPlan plan;
    Parameters& p = plan.base;
    p.teams = {{.name = "care", .agents = 32}};
    p.customers.count = 130'000;
    p.contacts.day_factor_sd = day_factor_sd;
    p.mechanisms.attrition = p.mechanisms.strain = p.mechanisms.churn = false;
    p.time = {.warmup_weeks = 4, .horizon_weeks = 26};
    plan.policies = {{.name = "base", .why = {}, .parameters = p, .from = measurement_start}};
    plan.replications = 4;
    settle(plan);
    return plan;
}

FormulaGap gap_of(const StudyPlan& plan) {
    const CentreOutlook outlook = outlook_of(plan.base, plan.mend);
    NoRehearsal why_not{};
    const std::unique_ptr<Rehearsal> rehearsal = rehearse(plan, outlook, 1, nullptr, &why_not);
    CAPTURE(static_cast<int>(why_not));
    REQUIRE(rehearsal);
    const auto gap = formula_gap(*rehearsal, outlook, 0);
    REQUIRE(gap);
    CHECK(gap->shown == week_of(*rehearsal, outlook, 0).service_level);
    CHECK(gap->by_formula == outlook.teams[0].week.service_level);
    return *gap;
}

}  // namespace

TEST_CASE("the way from the formula to the runs has a part of other means and a part of the days") {
    const FormulaGap alike = gap_of(steady_team(0)), differing = gap_of(steady_team(.3));
    CHECK(alike.agents_seen == Approx(alike.agents_expected).epsilon(.05));
    CHECK(std::abs(alike.by_means) < .05);
    // The formula knows of busier days and of shorter ones; the means of people and contacts are alike.
    CHECK(differing.by_formula < alike.by_formula - .05);
    CHECK(std::abs(differing.by_means) < .05);
    CHECK(differing.shown < alike.shown - .04);
}

TEST_CASE("people who are there less than the formula expects are the part of the means") {
    StudyPlan plan = steady_team(0);
    plan.base.mechanisms.absence = false;
    plan.base.attrition.absence = .25;
    settle(plan);
    const CentreOutlook outlook = outlook_of(plan.base, plan.mend);
    CentreOutlook hopeful = outlook;
    for (Outlook& step : hopeful.teams[0].steps) step.staff *= 1.3;
    const std::unique_ptr<Rehearsal> rehearsal = rehearse(plan, outlook, 1);
    REQUIRE(rehearsal);
    const auto gap = formula_gap(*rehearsal, outlook, 0), as_hoped = formula_gap(*rehearsal, hopeful, 0);
    REQUIRE(gap);
    REQUIRE(as_hoped);
    CHECK(as_hoped->by_means < gap->by_means - .1);
}
