#include "output/live/controls.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/metric/percentile.hpp"
#include "engine/policy/lever.hpp"
#include "engine/study/own_numbers.hpp"
#include "output/encode/json.hpp"
#include "output/live/lever_positions.hpp"
#include "output/people.hpp"
#include "output/words/field_label.hpp"
#include "output/words/goals.hpp"
#include "output/words/numbers.hpp"

namespace morale::live {
namespace {

constexpr std::size_t most_levers = 4;
constexpr double most_agents = 5'000, most_contacts_per_agent = 400, most_handle_minutes = 120,
                 most_leavers_per_agent = 3;

bool is_word(const Field& field) {
    return field.dimension == Dimension::Choice || field.dimension == Dimension::Flag;
}

LeverControl words_of(const FieldPlace& place, const Parameters& p) {
    LeverControl control{.path = place.path, .label = label_of(*place.field), .texts = {}, .words = true};
    if (place.field->dimension == Dimension::Flag)
        control.texts = {"no", "yes"};
    else
        for (const std::string_view word : place.field->choices) control.texts.emplace_back(word);
    const auto now = std::ranges::find(control.texts, value_text(*place.field, p, place.element));
    control.now = static_cast<std::size_t>(now - control.texts.begin());
    return control;
}

LeverControl numbers_of(const FieldPlace& place, const Parameters& p, const Parameters& base) {
    LeverControl control{.path = place.path, .label = label_of(*place.field), .texts = {}};
    const double now = value_number(*place.field, p, place.element);
    for (const double value :
         lever_positions(*place.field, now, value_number(*place.field, base, place.element))) {
        if (value == now) control.now = control.texts.size();
        control.texts.push_back(value_text(*place.field, value, p.money.currency));
    }
    return control;
}

/// The number without the error that adding up decimal steps leaves.
double without_tail(double value) {
    constexpr double digits = 1e10, large = 1e4;
    return std::abs(value) < large ? std::round(value * digits) / digits : value;
}

/// The positions that the scenario asks for, and the value that is there now.
LeverControl asked_numbers(const FieldPlace& place, const PlaySlider& slider, const Parameters& p) {
    LeverControl control{.path = place.path, .label = {}, .texts = {}};
    const double now = value_number(*place.field, p, place.element);
    std::vector<double> values{now};
    const auto steps = static_cast<int>(std::floor((slider.highest - slider.lowest) / slider.step + 1e-9));
    for (int i = 0; i <= steps; ++i) {
        const double value = without_tail(slider.lowest + i * slider.step);
        if (std::abs(value - now) > 1e-9 * slider.step) values.push_back(value);
    }
    std::ranges::sort(values);
    for (const double value : values) {
        if (value == now) control.now = control.texts.size();
        control.texts.push_back(value_text(*place.field, value, p.money.currency));
    }
    return control;
}

/// The sliders that the scenario names for the card of that policy.
void add_asked(const StudyPlan& plan, const PolicyPlan& policy, PolicyControls& controls) {
    const std::vector<FieldPlace> places = all_field_places(plan.base);
    for (const PlaySlider& slider : plan.play) {
        if (!slider.policy.empty() && slider.policy != policy.name) continue;
        const auto place = std::ranges::find(places, slider.path, &FieldPlace::path);
        if (place == places.end()) continue;
        LeverControl control = is_word(*place->field) ? words_of(*place, policy.parameters)
                                                      : asked_numbers(*place, slider, policy.parameters);
        control.label = slider.label.empty() ? label_of(*place->field) : slider.label;
        controls.levers.push_back(std::move(control));
    }
}

PolicyControls controls_of(const StudyPlan& plan, const PolicyPlan& policy) {
    PolicyControls controls{.name = policy.name, .title = title_of(policy), .why = policy.why, .levers = {}};
    if (!plan.play.empty()) {
        add_asked(plan, policy, controls);
        return controls;
    }
    for (const FieldPlace& place : field_places(plan.base)) {
        if (controls.levers.size() == most_levers) break;
        if (!find_lever(place.field->path)) continue;
        if (value_text(*place.field, policy.parameters, place.element) ==
            value_text(*place.field, plan.base, place.element))
            continue;
        if (is_word(*place.field))
            controls.levers.push_back(words_of(place, policy.parameters));
        else if (is_number(*place.field))
            controls.levers.push_back(numbers_of(place, policy.parameters, plan.base));
    }
    return controls;
}

NumberControl goal_control(const StudyPlan& plan, const Goal& goal, std::size_t number) {
    const Metric& metric = *told_metric(goal.metric);
    const Reading reading = reading_of(metric, goal.value, money_unit(plan.base));
    return {.name = std::to_string(number),
            .label = title_of(goal) + (goal.at_most ? ", at most" : ", at least"),
            .unit = reading.unit,
            .value = goal.value * reading.factor,
            .lowest = std::isfinite(metric.range.lowest) ? metric.range.lowest * reading.factor : -1e12,
            .highest = std::isfinite(metric.range.highest) ? metric.range.highest * reading.factor : 1e12};
}

template <class Rows, class One>
std::string json_list(const Rows& rows, One json_of) {
    std::vector<std::string> items;
    items.reserve(rows.size());
    for (const auto& row : rows) items.push_back(json_of(row));
    return json::list(items);
}

std::string number_json(const NumberControl& control) {
    return json::object({{"name", json::text(control.name)},
                         {"label", json::text(control.label)},
                         {"unit", json::text(control.unit)},
                         {"value", json::number(control.value)},
                         {"lowest", json::number(control.lowest)},
                         {"highest", json::number(control.highest)}});
}

std::string lever_json(const LeverControl& control) {
    return json::object({{"path", json::text(control.path)},
                         {"label", json::text(control.label)},
                         {"texts", json::list_of_texts(control.texts)},
                         {"now", json::number(static_cast<double>(control.now))},
                         {"words", json::flag(control.words)}});
}

std::string policy_json(const PolicyControls& policy) {
    return json::object({{"name", json::text(policy.name)},
                         {"title", json::text(policy.title)},
                         {"why", json::text(policy.why)},
                         {"levers", json_list(policy.levers, lever_json)}});
}

}  // namespace

std::string label_of(const Field& field) {
    return short_meaning(field.meaning);
}

std::vector<NumberControl> centre_controls(const StudyPlan& plan) {
    const Parameters& p = plan.base;
    const FirstNumbers now = first_numbers_of(plan);
    if (!(now.agents > 0)) return {};
    std::vector<NumberControl> controls{{"agents", "Seats for agents", "", now.agents, 1, most_agents}};
    if (now.contacts_per_day > 0)
        controls.push_back({"contacts_per_day", "Contacts a day, over the year", "",
                            to_digits(now.contacts_per_day, 3), 1, most_agents * most_contacts_per_agent});
    if (std::isfinite(now.handle_seconds) && now.handle_seconds > 0)
        controls.push_back({"handle_seconds", "Time to handle one", "s", to_digits(now.handle_seconds, 4), 5,
                            most_handle_minutes * 60});
    if (p.mechanisms.attrition && now.leavers_per_year > 0) {
        controls.push_back({"leavers_per_year", "Agents who leave in a year", "",
                            to_digits(now.leavers_per_year, 3), .1, most_leavers_per_agent * most_agents});
        controls.push_back(
            {"cost_of_leaver", "Cost of replacing one", p.money.currency, now.cost_of_leaver, 0, 1e7});
    }
    return controls;
}

std::vector<NumberControl> goal_controls(const StudyPlan& plan) {
    std::vector<NumberControl> controls;
    for (const Goal& goal : plan.goals) controls.push_back(goal_control(plan, goal, controls.size()));
    return controls;
}

std::vector<PolicyControls> policy_controls(const StudyPlan& plan) {
    std::vector<PolicyControls> controls;
    for (const PolicyPlan& policy : plan.policies) controls.push_back(controls_of(plan, policy));
    return controls;
}

std::string controls_json(const StudyPlan& plan) {
    return json::object({{"scenario", json::text(plan.name)},
                         {"replications", json::number(plan.replications)},
                         {"seed", json::number(static_cast<double>(plan.seed.value))},
                         {"centre", json_list(centre_controls(plan), number_json)},
                         {"goals", json_list(goal_controls(plan), number_json)},
                         {"policies", json_list(policy_controls(plan), policy_json)}});
}

}  // namespace morale::live
