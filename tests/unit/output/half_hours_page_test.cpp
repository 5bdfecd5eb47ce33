// What the report says of half hours: the map of the week and the average weekday.
#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>
#include <string>
#include <string_view>

#include "engine/model/life/simulate.hpp"
#include "output/page/report.hpp"
#include "tests/support/study_scene.hpp"

using namespace morale;
using Catch::Matchers::Contains;

namespace {

std::string part_of_page(const scene::FinishedStudy& finished, std::string_view id) {
    for (const page::PrintedPart& part : page::printed_parts(finished.study()))
        if (part.id == id) return part.html;
    return {};
}

std::string name_of_part(const scene::FinishedStudy& finished, std::string_view id) {
    for (const page::PrintedPart& part : page::printed_parts(finished.study()))
        if (part.id == id) return std::string(part.name);
    return {};
}

std::unique_ptr<scene::FinishedStudy> study_of(int policies) {
    return scene::finished_study({.policies = policies, .replications = 2, .weeks = 4});
}

/// A class for each team; that of the second comes by the given channel.
void add_classes(StudyPlan& plan, Channel of_second) {
    std::vector<ContactClass> classes(2);
    classes[0].name = "calls", classes[1].name = "other";
    for (std::size_t team = 0; team < 2; ++team) {
        classes[team].teams = {plan.base.teams[team].name};
        classes[team].share = .5;
        classes[team].talk = plan.base.contacts.talk;
        classes[team].patience = plan.base.contacts.patience;
    }
    classes[1].channel = static_cast<int>(of_second);
    plan.base.classes = classes;
    for (PolicyPlan& policy : plan.policies) policy.parameters.classes = classes;
}

/// The half hours from 8 to 18 of one team on all days.
template <class Do>
void each_half_hour(scene::FinishedStudy& study, std::size_t team, Do with) {
    for (std::size_t nth = 0; nth < half_hours_of_week; ++nth)
        with(study.result.policies[0].of_teams.cells[team * half_hours_of_week + nth], nth % 48);
}

}  // namespace

TEST_CASE("half hours whose need is not known count neither as enough nor as too few") {
    const auto study = study_of(1);
    CHECK_THAT(part_of_page(*study, "day"), Contains("In 20 of 20 half hours fewer are present"));
    each_half_hour(*study, 1, [](HalfHour& cell, std::size_t half) {
        if (half >= 20) cell.answered = 0;
    });
    CHECK_THAT(part_of_page(*study, "day"),
               Contains("In 4 of the 4 half hours (of 20) for which the need is known fewer are present"));
}

TEST_CASE("what is needed is that of the teams that the formula describes, and the others are named") {
    const auto study = study_of(1);
    add_classes(study->plan, Channel::Mail);
    // Of the first team two contacts an hour: its nine agents are more than it needs.
    each_half_hour(*study, 0, [](HalfHour& cell, std::size_t) {
        cell.offered /= 100, cell.answered /= 100, cell.handling_seconds /= 100;
        cell.available_seconds *= 5;
    });
    const std::string text = part_of_page(*study, "day");
    CHECK_THAT(text, Contains("What is needed leaves out tech"));
    CHECK_THAT(text, Contains("In 0 of 20 half hours fewer are present than needed."));
    add_classes(study->plan, Channel::Phone);
    CHECK_THAT(part_of_page(*study, "day"), !Contains("leaves out"));
}

TEST_CASE("the picture of the average weekday begins at zero") {
    CHECK(std::regex_search(part_of_page(*study_of(1), "day"), std::regex(">0</text>")));
}

TEST_CASE("the map of the week is held against what each team promises") {
    const auto study = study_of(1);
    CHECK_THAT(part_of_page(*study, "week"), Contains("reach 80 % answered in time"));
    add_classes(study->plan, Channel::Phone);
    for (Parameters* p : {&study->plan.base, &study->plan.policies[0].parameters})
        p->classes[0].target_share = .995;
    const std::string text = part_of_page(*study, "week");
    CHECK_THAT(text, Contains("reach what their team promises (billing 99.5 % and tech") &&
                         Contains("framed below 99.5 %") && Contains("framed below 80 %"));
}

TEST_CASE("half hours of a policy that ends are those in which it was in force, and it is said") {
    const auto study = study_of(2);
    CHECK_THAT(part_of_page(*study, "week"), !Contains("in force"));
    PolicyPlan& second = study->plan.policies[1];
    second.from = Time{} + 1 * week, second.until = Time{} + 2 * week;
    for (HalfHour& cell : study->result.policies[1].of_teams.cells) cell.met = .25 * cell.with_contacts;
    study->result.decision.policy = 1;
    for (const std::string_view id : {"week", "day"})
        CHECK_THAT(part_of_page(*study, id),
                   Contains("The half hours of service-week are those in which it was in force, from "
                            "2026-01-12 (week 2) until 2026-01-19 (week 3)."));
    study->result.decision.policy = 0;
    CHECK_THAT(part_of_page(*study, "day"), !Contains("in force"));
    CHECK_THAT(part_of_page(*study, "week"), Contains("25 % under service-week"));
}

TEST_CASE("the part of periods is called by what it shows") {
    CHECK(name_of_part(*scene::finished_study({.policies = 1, .replications = 2, .weeks = 52}), "periods") ==
          "By quarter");
    CHECK(name_of_part(*scene::finished_study({.policies = 1, .replications = 2, .weeks = 12}), "periods") ==
          "By month");
}

TEST_CASE("who still waits when nobody calls any more makes no place on the map of the week") {
    const auto study = study_of(1);
    HalfHour& cell = study->result.policies[0].of_teams.cells[5 * 48 + 20];
    cell = HalfHour{.answered = 1, .wait_seconds = 500, .seconds = cell.seconds, .with_contacts = 1};
    CHECK_THAT(part_of_page(*study, "week"), !Contains("on Saturday from 10:00"));
    cell.offered = 1;
    CHECK_THAT(part_of_page(*study, "week"), Contains("on Saturday from 10:00: 0 %"));
}

TEST_CASE("a half hour just below the promise is not shown as the promise itself") {
    const auto study = study_of(1);
    HalfHour& cell = study->result.policies[0].of_teams.cells[5 * 48 + 20];
    cell = HalfHour{.offered = 1000, .answered = 1000, .answered_in_target = 796, .seconds = cell.seconds};
    CHECK_THAT(part_of_page(*study, "week"), Contains(">79.6<"));
    cell.answered_in_target = 804;
    CHECK_THAT(part_of_page(*study, "week"), !Contains(">79.6<") && !Contains(">80.4<"));
}
