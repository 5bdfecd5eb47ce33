#include "engine/study/record_store.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <mutex>
#include <set>

#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/study/record_bytes.hpp"
#include "engine/study/run.hpp"
#include "engine/study/settle.hpp"
#include "tests/unit/study/synthetic.hpp"

using namespace morale;
using namespace morale::test;

namespace {

/// Keeps bytes in memory, and counts.
class ShelfInMemory : public RecordStore {
 public:
    std::int64_t world(std::string_view text, const WorldLabel&) override {
        return static_cast<std::int64_t>(worlds.emplace(std::string(text), worlds.size()).first->second);
    }
    std::optional<Record> find(std::int64_t world, int replication) override {
        const std::scoped_lock lock(mutex);
        const auto at = records.find({world, replication});
        if (at == records.end()) return std::nullopt;
        ++found;
        return record_of(at->second);
    }
    void keep(int replication, std::span<const RecordOfWorld> of) override {
        const std::scoped_lock lock(mutex);
        for (const RecordOfWorld& record : of)
            records[{record.world, replication}] = bytes_of(*record.record);
    }

    std::mutex mutex;
    std::map<std::string, std::size_t> worlds;
    std::map<std::pair<std::int64_t, int>, std::vector<std::byte>> records;
    int found = 0;
};

StudyPlan short_plan() {
    StudyPlan plan;
    plan.name = "short";
    plan.base.teams = {{.name = "care", .agents = 6}};
    plan.base.customers.count = 3000;
    plan.base.time.warmup_weeks = 1;
    plan.base.time.horizon_weeks = 2;
    plan.policies = {{.name = "nothing", .why = {}, .parameters = plan.base}};
    plan.policies.push_back(plan.policies.front());
    plan.policies.back().name = "more";
    plan.policies.back().parameters.leader_thanks.share = .9;
    plan.replications = 4;
    settle(plan);
    return plan;
}

std::vector<std::uint64_t> marks_of(const StudyResult& study) {
    std::vector<std::uint64_t> all;
    for (const PolicyResult& policy : study.policies)
        all.insert(all.end(), policy.fingerprints.begin(), policy.fingerprints.end());
    return all;
}

}  // namespace

TEST_CASE("what is kept is not simulated again, and more replications add to it") {
    const StudyPlan plan = short_plan();
    ShelfInMemory shelf;
    StudyPlan shorter = plan;
    shorter.replications = 2;
    run(shorter, {.threads = 2, .store = &shelf});
    CHECK(shelf.records.size() == 4);
    CHECK(shelf.found == 0);
    const StudyResult with = run(plan, {.threads = 2, .store = &shelf});
    CHECK(shelf.found == 4);
    CHECK(shelf.records.size() == 8);
    CHECK(marks_of(with) == marks_of(run(plan, {.threads = 1})));
}

TEST_CASE("a policy that another study has is found under any name and in any company") {
    const StudyPlan plan = short_plan();
    ShelfInMemory shelf;
    run(plan, {.threads = 1, .store = &shelf});
    StudyPlan other = plan;
    other.name = "other";
    other.policies = {plan.policies[1], plan.policies[0]};
    other.policies[0].name = "renamed";
    other.base.study.objective = "turnover";
    run(other, {.threads = 1, .store = &shelf});
    CHECK(shelf.found == 8);
}

TEST_CASE("every value that can move a result makes another world") {
    const StudyPlan plan = short_plan();
    std::set<std::string> texts = {world_text(plan, 0)};
    const auto is_new = [&](const StudyPlan& other) { return texts.insert(world_text(other, 0)).second; };
    for (const FieldPlace& place : field_places(plan.base)) {
        const std::set<std::string> reading = {"study.seed", "study.replications", "study.objective",
                                               "study.care"};
        if (reading.contains(place.path) || !std::holds_alternative<SlotOf<double>>(place.field->slot))
            continue;
        StudyPlan other = plan;
        double& value = std::get<SlotOf<double>>(place.field->slot)(other.base, place.element);
        const Dimension kind = place.field->dimension;
        const bool whole =
            kind == Dimension::Date || kind == Dimension::DayOfYear || kind == Dimension::Count;
        value = whole ? value + 1 : std::nextafter(value, 1e13);
        CAPTURE(place.path);
        CHECK(is_new(other));
    }
    StudyPlan other = plan;
    other.seed.value = 2;
    CHECK(is_new(other));
    other = plan;
    other.base.teams[0].present = other.policies[0].parameters.teams[0].present = {4, 5};
    CHECK(is_new(other));
    other.policies[0].parameters.teams[0].present.clear();  // a policy without the numbers of its base
    CHECK(is_new(other));
    other = plan;
    other.policies[0].from = measurement_start + week;
    CHECK(is_new(other));
    other = plan;
    other.policies[0].parameters.cuts.strain = true;
    CHECK(is_new(other));
    other = plan;
    other.base.usual.teams[0].demand += 1e-9;
    CHECK(is_new(other));
    CHECK(texts.insert(world_text(plan, 1)).second);
}
