#include "engine/study/plan_bytes.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

#include "engine/language/vocabulary.hpp"
#include "engine/model/results_version.hpp"
#include "engine/study/byte_stream.hpp"
#include "engine/study/parameter_bytes.hpp"
#include "engine/study/value_bytes.hpp"

namespace morale {

namespace {

constexpr std::uint64_t kind_of_plan = 0x504c414e, kind_of_assumptions = 0x41535355, version_of_plan = 3;

void write_field_number(ByteWriter& to, const Field* field) {
    const auto fields = language_fields();
    to.whole(static_cast<std::uint64_t>(std::ranges::find(fields, field) - fields.begin()));
}

const Field* read_field_number(ByteReader& from) {
    const auto fields = language_fields();
    return fields[from.at_most<std::size_t>(fields.size() - 1)];
}

void write_origin(ByteWriter& to, const Origin& origin) {
    for (const std::string* text : {&origin.path, &origin.policy, &origin.file, &origin.text})
        write_value(to, *text);
    write_value(to, origin.line);
    write_value(to, origin.column);
}

Origin read_origin(ByteReader& from) {
    Origin origin;
    for (std::string* text : {&origin.path, &origin.policy, &origin.file, &origin.text})
        read_value(from, *text);
    read_value(from, origin.line);
    read_value(from, origin.column);
    return origin;
}

void write_policy(ByteWriter& to, const PolicyPlan& policy, const Parameters& base) {
    for (const std::string* text : {&policy.name, &policy.why, &policy.title}) write_value(to, *text);
    to.time(policy.from);
    to.time(policy.until);
    write_parameters(to, policy.parameters, base);
}

PolicyPlan read_policy(ByteReader& from, const Parameters& base) {
    PolicyPlan policy;
    for (std::string* text : {&policy.name, &policy.why, &policy.title}) read_value(from, *text);
    policy.from = from.time();
    policy.until = from.time();
    policy.parameters = read_parameters(from, base);
    return policy;
}

void write_uncertain(ByteWriter& to, const Uncertain& assumption) {
    write_value(to, assumption.path);
    write_field_number(to, assumption.field);
    to.whole(assumption.element);
    write_value(to, assumption.low);
    write_value(to, assumption.high);
    write_value(to, assumption.source);
    to.whole(assumption.heirs.size());
    for (const auto& [field, element] : assumption.heirs) {
        write_field_number(to, field);
        to.whole(element);
    }
}

Uncertain read_uncertain(ByteReader& from) {
    Uncertain assumption;
    read_value(from, assumption.path);
    assumption.field = read_field_number(from);
    assumption.element = from.small();
    read_value(from, assumption.low);
    read_value(from, assumption.high);
    read_value(from, assumption.source);
    assumption.heirs.resize(from.number());
    for (auto& [field, element] : assumption.heirs) {
        field = read_field_number(from);
        element = from.small();
    }
    return assumption;
}

void write_load(ByteWriter& to, const TeamLoad& load) {
    for (const double value :
         {load.occupancy, load.pressed_occupancy, load.hostile_per_day, load.chat_factor})
        write_value(to, value);
}

TeamLoad read_load(ByteReader& from) {
    TeamLoad load;
    for (double* value : {&load.occupancy, &load.pressed_occupancy, &load.hostile_per_day, &load.chat_factor})
        read_value(from, *value);
    return load;
}

void write_goal(ByteWriter& to, const Goal& goal) {
    write_value(to, goal.metric);
    write_value(to, goal.of);
    write_value(to, static_cast<int>(goal.part));
    write_value(to, goal.at_most);
    write_value(to, goal.value);
    write_value(to, goal.text);
}

Goal read_goal(ByteReader& from) {
    Goal goal;
    read_value(from, goal.metric);
    read_value(from, goal.of);
    int part = 0;
    read_value(from, part);
    if (part < 0 || part >= static_cast<int>(PartKind::last)) from.reject();
    goal.part = static_cast<PartKind>(from.is_sound() ? part : 0);
    read_value(from, goal.at_most);
    read_value(from, goal.value);
    read_value(from, goal.text);
    return goal;
}

void write_observed(ByteWriter& to, const Observed& figure) {
    for (const std::string* text : {&figure.metric, &figure.text, &figure.file}) write_value(to, *text);
    write_value(to, figure.value);
    write_value(to, figure.line);
    write_value(to, figure.column);
}

Observed read_observed(ByteReader& from) {
    Observed figure;
    for (std::string* text : {&figure.metric, &figure.text, &figure.file}) read_value(from, *text);
    read_value(from, figure.value);
    read_value(from, figure.line);
    read_value(from, figure.column);
    return figure;
}

void write_inherited(ByteWriter& to, const Inherited& row) {
    for (const std::string* text : {&row.list, &row.element, &row.file}) write_value(to, *text);
    write_origin(to, row.beside);
}

Inherited read_inherited(ByteReader& from) {
    Inherited row;
    for (std::string* text : {&row.list, &row.element, &row.file}) read_value(from, *text);
    row.beside = read_origin(from);
    return row;
}

void write_lesson(ByteWriter& to, const Lesson& lesson) {
    for (const std::string* text : {&lesson.story, &lesson.ask, &lesson.metric, &lesson.policy, &lesson.other,
                                    &lesson.happened, &lesson.why, &lesson.exercise})
        write_value(to, *text);
    write_value(to, lesson.below);
    to.whole(static_cast<std::uint64_t>(lesson.kind));
    for (const double value : {lesson.scale.lowest, lesson.scale.highest, lesson.scale.step})
        write_value(to, value);
    write_value(to, lesson.loop);
}

Lesson read_lesson(ByteReader& from) {
    Lesson lesson;
    for (std::string* text : {&lesson.story, &lesson.ask, &lesson.metric, &lesson.policy, &lesson.other,
                              &lesson.happened, &lesson.why, &lesson.exercise})
        read_value(from, *text);
    read_value(from, lesson.below);
    lesson.kind = from.at_most<PredictionKind>(static_cast<std::uint64_t>(PredictionKind::Curve));
    for (double* value : {&lesson.scale.lowest, &lesson.scale.highest, &lesson.scale.step})
        read_value(from, *value);
    read_value(from, lesson.loop);
    return lesson;
}

void write_slider(ByteWriter& to, const PlaySlider& slider) {
    for (const std::string* text : {&slider.path, &slider.policy, &slider.label}) write_value(to, *text);
    for (const double value : {slider.lowest, slider.highest, slider.step}) write_value(to, value);
}

PlaySlider read_slider(ByteReader& from) {
    PlaySlider slider;
    for (std::string* text : {&slider.path, &slider.policy, &slider.label}) read_value(from, *text);
    for (double* value : {&slider.lowest, &slider.highest, &slider.step}) read_value(from, *value);
    return slider;
}

}  // namespace

std::vector<std::byte> bytes_of(const StudyPlan& plan) {
    ByteWriter to;
    for (const std::uint64_t part :
         {kind_of_plan, version_of_plan, static_cast<std::uint64_t>(results_version), mark_of_fields()})
        to.whole(part);
    for (const std::string* text : {&plan.name, &plan.question, &plan.file}) write_value(to, *text);
    write_value(to, plan.settings);
    write_parameters(to, plan.base, Parameters{});
    write_rows(to, plan.mend, write_load);
    write_rows(to, plan.policies,
               [&](ByteWriter& out, const PolicyPlan& policy) { write_policy(out, policy, plan.base); });
    write_value(to, plan.replications);
    to.whole(plan.seed.value);
    write_rows(to, plan.goals, write_goal);
    write_value(to, plan.also_compared);
    write_rows(to, plan.observed, write_observed);
    write_rows(to, plan.uncertain, write_uncertain);
    write_rows(to, plan.inherited, write_inherited);
    write_rows(to, plan.origins, write_origin);
    write_value(to, plan.until_decided);
    write_value(to, plan.lesson.has_value());
    if (plan.lesson) write_lesson(to, *plan.lesson);
    write_rows(to, plan.play, write_slider);
    return to.finish();
}

std::vector<std::byte> bytes_of(const std::vector<Uncertain>& assumptions) {
    ByteWriter to;
    for (const std::uint64_t part : {kind_of_assumptions, version_of_plan, mark_of_fields()}) to.whole(part);
    write_rows(to, assumptions, write_uncertain);
    return to.finish();
}

std::optional<std::vector<Uncertain>> assumptions_of(std::span<const std::byte> bytes) {
    const std::optional<std::span<const std::byte>> body = undamaged(bytes);
    if (!body) return std::nullopt;
    ByteReader from(*body);
    for (const std::uint64_t part : {kind_of_assumptions, version_of_plan, mark_of_fields()})
        if (from.whole() != part) return std::nullopt;
    std::vector<Uncertain> assumptions;
    read_rows(from, assumptions, read_uncertain);
    if (!from.is_sound() || !from.is_at_end()) return std::nullopt;
    return assumptions;
}

std::optional<StudyPlan> plan_of(std::span<const std::byte> bytes) {
    const std::optional<std::span<const std::byte>> body = undamaged(bytes);
    if (!body) return std::nullopt;
    ByteReader from(*body);
    for (const std::uint64_t part :
         {kind_of_plan, version_of_plan, static_cast<std::uint64_t>(results_version), mark_of_fields()})
        if (from.whole() != part) return std::nullopt;
    StudyPlan plan;
    for (std::string* text : {&plan.name, &plan.question, &plan.file}) read_value(from, *text);
    read_value(from, plan.settings);
    plan.base = read_parameters(from, Parameters{});
    read_rows(from, plan.mend, read_load);
    read_rows(from, plan.policies, [&](ByteReader& in) { return read_policy(in, plan.base); });
    read_value(from, plan.replications);
    plan.seed.value = from.whole();
    read_rows(from, plan.goals, read_goal);
    read_value(from, plan.also_compared);
    read_rows(from, plan.observed, read_observed);
    read_rows(from, plan.uncertain, read_uncertain);
    read_rows(from, plan.inherited, read_inherited);
    read_rows(from, plan.origins, read_origin);
    read_value(from, plan.until_decided);
    bool has_lesson = false;
    read_value(from, has_lesson);
    if (has_lesson) plan.lesson = read_lesson(from);
    read_rows(from, plan.play, read_slider);
    if (!from.is_sound() || !from.is_at_end() || plan.policies.empty()) return std::nullopt;
    return plan;
}

}  // namespace morale
