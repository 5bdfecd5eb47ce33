#include "engine/study/resolved.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/language/distribution_text.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/study/since.hpp"
#include "engine/study/uncertain.hpp"

namespace morale {

namespace {

ResolvedValue resolved(const StudyPlan& plan, const PolicyPlan* policy, const FieldPlace& place) {
    const Field& field = *place.field;
    const Parameters& p = policy ? policy->parameters : plan.base;
    const std::string name = policy ? policy->name : std::string{};
    ResolvedValue row{.policy = name,
                      .path = place.path,
                      .unit = unit_text(field, p.money.currency),
                      .value = {},
                      .text = value_text(field, p, place.element),
                      .file = {},
                      .line = 0,
                      .meaning = std::string(field.meaning)};
    if (is_number(field))
        row.value = value_number(field, p, place.element);
    else if (is_distribution(field))
        row.value = text_in_seconds(value_distribution(field, p, place.element));
    else
        row.value = row.text;
    if (const Origin* origin = find_origin(plan, name, place.path)) {
        row.file = origin->file;
        row.line = origin->line;
    }
    if (const Uncertain* uncertain = policy ? nullptr : find_uncertain(plan, place.path)) {
        row.text = uncertain_text(plan, *uncertain);
        row.uncertain = true;
        row.low = value_text(field, uncertain->low, p.money.currency);
        row.high = value_text(field, uncertain->high, p.money.currency);
        row.source = uncertain->source;
    }
    return row;
}

/// When the policy begins or ends, if that is written.
ResolvedValue resolved_moment(const StudyPlan& plan, const PolicyPlan& policy, const Origin& origin,
                              Time moment, std::string_view meaning) {
    return {.policy = policy.name,
            .path = origin.path,
            .unit = {},
            .value = moment_text(plan, moment),
            .text = moment_text(plan, moment),
            .file = origin.file,
            .line = origin.line,
            .meaning = std::string(meaning)};
}

/// The feedbacks that the policy cuts, if it does.
ResolvedValue resolved_cut(const PolicyPlan& policy, const Origin& origin) {
    return {.policy = policy.name,
            .path = origin.path,
            .unit = {},
            .value = origin.text,
            .text = origin.text,
            .file = origin.file,
            .line = origin.line,
            .meaning = "mechanisms whose feedback is held at the base's course"};
}

}  // namespace

const Origin* find_origin(const StudyPlan& plan, std::string_view policy, std::string_view path) {
    const auto found = std::find_if(plan.origins.begin(), plan.origins.end(),
                                    [&](const Origin& o) { return o.policy == policy && o.path == path; });
    return found == plan.origins.end() ? nullptr : &*found;
}

std::vector<ResolvedValue> resolved_values(const StudyPlan& plan) {
    std::vector<ResolvedValue> rows;
    for (const FieldPlace& place : field_places(plan.base)) rows.push_back(resolved(plan, nullptr, place));
    for (const PolicyPlan& policy : plan.policies) {
        if (const Origin* from = find_origin(plan, policy.name, "from"))
            rows.push_back(resolved_moment(plan, policy, *from, policy.from, "when the policy begins"));
        if (const Origin* until = find_origin(plan, policy.name, "until"))
            rows.push_back(resolved_moment(plan, policy, *until, policy.until, "when the policy ends"));
        if (const Origin* cut = find_origin(plan, policy.name, "cut"))
            rows.push_back(resolved_cut(policy, *cut));
        for (const FieldPlace& place : all_field_places(plan.base))
            if (find_origin(plan, policy.name, place.path)) rows.push_back(resolved(plan, &policy, place));
    }
    return rows;
}

}  // namespace morale
