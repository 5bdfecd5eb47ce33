#include "tools/cli/new_scenario.hpp"

#include <catch2/catch.hpp>

#include "engine/outlook/outlook.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

StudyPlan plan_from(const FiveNumbers& five, double handle_seconds) {
    const std::string text = new_scenario_text(five, new_centre(first_numbers(five, handle_seconds)));
    const Loaded loaded =
        load_text(text, "scenario.yaml", {.case_library = MORALE_SOURCE_DIR "/scenarios/library"});
    INFO(render(loaded.diagnostics));
    REQUIRE(loaded.plan.has_value());
    CHECK(text.find('@') == std::string::npos);
    return *loaded.plan;
}

}  // namespace

TEST_CASE("five numbers come back out of the scenario they make") {
    const FiveNumbers five{.agents = 80,
                           .contacts_per_day = 3000,
                           .handle_time = "6 min",
                           .leavers_per_year = 40,
                           .cost_of_leaver = 9000};
    const StudyPlan plan = plan_from(five, 360);
    const Parameters& p = plan.base;
    CHECK(p.teams.at(0).agents == 80);
    CHECK(p.contacts.talk.mean() + p.contacts.after_contact_seconds == Approx(360));
    CHECK(outlook_of(p).contacts_per_week == Approx(7 * 3000).epsilon(.01));
    CHECK(outlook_of(p).turnover == Approx(.5).epsilon(.01));
    CHECK(p.money.replacement == 9000);
    CHECK(plan.policies.size() == 3);
    CHECK(plan.question.starts_with("Which programme keeps agents and customers in a centre of 80 agents"));
}

TEST_CASE("a scenario in another currency says so, and writes its amounts in it") {
    const FiveNumbers five{.cost_of_leaver = 9000, .currency = "EUR"};
    const StudyPlan plan = plan_from(five, 280);
    CHECK(plan.base.money.currency == "EUR");
    CHECK(plan.base.money.replacement == 9000);
    const std::string text = new_scenario_text(five, new_centre(first_numbers(five, 280)));
    CHECK(text.find("replacement: 9000 EUR") != std::string::npos);
    CHECK(text.find("USD") == std::string::npos);
    CHECK(new_scenario_text({}, new_centre(first_numbers({}, 280))).find("currency") == std::string::npos);
}

TEST_CASE("what was not typed is not said to be measured") {
    const StudyPlan bare = plan_from({.agents = 7}, 280);
    const auto text_of_five = [](const FiveNumbers& five, double handle_seconds) {
        return new_scenario_text(five, new_centre(first_numbers(five, handle_seconds)));
    };
    CHECK(text_of_five({.agents = 7}, 280).find("\nobserved:") == std::string::npos);
    CHECK(text_of_five({.agents = 7}, 280).find("\n\n\n") == std::string::npos);
    const Parameters reference;
    CHECK(bare.base.attrition.base_per_week == reference.attrition.base_per_week);
    CHECK(bare.base.attrition.neutral_quits_per_week == reference.attrition.neutral_quits_per_week);
    CHECK(outlook_of(bare.base).contacts_per_week == Approx(7 * 2100. * 7 / 52).epsilon(.02));
    const StudyPlan longer = plan_from({.agents = 7, .handle_time = "560s"}, 560);
    CHECK(text_of_five({.agents = 7, .handle_time = "560s"}, 560).find("given; the numbers above") !=
          std::string::npos);
    CHECK(outlook_of(longer.base).contacts_per_week == Approx(7 * 1050. * 7 / 52).epsilon(.02));
    const std::string left = text_of_five({.agents = 7, .leavers_per_year = 3}, 280);
    CHECK(left.find("\n  turnover: 42.9 %/yr\n\npolicies:") != std::string::npos);
    CHECK(left.find("\n  aht:") == std::string::npos);
}

TEST_CASE("the five numbers in the help make about the reference centre") {
    const Parameters p = plan_from({.contacts_per_day = 2100, .leavers_per_year = 20}, 280).base;
    const Parameters reference;
    CHECK(p.customers.count == Approx(reference.customers.count).epsilon(.03));
    CHECK(p.contacts.talk.mean() == Approx(180));
    CHECK(p.contacts.after_contact_seconds == Approx(100));
    CHECK(p.attrition.base_per_week == Approx(reference.attrition.base_per_week).epsilon(.05));
}

TEST_CASE("large and small centres are written without exponents") {
    const FiveNumbers large{.agents = 10'000,
                            .contacts_per_day = 400'000,
                            .handle_time = "5 min",
                            .leavers_per_year = 3000,
                            .cost_of_leaver = 100'000};
    CHECK(plan_from(large, 300).base.money.replacement == 100'000);
    const FiveNumbers small{.agents = 3,
                            .contacts_per_day = 100,
                            .handle_time = "200s",
                            .leavers_per_year = .5,
                            .cost_of_leaver = 0};
    CHECK(outlook_of(plan_from(small, 200).base).turnover == Approx(.5 / 3).epsilon(.01));
    CHECK(new_scenario_text(large, new_centre(first_numbers(large, 300))).find("e+") == std::string::npos);
}
