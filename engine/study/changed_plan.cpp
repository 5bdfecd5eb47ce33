#include "engine/study/changed_plan.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/language/vocabulary.hpp"
#include "engine/study/resolved.hpp"

namespace morale {

namespace {

bool is_same_value(const FieldPlace& place, const Parameters& a, const Parameters& b) {
    return std::visit([&](auto slot) { return slot(a, place.element) == slot(b, place.element); },
                      place.field->slot);
}

void copy_value(const FieldPlace& place, const Parameters& from, Parameters& to) {
    std::visit([&](auto slot) { slot(to, place.element) = slot(from, place.element); }, place.field->slot);
}

/// What the text makes of the value of that base; nothing if it cannot be set, as a column of measured times.
std::optional<Parameters> as_written(const Parameters& base, const Origin& origin) {
    Parameters p = base;
    if (!std::holds_alternative<WasSet>(set(p, origin.path, origin.text))) return std::nullopt;
    return p;
}

/// The policy's value at that place under a new base. Words that make its old value of the old base are taken
/// for the way to make it; a value that came about in another way stays what it is.
void lay_value(const FieldPlace& place, const Origin* origin, const Parameters& old_base,
               const Parameters& old_policy, const Parameters& base, Parameters& to) {
    if (origin)
        if (const auto before = as_written(old_base, *origin);
            before && is_same_value(place, *before, old_policy))
            if (const auto now = as_written(base, *origin)) return copy_value(place, *now, to);
    copy_value(place, old_policy, to);
}

Parameters laid_over(const StudyPlan& plan, const PolicyPlan& policy, const Parameters& base) {
    Parameters p = base;
    p.cuts = policy.parameters.cuts;
    for (const FieldPlace& place : field_places(plan.base))
        if (!is_same_value(place, policy.parameters, plan.base))
            lay_value(place, find_origin(plan, policy.name, place.path), plan.base, policy.parameters, base,
                      p);
    return p;
}

bool is_same_base(const Parameters& a, const Parameters& b) {
    return std::ranges::all_of(field_places(a),
                               [&](const FieldPlace& place) { return is_same_value(place, a, b); });
}

/// Keeps the words beside the value, so that they count from a later base as well.
void write_origin_of(StudyPlan& plan, const Change& change) {
    const auto same = [&](const Origin& o) { return o.policy == change.policy && o.path == change.path; };
    const auto origin = std::ranges::find_if(plan.origins, same);
    if (origin == plan.origins.end())
        plan.origins.push_back(
            {.path = change.path, .policy = change.policy, .file = {}, .text = change.text});
    else
        origin->text = change.text;
}

const Rule* broken_rule(const Parameters& p) {
    for (const Rule& rule : rules())
        if (!(rule.value(p) <= rule.highest)) return &rule;
    return nullptr;
}

}  // namespace

std::variant<StudyPlan, Refusal> changed_plan(const StudyPlan& plan, const Parameters& base,
                                              std::span<const Change> changes) {
    StudyPlan next = plan;
    for (PolicyPlan& policy : next.policies) policy.parameters = laid_over(plan, policy, base);
    next.base = base;
    if (!is_same_base(base, plan.base)) next.observed.clear();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto policy = std::ranges::find(next.policies, changes[i].policy, &PolicyPlan::name);
        if (policy == next.policies.end()) return Refusal{.change = i, .no_policy = true};
        const auto was = set(policy->parameters, changes[i].path, changes[i].text);
        if (const auto* problem = std::get_if<Problem>(&was))
            return Refusal{.change = i, .problem = *problem};
        write_origin_of(next, changes[i]);
    }
    if (const Rule* rule = broken_rule(next.base)) return Refusal{.change = changes.size(), .rule = rule};
    for (const PolicyPlan& policy : next.policies)
        if (const Rule* rule = broken_rule(policy.parameters))
            return Refusal{.change = changes.size(), .rule = rule};
    return next;
}

}  // namespace morale
