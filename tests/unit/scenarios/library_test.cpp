// The cases of the library: valid, asking a question, and saying what they claim to say.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

namespace fs = std::filesystem;

const fs::path cases = MORALE_SOURCE_DIR "/scenarios/library";

StudyPlan plan_of_case(const std::string& name) {
    const Loaded loaded = load(cases / (name + ".yaml"), {.case_library = cases});
    INFO(render(loaded.diagnostics));
    REQUIRE(loaded.plan.has_value());
    return *loaded.plan;
}

std::vector<std::string> scenario_files() {
    std::vector<std::string> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(cases))
        if (entry.path().extension() == ".yaml" && entry.path().stem() != "evidence" &&
            entry.path().stem() != "practices")
            files.push_back(fs::relative(entry.path(), cases).replace_extension().generic_string());
    std::ranges::sort(files);
    return files;
}

std::vector<std::string> policies_of(const StudyPlan& plan) {
    std::vector<std::string> names;
    for (const PolicyPlan& policy : plan.policies) names.push_back(policy.name);
    return names;
}

}  // namespace

TEST_CASE("every case opens with a question and a prediction to make, and is valid") {
    REQUIRE(scenario_files().size() >= 12);
    for (const std::string& name : scenario_files()) {
        CAPTURE(name);
        std::ifstream in(cases / (name + ".yaml"));
        std::string question, predict;
        std::getline(in, question);
        std::getline(in, predict);
        CHECK(question.starts_with("# "));
        CHECK(question.ends_with("?"));
        CHECK(predict.starts_with("# Predict first: "));
        CHECK(plan_of_case(name).question == question.substr(2));
    }
}

TEST_CASE("the status quo says its facts and they are the defaults") {
    const StudyPlan plan = plan_of_case("status-quo");
    Parameters defaults;
    defaults.teams.front().name = plan.base.teams.at(0).name;
    CHECK(plan.origins.size() > 30);
    for (const FieldPlace& place : field_places(plan.base)) {
        CAPTURE(place.path);
        CHECK(value_text(*place.field, plan.base, place.element) ==
              value_text(*place.field, defaults, place.element));
    }
}

TEST_CASE("the lessons of the library ask, explain and go on to an exercise with sliders") {
    int lessons = 0, curves = 0, choices = 0;
    for (const std::string& name : scenario_files()) {
        if (!name.starts_with("lessons/")) continue;
        CAPTURE(name);
        const StudyPlan plan = plan_of_case(name);
        REQUIRE(plan.lesson);
        ++lessons;
        curves += plan.lesson->kind == PredictionKind::Curve;
        choices += plan.lesson->kind == PredictionKind::Choice;
        CHECK(plan.lesson->happened.find('{') != std::string::npos);
        CHECK_FALSE(plan.lesson->story.empty());
        CHECK_FALSE(plan.lesson->exercise.empty());
        CHECK_FALSE(plan.play.empty());
        // It runs in a browser while a class waits.
        CHECK(plan.replications <= 40);
        CHECK(plan.base.customers.count <= 100'000);
    }
    CHECK(lessons == 8);
    CHECK(curves >= 1);
    CHECK(choices >= 3);
}

TEST_CASE("cases have the policies they compare, the first being the one compared with") {
    using Names = std::vector<std::string>;
    CHECK(policies_of(plan_of_case("service-week")) ==
          Names{"nothing", "one-week", "spread", "notes", "notes-given-up", "both"});
    CHECK(policies_of(plan_of_case("kars4kids")) ==
          Names{"no-mission-work", "letters", "stories", "meeting", "close-to-it", "all-of-it"});
    CHECK(policies_of(plan_of_case("neglect")) == Names{"neglect", "standards", "processes", "attitude",
                                                        "training", "people", "seats", "everything"});
    CHECK(policies_of(plan_of_case("headsets")) ==
          Names{"interviews", "one-in-thirty", "weekly-thanks", "both", "respect", "the-culture"});
    CHECK(policies_of(plan_of_case("overload")) ==
          Names{"as-it-comes", "standard-held", "more-seats", "fewer-seats"});
    CHECK(policies_of(plan_of_case("novices-first")) == Names{"a-job", "first-job", "thrown-in", "eased-in"});
    CHECK(policies_of(plan_of_case("outsourced")) == Names{"own-people", "one-third", "well-paid"});
    CHECK(policies_of(plan_of_case("bot-in-front")) ==
          Names{"agents-only", "bot", "bot-and-fewer-seats", "bot-that-hands-over"});
    CHECK(policies_of(plan_of_case("online")) == Names{"as-it-is", "to-the-chat", "neglected", "cared-for"});
}

TEST_CASE("the week and the same events spread over the year differ in nothing but when") {
    const StudyPlan plan = plan_of_case("service-week");
    const Parameters& week = plan.policies.at(1).parameters;
    const Parameters& spread = plan.policies.at(2).parameters;
    CHECK(week.annual_week.events == spread.occasions.events_per_year);
    CHECK(week.annual_week.quality == spread.occasions.quality);
    CHECK(week.annual_week.announced == spread.occasions.announced);
    CHECK(week.annual_week.cost_per_head == spread.occasions.cost_per_head);
    CHECK(week.annual_week.off_phone_minutes == spread.occasions.off_phone_minutes);
}

TEST_CASE("a bare queue has no mechanism left, and nobody who comes back") {
    for (const std::string& name : scenario_files()) {
        if (!name.starts_with("queues/")) continue;
        CAPTURE(name);
        const Parameters p = plan_of_case(name).base;
        for (const Field* field : language_fields())
            if (field->path.starts_with("mechanisms."))
                CHECK_FALSE(std::get<SlotOf<bool>>(field->slot)(p, 0));
        CHECK(p.customers.count == 0);
        CHECK(p.contacts.redial_share == 0);
        CHECK(p.contacts.return_share == 0);
        CHECK(p.contacts.day_factor_sd == 0);
        CHECK(p.contacts.after_contact_seconds == 0);
        CHECK(p.roster.always_present);
    }
}
