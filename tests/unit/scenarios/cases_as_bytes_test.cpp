// Every case of the library travels to a page and back, and a page that changes nothing leaves it what it is.
#include <catch2/catch.hpp>
#include <filesystem>

#include "engine/study/changed_plan.hpp"
#include "engine/study/own_numbers.hpp"
#include "engine/study/plan_bytes.hpp"
#include "engine/study/record_store.hpp"
#include "scenarios/load/load.hpp"

using namespace morale;

namespace {

namespace fs = std::filesystem;

const fs::path library = MORALE_SOURCE_DIR "/scenarios/library";

std::vector<StudyPlan> all_cases() {
    std::vector<StudyPlan> plans;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(library)) {
        if (entry.path().extension() != ".yaml") continue;
        Loaded loaded = load(entry.path(), {.case_library = library, .settled = false});
        if (loaded.plan) plans.push_back(std::move(*loaded.plan));
    }
    return plans;
}

}  // namespace

TEST_CASE("every case of the library is the same after a journey as bytes, and after no change") {
    const std::vector<StudyPlan> plans = all_cases();
    REQUIRE(plans.size() > 20);
    for (const StudyPlan& plan : plans) {
        CAPTURE(plan.file);
        const std::vector<std::byte> bytes = bytes_of(plan);
        const std::optional<StudyPlan> again = plan_of(bytes);
        REQUIRE(again);
        CHECK(bytes_of(*again) == bytes);
        for (std::size_t policy = 0; policy < plan.policies.size(); ++policy)
            CHECK(world_text(*again, policy) == world_text(plan, policy));

        const auto laid = changed_plan(plan, plan.base, {});
        REQUIRE(std::holds_alternative<StudyPlan>(laid));
        StudyPlan same = std::get<StudyPlan>(laid);
        for (std::size_t policy = 0; policy < plan.policies.size(); ++policy)
            CHECK(world_text(same, policy) == world_text(plan, policy));
        CHECK(bytes_of(same) == bytes);
    }
}

TEST_CASE("a policy laid over another base is the policy that the scenario with that base has") {
    const fs::path file = library / "service-week.yaml";
    const LoadOptions as_it_is{.case_library = library, .settled = false};
    const Loaded before = load(file, as_it_is);
    LoadOptions with = as_it_is;
    with.sets = {"centre.teams[care].agents=60", "pay.wage=21 USD/h", "recognition.annual_week.events=2"};
    const Loaded after = load(file, with);
    REQUIRE((before.plan && after.plan));
    const auto changed = changed_plan(*before.plan, after.plan->base, {});
    REQUIRE(std::holds_alternative<StudyPlan>(changed));
    for (std::size_t policy = 0; policy < after.plan->policies.size(); ++policy)
        CHECK(world_text(std::get<StudyPlan>(changed), policy) == world_text(*after.plan, policy));
}
