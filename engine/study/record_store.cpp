#include "engine/study/record_store.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/language/distribution_text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/cuts.hpp"
#include "engine/model/results_version.hpp"
#include "engine/study/simulate_policies.hpp"
#include "engine/study/uncertain.hpp"

namespace morale {

namespace {

/// What belongs to the reading of results and moves none of them.
bool moves_nothing(std::string_view path) {
    constexpr std::array<std::string_view, 4> reading = {"study.replications", "study.seed",
                                                         "study.objective", "study.care"};
    return std::ranges::find(reading, path) != reading.end();
}

void add_line(std::string& text, std::string_view name, std::string_view value) {
    text.append(name).append("=").append(value).append("\n");
}

void add_number(std::string& text, std::string_view name, double value) {
    add_line(text, name, number_text(value));
}

/// The value to the last bit. What people read is not: two neighbouring numbers can be the same percentage.
std::string exact_text(const FieldPlace& place, const Parameters& p) {
    const Field& field = *place.field;
    if (is_number(field)) return number_text(value_number(field, p, place.element));
    if (is_distribution(field)) return text_in_seconds(value_distribution(field, p, place.element));
    return value_text(field, p, place.element);
}

using PathAndText = std::pair<std::string, std::string>;

/// The path and text of every value that can move a result.
std::vector<PathAndText> values_of(const Parameters& p) {
    std::vector<PathAndText> values;
    for (const FieldPlace& place : field_places(p))
        if (!moves_nothing(place.path)) values.emplace_back(place.path, exact_text(place, p));
    return values;
}

void add_usual(std::string& text, const Usual& usual) {
    for (const TeamUsual& team : usual.teams)
        for (const double value :
             {team.handle_factor, team.occupancy, team.standard, team.practice, team.demand, team.exhaustion})
            add_number(text, "usual", value);
    for (const double factor : usual.chat_factor) add_number(text, "usual.chat", factor);
}

}  // namespace

std::string world_text(const StudyPlan& plan, std::size_t policy) {
    const PolicyPlan& under = plan.policies[policy];
    std::string text;
    add_line(text, "results", std::to_string(results_version));
    add_line(text, "seed", std::to_string(plan.seed.value));
    const std::vector<PathAndText> of_base = values_of(plan.base);
    for (const auto& [path, value] : of_base) add_line(text, path, value);
    add_usual(text, plan.base.usual);
    add_line(text, "from", std::to_string(under.from.time_since_epoch().count()));
    if (under.until != never) add_line(text, "until", std::to_string(under.until.time_since_epoch().count()));
    const auto of_policy = values_of(under.parameters);
    for (const auto& written : of_policy)
        if (std::ranges::find(of_base, written) == of_base.end())
            add_line(text, written.first, written.second);
    for (const auto& [path, value] : of_base)  // a list that the policy empties
        if (std::ranges::find(of_policy, path, &PathAndText::first) == of_policy.end())
            add_line(text, path, "[]");
    for (const Cut& cut : cuts())
        if (under.parameters.cuts.*cut.flag) add_line(text, "cut", cut.name);
    add_usual(text, under.parameters.usual);
    if (!draws_assumptions(plan)) return text;
    for (const Uncertain& assumption : plan.uncertain) {
        add_number(text, assumption.path, assumption.low);
        add_number(text, assumption.path, assumption.high);
        for (const auto& [field, element] : assumption.heirs)
            add_line(text, field->path, std::to_string(element));
    }
    for (const TeamLoad& load : plan.mend)
        for (const double value :
             {load.occupancy, load.pressed_occupancy, load.hostile_per_day, load.chat_factor})
            add_number(text, "mend", value);
    return text;
}

KeptRecords::KeptRecords(const StudyPlan& plan, RecordStore* store, OtherMachines* others)
    : plan_(plan), store_(store), machines_(others ? others->with(plan) : nullptr) {
    for (std::size_t policy = 0; policy < plan.policies.size() && store; ++policy)
        worlds_.push_back(store->world(
            world_text(plan, policy),
            {.scenario = plan.name, .policy = plan.policies[policy].name, .seed = plan.seed.value}));
}

std::vector<Record> KeptRecords::of(int replication, std::span<const std::size_t> policies, StopAsked stop) {
    if (!store_) return simulated(replication, policies, stop);
    std::vector<std::optional<Record>> found;
    std::vector<std::size_t> missing;
    for (const std::size_t policy : policies) {
        found.push_back(store_->find(worlds_[policy], replication));
        if (!found.back()) missing.push_back(policy);
    }
    std::vector<Record> made = simulated(replication, missing, stop);
    if (stop && stop()) return {};
    keep(replication, missing, made);
    std::vector<Record> records;
    auto next = made.begin();
    for (std::size_t i = 0; i < policies.size(); ++i)
        records.push_back(found[i] ? std::move(*found[i]) : std::move(*next++));
    return records;
}

std::vector<Record> KeptRecords::simulated(int replication, std::span<const std::size_t> policies,
                                           StopAsked stop) {
    if (policies.empty()) return {};
    if (machines_) return machines_->simulate(replication, policies, stop);
    return simulate_policies(plan_, replication, policies, stop);
}

void KeptRecords::keep(int replication, std::span<const std::size_t> policies, std::span<const Record> made) {
    std::vector<RecordOfWorld> sound;
    for (std::size_t i = 0; i < policies.size(); ++i)
        if (!made[i].failure) sound.push_back({worlds_[policies[i]], &made[i]});
    if (!sound.empty()) store_->keep(replication, sound);
}

}  // namespace morale
