// What a study checks of itself: ranges of every metric in every week and team, and laws of every record.
#include "engine/study/checks.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "engine/study/run.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using morale::test::invented_record;
using morale::test::plan_of;

namespace {

StudyResult study_of(const StudyPlan& plan, void (*spoil)(Record&)) {
    return run(plan, {.threads = 1}, [spoil](int replication) {
        std::vector<Record> records = {invented_record(replication, 0), invented_record(replication, 5)};
        if (replication == 2) spoil(records[1]);
        return records;
    });
}

StudyPlan two_policies() {
    StudyPlan plan = plan_of({"as-is", "thanks"});
    plan.replications = 3;
    return plan;
}

const Check& check(const StudyResult& study, std::string_view name) {
    const auto found = std::ranges::find(study.checks, name, &Check::name);
    REQUIRE(found != study.checks.end());
    return *found;
}

void set(Record& record, std::size_t cell, Spread which, double n, double sum) {
    Moments& moments = record.tape.cells[cell].spreads[static_cast<std::size_t>(which)];
    moments = {.n = n, .sum = sum, .squares = sum * sum};
}

}  // namespace

TEST_CASE("a sound study holds all checks, and each metric and law has one") {
    const StudyPlan plan = two_policies();
    const StudyResult study = study_of(plan, [](Record&) {});
    CHECK(study.failures.empty());
    CHECK(study.left_out == 0);
    for (const Check& row : study.checks) {
        CAPTURE(row.name, row.least, row.most);
        CHECK(row.holds());
    }
    for (const Metric& metric : metrics()) {
        const Check& row = check(study, "range:" + std::string(metric.name));
        if (metric.range.lowest == 0) CHECK(row.lowest == 0);
        if (metric.range.highest == 1) CHECK(row.highest == 1);
        if (metric.adds_up) CHECK(check(study, "sum:" + std::string(metric.name)).values == 6);
    }
    // 3 weeks of 2 teams and the centre, and the whole, of 6 records.
    CHECK(check(study, "range:abandonment").values == 6 * (3 * 3 + 1));
    CHECK(check(study, "law:little_queue").values == 6 * 3);
    CHECK(check(study, "range:abandonment").least >= 0);
    CHECK(check(study, "range:abandonment").most < .1);
}

TEST_CASE("a value outside of its range makes the study fail, of one week of one team as well") {
    const StudyPlan plan = two_policies();
    const StudyResult study = study_of(plan, [](Record& record) {
        set(record, 4, Spread::Exhaustion, 10, -14);  // tech in the second week
        set(record, 5, Spread::Exhaustion, 90, 50);   // which hides it in the whole centre
    });
    const Check& row = check(study, "range:exhaustion");
    CHECK(row.broken == 1);
    CHECK(row.least == Approx(-1.4));
    CHECK(row.first.policy == 1);
    CHECK(row.first.replication == 2);
    CHECK(row.first.group == 1);
    CHECK(row.first.week == 1);
    CHECK(study.left_out == 1);
    REQUIRE(study.failures.size() == 1);
    REQUIRE(study.failures[0].check);
    CHECK(study.failures[0].check->metric == find_metric("exhaustion"));
    CHECK(study.failures[0].check->left == Approx(-1.4));
    CHECK(broken_checks(study.checks) == 1);
}

TEST_CASE("an infinite value breaks a check, whatever the metric") {
    const StudyPlan plan = two_policies();
    const StudyResult study = study_of(plan, [](Record& record) {
        set(record, 8, Spread::Process, 7, std::numeric_limits<double>::infinity());
    });
    CHECK(check(study, "range:process_quality").broken > 0);
    CHECK(study.left_out == 1);
}

TEST_CASE("more than all is no share, but in rounding") {
    const StudyPlan plan = two_policies();
    const StudyResult rounded =
        study_of(plan, [](Record& record) { set(record, 0, Spread::Meaning, 10, 10 * (1 + 1e-14)); });
    CHECK(rounded.left_out == 0);
    const StudyResult beyond =
        study_of(plan, [](Record& record) { set(record, 0, Spread::Meaning, 10, 10.001); });
    CHECK(beyond.left_out == 1);
}
