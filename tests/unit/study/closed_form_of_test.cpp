#include "engine/study/closed_form_of.hpp"

#include <catch2/catch.hpp>

using namespace morale;

namespace {

/// Eight servers, with those of a second policy.
StudyPlan two_policies(double agents) {
    StudyPlan plan;
    Parameters& p = plan.base;
    p.mechanisms = {false, false, false, false, false, false, false, false, false, false, false, false,
                    false, false, false, false, false, false, false, false, false, false, false, false,
                    false, false, false, false, false, false, false, false, false, false};
    p.teams = {{.name = "servers", .agents = 8}};
    p.customers.count = 0;
    p.contacts.rate_per_hour = 100;
    p.contacts.talk = Distribution::exponential(240);
    p.contacts.after_contact_seconds = 0;
    p.contacts.redial_share = p.contacts.return_share = p.contacts.day_factor_sd = 0;
    p.load.by_day = std::vector<double>(7, 1);
    p.load.by_hour = std::vector<double>(24, 1);
    p.roster.always_present = true;
    p.hiring.fill_time = Distribution::constant(0);
    p.hiring.training_weeks = 0;
    for (const double n : {8., agents}) {
        plan.policies.push_back({.name = "p", .why = {}, .parameters = p, .from = measurement_start});
        plan.policies.back().parameters.teams[0].agents = n;
    }
    return plan;
}

}  // namespace

TEST_CASE("each policy of a bare queue has the closed form of its own servers") {
    const StudyPlan plan = two_policies(9);
    CHECK(closed_form_of(plan, 0).name == "Erlang A");
    CHECK(closed_form_of(plan, 1).name == "Erlang A");
    CHECK(closed_form_of(plan, 1).values[3].second < closed_form_of(plan, 0).values[3].second);
}

TEST_CASE("a policy that is not what it will be from the start has none") {
    CHECK(closed_form_of(two_policies(7), 1)
              .why_not.starts_with("nobody leaves, so that servers whom the policy "));
    StudyPlan hired = two_policies(9);
    hired.base.hiring.training_weeks = 1;
    CHECK(closed_form_of(hired, 0).name == "Erlang A");
    CHECK(closed_form_of(hired, 1).why_not.starts_with(
        "servers whom the policy adds are hired and trained first; "));
    StudyPlan late = two_policies(8);
    late.policies[1].from = measurement_start + week;
    CHECK(closed_form_of(late, 1).why_not == "the policy begins within the horizon");
}
