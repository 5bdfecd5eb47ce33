#include "engine/study/compare.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using morale::test::plan_of;
using morale::test::result_of;

namespace {

Interval from_to(double low, double high) {
    return {.mean = (low + high) / 2, .low = low, .high = high, .n = 30};
}

const Comparison& on(const StudyResult& study, std::string_view metric, std::size_t policy) {
    return *std::ranges::find_if(study.comparisons, [&](const Comparison& c) {
        return c.policy == policy && metrics()[c.metric].name == metric;
    });
}

}  // namespace

TEST_CASE("the verdict is read off the interval and what does not matter") {
    CHECK(verdict_of(from_to(1, 2), Better::Higher, 0) == Verdict::Better);
    CHECK(verdict_of(from_to(1, 2), Better::Lower, 0) == Verdict::Worse);
    CHECK(verdict_of(from_to(-2, -1), Better::Higher, 0) == Verdict::Worse);
    CHECK(verdict_of(from_to(-2, -1), Better::Lower, 0) == Verdict::Better);
    CHECK(verdict_of(from_to(-1, 2), Better::Higher, 0) == Verdict::Undecided);
    CHECK(verdict_of(from_to(0, 2), Better::Higher, 0) == Verdict::Undecided);
    CHECK(verdict_of(from_to(0, 0), Better::Higher, 0) == Verdict::NoDifference);
    CHECK(verdict_of(from_to(1, 2), Better::Neither, 0) == Verdict::Differs);
    CHECK(verdict_of(from_to(-1.3, -1.3), Better::Neither, 1) == Verdict::Differs);
    CHECK(verdict_of(from_to(.5, 2), Better::Neither, 1) == Verdict::Undecided);
    CHECK(verdict_of(from_to(0, 0), Better::Neither, 0) == Verdict::NoDifference);
}

TEST_CASE("an interval inside of what does not matter is no difference, on its border undecided") {
    CHECK(verdict_of(from_to(1, 2), Better::Higher, 2) == Verdict::NoDifference);
    CHECK(verdict_of(from_to(-2, 2), Better::Lower, 2) == Verdict::NoDifference);
    CHECK(verdict_of(from_to(1, 3), Better::Higher, 2) == Verdict::Undecided);
    CHECK(verdict_of(from_to(2.5, 3), Better::Higher, 2) == Verdict::Better);
    CHECK(verdict_of(from_to(-3, -2.5), Better::Higher, 2) == Verdict::Worse);
}

TEST_CASE("without an interval nothing is decided") {
    CHECK(verdict_of(Interval{.mean = 5, .n = 1}, Better::Higher, 0) == Verdict::Undecided);
}

SCENARIO("pairs are compared under the luck they share") {
    GIVEN("a policy that keeps two of a hundred more, whatever the year") {
        const StudyPlan plan = plan_of({"as-is", "thanks"});
        const StudyResult study = result_of(plan, {{"turnover", {{.30, .45, .60}, {.28, .43, .58}}}});
        const Comparison& turnover = on(study, "turnover", 1);
        THEN("the paired difference is exact though the years are not alike") {
            CHECK(turnover.difference.mean == Approx(-.02));
            CHECK(turnover.paired_sd == Approx(0).margin(1e-12));
            CHECK(turnover.independent_sd == Approx(std::sqrt(2 * .0225)));
            CHECK(turnover.probability_better == 1);
            CHECK(turnover.verdict == Verdict::Better);
        }
    }
}

TEST_CASE("with several policies the simultaneous interval is wider, with one it is the same") {
    const std::vector<double> a = {1, 2, 3, 4, 5};
    const std::vector<double> b = {2, 2, 5, 4, 7};
    const StudyPlan two = plan_of({"as-is", "thanks"});
    const StudyResult pair = result_of(two, {{"turnover", {a, b}}});
    const Comparison& alone = on(pair, "turnover", 1);
    CHECK(alone.simultaneous.half() == alone.difference.half());
    const StudyPlan three = plan_of({"as-is", "thanks", "pay"});
    const StudyResult study = result_of(three, {{"turnover", {a, b, b}}});
    const Comparison& among = on(study, "turnover", 1);
    CHECK(among.difference.half() == on(study, "turnover", 2).difference.half());
    CHECK(among.simultaneous.half() == Approx(paired_interval(a, b, .975).half()));
    CHECK(among.simultaneous.half() > among.difference.half());
}

TEST_CASE("a replication without a value on one side is no pair") {
    const double none = std::numeric_limits<double>::quiet_NaN();
    const StudyPlan plan = plan_of({"as-is", "thanks"});
    const StudyResult study = result_of(plan, {{"asa", {{10, none, 30, 40}, {11, 22, none, 43}}}});
    const Comparison& asa = on(study, "asa", 1);
    CHECK(asa.difference.n == 2);
    CHECK(asa.difference.mean == Approx(2));
    CHECK(asa.paired_sd == Approx(std::sqrt(2.)));
    CHECK(asa.independent_sd == Approx(std::sqrt(450. + 512.)));
}

TEST_CASE("the objective is compared though it is no headline, and care is what matters there") {
    StudyPlan plan = plan_of({"as-is", "thanks"});
    plan.base.study.objective = "p_wait";
    plan.base.study.care = .5;
    REQUIRE_FALSE(find_metric("p_wait")->headline);
    const StudyResult study =
        result_of(plan, {{"p_wait", {{.1, .2}, {.1, .3}}}, {"exhaustion", {{.1, .2, .3}, {.12, .22, .321}}}});
    CHECK(on(study, "p_wait", 1).difference.mean == Approx(.05));
    CHECK(on(study, "exhaustion", 1).verdict == Verdict::Worse);
    CHECK(smallest_that_matters(plan, on(study, "p_wait", 1).metric) == .5);
    CHECK(objective_of(plan) == on(study, "p_wait", 1).metric);
    plan.base.study.objective = "happiness";
    CHECK_FALSE(objective_of(plan));
}

TEST_CASE("a difference that nobody would act on is neither better nor worse, however sure it is") {
    const StudyPlan plan = plan_of({"as-is", "thanks"});
    REQUIRE(find_metric("exhaustion")->matters_from == .01);
    auto verdict = [&](double change) {
        const std::vector<double> before = {.1, .2, .3};
        const std::vector<double> after = {.1 + change, .2 + change, .3 + change * 1.001};
        return on(result_of(plan, {{"exhaustion", {before, after}}}), "exhaustion", 1).verdict;
    };
    CHECK(verdict(-.001) == Verdict::NoDifference);
    CHECK(verdict(.001) == Verdict::NoDifference);
    CHECK(verdict(-.0099999) == Verdict::Undecided);  // its interval crosses the border
    CHECK(verdict(-.011) == Verdict::Better);
    CHECK(verdict(.011) == Verdict::Worse);
}

TEST_CASE("without care the objective goes by its own smallest difference") {
    StudyPlan plan = plan_of({"as-is", "thanks"});
    const auto turnover = metric_row("turnover");
    plan.base.study.objective = "turnover";
    CHECK(smallest_that_matters(plan, turnover) == .01);
    plan.base.study.care = .03;
    CHECK(smallest_that_matters(plan, turnover) == .03);
    plan.base.study.objective = "net_value";
    CHECK(smallest_that_matters(plan, turnover) == .01);
}
