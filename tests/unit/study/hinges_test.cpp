#include "engine/study/hinges.hpp"

#include <catch2/catch.hpp>

#include "engine/language/vocabulary.hpp"
#include "engine/study/decide.hpp"
#include "engine/study/uncertain.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using morale::test::plan_of;
using morale::test::result_of;

namespace {

constexpr std::string_view cause = "assumptions.recognition.memory";
constexpr std::string_view bystander = "assumptions.churn.acted_on";

StudyPlan uncertain_plan(int replications) {
    StudyPlan plan = plan_of({"status-quo", "notes", "week"});
    plan.replications = replications;
    plan.base.study.uncertain = true;
    for (const std::string_view path : {bystander, cause})
        plan.uncertain.push_back(
            {.path = std::string(path), .field = find_field(path), .element = 0, .source = {}});
    plan.uncertain[0].low = .1, plan.uncertain[0].high = .6;
    plan.uncertain[1].low = 1, plan.uncertain[1].high = 4;
    return plan;
}

/// Notes are worth the more the longer thanks are felt; the week is worth nothing.
StudyResult result_for(const StudyPlan& plan) {
    std::vector<double> first, notes, week;
    for (int replication = 1; replication <= plan.replications; ++replication) {
        const double memory = drawn_value(plan, plan.uncertain[1], replication);
        first.push_back(4e6 + 1e5 * (replication % 7));
        notes.push_back(first.back() + 1e5 * memory);
        week.push_back(first.back());
    }
    StudyResult study = result_of(plan, {{"net_value", {first, notes, week}}});
    study.decision = decide(study);
    return study;
}

}  // namespace

TEST_CASE("the assumption that makes the difference comes first and is named") {
    const StudyPlan plan = uncertain_plan(40);
    const StudyResult study = result_for(plan);
    const Hinges hinges = hinges_of(study);
    REQUIRE(hinges.rows.size() == 2);
    CHECK(study.policies[hinges.policy].name == "notes");
    CHECK(metrics()[hinges.metric].name == "net_value");
    CHECK(plan.uncertain[hinges.rows[0].assumption].path == cause);
    CHECK(hinges.rows[0].correlation.mean == 1);
    CHECK(hinges.rows[0].stands_out);
    CHECK_FALSE(hinges.rows[1].stands_out);
    CHECK(hinges.rows[0].when_low < hinges.rows[0].when_high);
    // Halves of the same size: their mean is that of all.
    for (const Hinge& hinge : hinges.rows)
        CHECK((hinge.when_low + hinge.when_high) / 2 == Approx(study.comparisons[0].difference.mean));
}

TEST_CASE("when nothing is chosen the most promising policy is looked at") {
    StudyPlan plan = uncertain_plan(40);
    plan.uncertain.pop_back();
    StudyResult study = result_for(uncertain_plan(40));
    study.plan = &plan;
    study.decision = {};
    const Hinges hinges = hinges_of(study);
    REQUIRE(hinges.rows.size() == 1);
    CHECK(study.policies[hinges.policy].name == "notes");
    CHECK_FALSE(hinges.rows[0].stands_out);
}

TEST_CASE("nothing hangs on anything when nothing was drawn, or too little") {
    StudyPlan plan = uncertain_plan(40);
    StudyResult study = result_for(plan);
    plan.base.study.uncertain = false;
    CHECK(hinges_of(study).rows.empty());
    const StudyPlan few = uncertain_plan(9);
    CHECK(hinges_of(result_for(few)).rows.empty());
}
