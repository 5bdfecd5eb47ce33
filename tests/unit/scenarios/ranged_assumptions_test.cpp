#include "scenarios/load/ranged_assumptions.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/language/uncertain_writing.hpp"
#include "engine/study/assumption.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

const std::filesystem::path catalogue_folder = MORALE_SOURCE_DIR "/scenarios/library";

StudyPlan plan_with_ranges() {
    const Loaded made = load_text(
        "morale: 1\n"
        "assumptions:\n"
        "  strain: {memory: \"uncertain(20 wk, 13 wk..52 wk, source=our survey)\"}\n"
        "  quality: {resolution: 70 %}\n"
        "  attrition: {recognition: 3}\n"
        "centre:\n"
        "  teams: [{name: care, agents: 8}]\n"
        "  classes: [{name: calls, share: 100 %}]\n",
        "f.yaml", {.case_library = catalogue_folder});
    CAPTURE(render(made.diagnostics));
    REQUIRE(made.plan);
    return *made.plan;
}

RangedAssumptions ranged_ones(const StudyPlan& plan) {
    return ranged_assumptions(plan, catalogue_folder,
                              [](std::string_view path) { return path == "assumptions.quality.resolution"; });
}

const RangedAssumption* row_of_path(const RangedAssumptions& all, std::string_view path) {
    const auto found =
        std::ranges::find_if(all.rows, [&](const auto& row) { return row.uncertain.path == path; });
    return found == all.rows.end() ? nullptr : &*found;
}

std::string why_no_range(const StudyPlan& plan, std::string_view path) {
    const Result<RangedAssumption> found = ranged_assumption(plan, catalogue_folder, path);
    return fault(found) ? fault(found)->message : "";
}

}  // namespace

TEST_CASE(
    "every assumption with a range in the catalogue is found, and the scenario's own range goes first") {
    const StudyPlan plan = plan_with_ranges();
    const RangedAssumptions all = ranged_ones(plan);
    CHECK(all.rows.size() > 250);
    for (const RangedAssumption& row : all.rows) {
        CAPTURE(row.uncertain.path);
        CHECK(can_be_uncertain(*row.uncertain.field));
        CHECK(row.uncertain.low < row.uncertain.high);
        CHECK(row.uncertain.low <= best_estimate(plan, row.uncertain));
        CHECK(row.uncertain.high >= best_estimate(plan, row.uncertain));
    }
    const RangedAssumption* own = row_of_path(all, "assumptions.strain.memory");
    REQUIRE(own);
    CHECK(own->by == RangeBy::Scenario);
    CHECK(own->uncertain.low == 13);
    const RangedAssumption* patience = row_of_path(all, "centre.contacts.patience");
    REQUIRE(patience);
    CHECK(patience->by == RangeBy::Source);
    CHECK(patience->fact);
    CHECK_FALSE(own->fact);
    CHECK(patience->uncertain.low == 213);
    CHECK(patience->uncertain.heirs.size() == 1);  // the class says nothing of it
    const RangedAssumption* talk = row_of_path(all, "centre.contacts.talk");
    REQUIRE(talk);
    CHECK(talk->by == RangeBy::Convention);
}

TEST_CASE("what the scenario states is known, and a value beyond its range stays") {
    const StudyPlan plan = plan_with_ranges();
    const RangedAssumptions all = ranged_ones(plan);
    CHECK(all.stated == 1);
    CHECK(row_of_path(all, "assumptions.quality.resolution") == nullptr);
    CHECK(all.outside >= 1);
    CHECK(row_of_path(all, "assumptions.attrition.recognition") == nullptr);
}

TEST_CASE("one path has a range, stated or not, or the reason is told") {
    const StudyPlan plan = plan_with_ranges();
    CHECK(why_no_range(plan, "assumptions.quality.resolution").empty());
    CHECK(why_no_range(plan, "assumptions.attrition.recognition")
              .starts_with("the value of 'assumptions.attrition.recognition' lies outside of the range"));
    CHECK(why_no_range(plan, "pay.wage") ==
          "'pay.wage' is set by management, or is no number, and not uncertain");
    CHECK(why_no_range(plan, "centre.money.good_contact") ==
          "the evidence has no range for 'centre.money.good_contact'");
    CHECK(why_no_range(plan, "centre.nothing").find("unknown key") == 0);
}

TEST_CASE(
    "groups of customers that say no churn of their own take that of the centre, also when it is moved") {
    const Loaded made = load_text(
        "morale: 1\n"
        "centre:\n"
        "  teams: [{name: care, agents: 8}]\n"
        "  customers: [{name: own, count: 1000, churn: 1 %/month}, {name: usual, count: 1000}]\n",
        "f.yaml", {.case_library = catalogue_folder});
    REQUIRE(made.plan);
    const RangedAssumptions all = ranged_ones(*made.plan);
    const RangedAssumption* churn = row_of_path(all, "assumptions.churn.base");
    REQUIRE(churn);
    REQUIRE(churn->uncertain.heirs.size() == 1);
    CHECK(churn->uncertain.heirs[0].first->path == "centre.customers.groups[].churn");
    CHECK(churn->uncertain.heirs[0].second == 1);
}
