// Months and quarters: each week is in one of each, and amounts add up to those of the horizon.
#include "engine/study/periods.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/study/compare.hpp"
#include "engine/study/fold.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using morale::test::invented_record;
using morale::test::plan_of;

namespace {

StudyPlan plan_from(double monday) {
    StudyPlan plan = plan_of({"a"});
    plan.base.time.start_date = monday;
    plan.origins.push_back({.path = "time.start", .policy = {}, .file = "f.yaml", .text = {}});
    return plan;
}

std::string told(const std::vector<Period>& periods) {
    std::string all;
    for (const Period& p : periods)
        all += std::to_string(p.year) + '/' + std::to_string(p.nth) + ':' + std::to_string(p.first_week) +
               '+' + std::to_string(p.weeks) + ' ';
    return all;
}

}  // namespace

TEST_CASE("a week belongs to the month of its Thursday") {
    constexpr double monday = 20513;  // 2026-03-02; the week of 30 March has its Thursday on 2 April
    CHECK(told(periods_of(plan_from(monday), 9)) == "2026/3:0+4 2026/4:4+5 2026/1:0+4 2026/2:4+5 ");
    constexpr double last_of_year = 20451;  // 2025-12-29, whose Thursday is New Year's Day
    CHECK(told(periods_of(plan_from(last_of_year), 1)) == "2026/1:0+1 2026/1:0+1 ");
}

TEST_CASE("without a start date four weeks are a month and thirteen a quarter") {
    CHECK(told(periods_of(plan_of({"a"}), 14)) == "0/1:0+4 0/2:4+4 0/3:8+4 0/4:12+2 0/1:0+13 0/2:13+1 ");
}

TEST_CASE("every week is in one month and in one quarter") {
    for (const StudyPlan& plan : {plan_of({"a"}), plan_from(20458), plan_from(20520)})
        for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter}) {
            int next = 0;
            for (const Period& period : periods_of(plan, 157)) {
                if (period.kind != kind) continue;
                CHECK(period.first_week == next);
                next += period.weeks;
            }
            CHECK(next == 157);
        }
}

TEST_CASE("amounts of periods add up to those of the horizon, also in the mean of replications") {
    StudyPlan plan = plan_from(20507);  // 2026-02-23: one week of February and two of March
    StudyFold fold(plan);
    for (int replication = 1; replication <= 4; ++replication)
        REQUIRE(fold.add(std::vector{invented_record(replication, 0)}));
    const StudyResult result = fold.finish();
    REQUIRE(result.periods.size() == 3);
    const MoneyUnit money = money_unit(plan.base);
    int amounts = 0;
    for (std::size_t m = 0; m < metrics().size(); ++m) {
        const double whole =
            amount_in(metrics()[m], result.policies[0].total[m].counted, result.weeks, money);
        if (!std::isfinite(whole)) continue;
        CAPTURE(metrics()[m].name);
        double months = 0;
        for (std::size_t i = 0; i < 2; ++i)
            months += amount_in(metrics()[m], result.policies[0].of_periods[m][i].mean,
                                result.periods[i].weeks, money);
        CHECK(months == Approx(whole));
        amounts += whole != 0;
    }
    CHECK(amounts > 3);
    CHECK(std::isnan(amount_in(*find_metric("turnover"), .3, 4, money)));
    CHECK(std::isnan(amount_in(*find_metric("service_level"), .8, 4, money)));
}
