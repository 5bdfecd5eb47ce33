#include "engine/study/plan_bytes.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "engine/language/vocabulary.hpp"
#include "engine/model/cuts.hpp"
#include "engine/model/fields.hpp"
#include "engine/model/results_version.hpp"
#include "engine/study/byte_stream.hpp"

namespace morale {

namespace {

constexpr std::uint64_t kind_of_plan = 0x504c414e, version_of_plan = 2;

/// Changes when a field is added, removed or moved.
std::uint64_t mark_of_fields() {
    ByteWriter paths;
    for (const FieldList& list : world_lists()) paths.text(list.path);
    for (const Field* field : language_fields()) paths.text(field->path);
    return checksum(paths.finish());
}

void write(ByteWriter& to, double value) {
    to.bits(std::bit_cast<std::uint64_t>(value));
}
void write(ByteWriter& to, bool value) {
    to.whole(value);
}
void write(ByteWriter& to, int value) {
    to.of_either_sign(value);
}
void write(ByteWriter& to, const std::string& value) {
    to.text(value);
}
void write(ByteWriter& to, const std::vector<double>& value) {
    to.whole(value.size());
    for (const double number : value) write(to, number);
}
void write(ByteWriter& to, const std::vector<std::string>& value) {
    to.whole(value.size());
    for (const std::string& text : value) write(to, text);
}
void write(ByteWriter& to, const Distribution& value) {
    to.whole(static_cast<std::uint64_t>(value.kind()));
    write(to, value.numbers());
}

void read(ByteReader& from, double& value) {
    value = std::bit_cast<double>(from.bits<std::uint64_t>());
}
void read(ByteReader& from, bool& value) {
    value = from.at_most<int>(1) == 1;
}
void read(ByteReader& from, int& value) {
    value = static_cast<int>(from.of_either_sign());
}
void read(ByteReader& from, std::string& value) {
    value = from.text();
}
void read(ByteReader& from, std::vector<double>& value) {
    value.assign(from.number(), 0.);
    for (double& number : value) read(from, number);
}
void read(ByteReader& from, std::vector<std::string>& value) {
    value.assign(from.number(), {});
    for (std::string& text : value) read(from, text);
}
void read(ByteReader& from, Distribution& value) {
    const auto kind =
        from.at_most<Distribution::Kind>(static_cast<std::uint64_t>(Distribution::Kind::Infinite));
    std::vector<double> numbers;
    read(from, numbers);
    if (auto law = Distribution::of_numbers(kind, numbers))
        value = std::move(*law);
    else
        from.reject();
}

template <class Rows, class One>
void write_rows(ByteWriter& to, const Rows& rows, One one) {
    to.whole(rows.size());
    for (const auto& row : rows) one(to, row);
}

template <class Rows, class One>
void read_rows(ByteReader& from, Rows& rows, One one) {
    const std::size_t size = from.number();
    for (std::size_t i = 0; i < size && from.is_sound(); ++i) rows.push_back(one(from));
}

/// A slot finds a place that may be changed; what is written is only read.
void write_field(ByteWriter& to, const Field& field, const Parameters& p, std::size_t element) {
    std::visit([&](auto slot) { write(to, slot(const_cast<Parameters&>(p), element)); }, field.slot);
}

void read_field(ByteReader& from, const Field& field, Parameters& p, std::size_t element) {
    std::visit([&](auto slot) { read(from, slot(p, element)); }, field.slot);
}

std::vector<std::byte> field_bytes(const Field& field, const Parameters& p, std::size_t element) {
    ByteWriter to;
    write_field(to, field, p, element);
    return to.finish();
}

std::size_t elements_of(const Field& field, const Parameters& p) {
    const FieldList* list = list_of(field);
    return list ? list->size(p) : 1;
}

std::vector<std::string> names_in(const FieldList& list, const Parameters& p) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < list.size(p); ++i) names.emplace_back(list.name(p, i));
    return names;
}

/// Whether the field has the same value in both, to the last bit; of a list, whether the lists have the same
/// names too.
bool same_field(const Field& field, const Parameters& a, const Parameters& b, std::size_t element) {
    const FieldList* list = list_of(field);
    return (!list || names_in(*list, a) == names_in(*list, b)) &&
           field_bytes(field, a, element) == field_bytes(field, b, element);
}

void write_usual(ByteWriter& to, const Usual& usual) {
    to.whole(usual.teams.size());
    for (const TeamUsual& team : usual.teams)
        for (const double value :
             {team.handle_factor, team.occupancy, team.standard, team.practice, team.demand, team.exhaustion})
            write(to, value);
    write(to, usual.chat_factor);
}

Usual read_usual(ByteReader& from) {
    Usual usual;
    usual.teams.resize(from.number());
    for (TeamUsual& team : usual.teams)
        for (double* value : {&team.handle_factor, &team.occupancy, &team.standard, &team.practice,
                              &team.demand, &team.exhaustion})
            read(from, *value);
    read(from, usual.chat_factor);
    return usual;
}

/// A value that is that of `beside` is a zero.
void write_parameters(ByteWriter& to, const Parameters& p, const Parameters& beside) {
    for (const FieldList& list : world_lists()) write(to, names_in(list, p));
    for (const Field* field : language_fields())
        for (std::size_t i = 0; i < elements_of(*field, p); ++i) {
            const bool differs = !same_field(*field, p, beside, i);
            write(to, differs);
            if (differs) write_field(to, *field, p, i);
        }
    for (const Cut& cut : cuts()) write(to, p.cuts.*cut.flag);
    write_usual(to, p.usual);
}

Parameters read_parameters(ByteReader& from, const Parameters& beside) {
    Parameters p = beside;
    for (const FieldList& list : world_lists()) {
        std::vector<std::string> names;
        read(from, names);
        if (names == names_in(list, p)) continue;
        list.clear(p);
        for (const std::string& name : names) list.append(p, name);
    }
    for (const Field* field : language_fields())
        for (std::size_t i = 0; i < elements_of(*field, p) && from.is_sound(); ++i) {
            bool differs = false;
            read(from, differs);
            if (differs) read_field(from, *field, p, i);
        }
    for (const Cut& cut : cuts()) read(from, p.cuts.*cut.flag);
    p.usual = read_usual(from);
    return p;
}

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
        write(to, *text);
    write(to, origin.line);
    write(to, origin.column);
}

Origin read_origin(ByteReader& from) {
    Origin origin;
    for (std::string* text : {&origin.path, &origin.policy, &origin.file, &origin.text}) read(from, *text);
    read(from, origin.line);
    read(from, origin.column);
    return origin;
}

void write_policy(ByteWriter& to, const PolicyPlan& policy, const Parameters& base) {
    for (const std::string* text : {&policy.name, &policy.why, &policy.title}) write(to, *text);
    to.time(policy.from);
    to.time(policy.until);
    write_parameters(to, policy.parameters, base);
}

PolicyPlan read_policy(ByteReader& from, const Parameters& base) {
    PolicyPlan policy;
    for (std::string* text : {&policy.name, &policy.why, &policy.title}) read(from, *text);
    policy.from = from.time();
    policy.until = from.time();
    policy.parameters = read_parameters(from, base);
    return policy;
}

void write_uncertain(ByteWriter& to, const Uncertain& assumption) {
    write(to, assumption.path);
    write_field_number(to, assumption.field);
    to.whole(assumption.element);
    write(to, assumption.low);
    write(to, assumption.high);
    write(to, assumption.source);
    to.whole(assumption.heirs.size());
    for (const auto& [field, element] : assumption.heirs) {
        write_field_number(to, field);
        to.whole(element);
    }
}

Uncertain read_uncertain(ByteReader& from) {
    Uncertain assumption;
    read(from, assumption.path);
    assumption.field = read_field_number(from);
    assumption.element = from.small();
    read(from, assumption.low);
    read(from, assumption.high);
    read(from, assumption.source);
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
        write(to, value);
}

TeamLoad read_load(ByteReader& from) {
    TeamLoad load;
    for (double* value : {&load.occupancy, &load.pressed_occupancy, &load.hostile_per_day, &load.chat_factor})
        read(from, *value);
    return load;
}

void write_goal(ByteWriter& to, const Goal& goal) {
    write(to, goal.metric);
    write(to, goal.of_class);
    write(to, goal.at_most);
    write(to, goal.value);
    write(to, goal.text);
}

Goal read_goal(ByteReader& from) {
    Goal goal;
    read(from, goal.metric);
    read(from, goal.of_class);
    read(from, goal.at_most);
    read(from, goal.value);
    read(from, goal.text);
    return goal;
}

void write_observed(ByteWriter& to, const Observed& figure) {
    for (const std::string* text : {&figure.metric, &figure.text, &figure.file}) write(to, *text);
    write(to, figure.value);
    write(to, figure.line);
    write(to, figure.column);
}

Observed read_observed(ByteReader& from) {
    Observed figure;
    for (std::string* text : {&figure.metric, &figure.text, &figure.file}) read(from, *text);
    read(from, figure.value);
    read(from, figure.line);
    read(from, figure.column);
    return figure;
}

void write_inherited(ByteWriter& to, const Inherited& row) {
    for (const std::string* text : {&row.list, &row.element, &row.file}) write(to, *text);
    write_origin(to, row.beside);
}

Inherited read_inherited(ByteReader& from) {
    Inherited row;
    for (std::string* text : {&row.list, &row.element, &row.file}) read(from, *text);
    row.beside = read_origin(from);
    return row;
}

}  // namespace

std::vector<std::byte> bytes_of(const StudyPlan& plan) {
    ByteWriter to;
    for (const std::uint64_t part :
         {kind_of_plan, version_of_plan, static_cast<std::uint64_t>(results_version), mark_of_fields()})
        to.whole(part);
    for (const std::string* text : {&plan.name, &plan.question, &plan.file}) write(to, *text);
    write(to, plan.settings);
    write_parameters(to, plan.base, Parameters{});
    write_rows(to, plan.mend, write_load);
    write_rows(to, plan.policies,
               [&](ByteWriter& out, const PolicyPlan& policy) { write_policy(out, policy, plan.base); });
    write(to, plan.replications);
    to.whole(plan.seed.value);
    write_rows(to, plan.goals, write_goal);
    write(to, plan.also_compared);
    write_rows(to, plan.observed, write_observed);
    write_rows(to, plan.uncertain, write_uncertain);
    write_rows(to, plan.inherited, write_inherited);
    write_rows(to, plan.origins, write_origin);
    write(to, plan.until_decided);
    return to.finish();
}

std::optional<StudyPlan> plan_of(std::span<const std::byte> bytes) {
    const std::optional<std::span<const std::byte>> body = undamaged(bytes);
    if (!body) return std::nullopt;
    ByteReader from(*body);
    for (const std::uint64_t part :
         {kind_of_plan, version_of_plan, static_cast<std::uint64_t>(results_version), mark_of_fields()})
        if (from.whole() != part) return std::nullopt;
    StudyPlan plan;
    for (std::string* text : {&plan.name, &plan.question, &plan.file}) read(from, *text);
    read(from, plan.settings);
    plan.base = read_parameters(from, Parameters{});
    read_rows(from, plan.mend, read_load);
    read_rows(from, plan.policies, [&](ByteReader& in) { return read_policy(in, plan.base); });
    read(from, plan.replications);
    plan.seed.value = from.whole();
    read_rows(from, plan.goals, read_goal);
    read(from, plan.also_compared);
    read_rows(from, plan.observed, read_observed);
    read_rows(from, plan.uncertain, read_uncertain);
    read_rows(from, plan.inherited, read_inherited);
    read_rows(from, plan.origins, read_origin);
    read(from, plan.until_decided);
    if (!from.is_sound() || !from.is_at_end() || plan.policies.empty()) return std::nullopt;
    return plan;
}

}  // namespace morale
