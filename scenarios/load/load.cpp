#include "scenarios/load/load.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/utf8.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/metric/bare_queue.hpp"
#include "engine/metric/percentile.hpp"
#include "engine/metric/unit.hpp"
#include "engine/model/fields.hpp"
#include "engine/study/lesson_metrics.hpp"
#include "engine/study/settle.hpp"
#include "scenarios/load/checks.hpp"
#include "scenarios/load/customer_groups.hpp"
#include "scenarios/load/fields.hpp"
#include "scenarios/load/goals.hpp"
#include "scenarios/load/hours.hpp"
#include "scenarios/load/lesson.hpp"
#include "scenarios/load/load_forecast.hpp"
#include "scenarios/load/load_from.hpp"
#include "scenarios/load/observed.hpp"
#include "scenarios/load/overlay.hpp"
#include "scenarios/load/play.hpp"
#include "scenarios/load/policies.hpp"
#include "scenarios/load/schedule_from.hpp"
#include "scenarios/load/schedules.hpp"
#include "scenarios/load/sets.hpp"

namespace morale {

namespace {

/// The text of a key of the file itself, trimmed; empty if it is not there.
std::string words(const Node& root, std::string_view key, Report& report) {
    const Entry* entry = root.find(key);
    if (!entry || entry->value.broken) return {};
    if (entry->value.kind == NodeKind::Scalar) return on_one_line(entry->value.text);
    report.error(entry->value.kind == NodeKind::Empty ? "E0104" : "E0103", entry->value.place,
                 "'" + std::string(key) + "' takes a text, not " + std::string(kind_in_words(entry->value)),
                 "write '" + std::string(key) + ": …' on one line");
    return {};
}

/// Sorts later settings in the order of the fields and policies, so that origins and uncertain values do
/// not depend on the order of lines.
void sort_values(StudyPlan& plan, const std::vector<FieldPlace>& places) {
    std::map<std::string, std::size_t, std::less<>> field_rank, policy_rank;
    for (std::size_t i = 0; i < places.size(); ++i) field_rank.emplace(places[i].path, i);
    for (std::size_t i = 0; i < plan.policies.size(); ++i) policy_rank.emplace(plan.policies[i].name, i + 1);
    const auto rank = [&](const Origin& o) {
        const auto policy = policy_rank.find(o.policy);
        return std::pair(policy == policy_rank.end() ? 0 : policy->second, field_rank[o.path]);
    };
    std::stable_sort(plan.origins.begin(), plan.origins.end(),
                     [&](const Origin& a, const Origin& b) { return rank(a) < rank(b); });
    std::ranges::sort(plan.uncertain, {}, [&](const Uncertain& u) { return field_rank[u.path]; });
}

/// A time, or a share, that a class of contacts takes from the centre if it gives none itself.
struct InheritedTime {
    std::string key;
    void (*take)(ContactClass&, const ContactParameters&);
};

const std::array inherited = {
    InheritedTime{"talk", [](ContactClass& c, const ContactParameters& p) { c.talk = p.talk; }},
    InheritedTime{"patience", [](ContactClass& c, const ContactParameters& p) { c.patience = p.patience; }},
    InheritedTime{"hang_up_at_once",
                  [](ContactClass& c, const ContactParameters& p) { c.hang_up_at_once = p.hang_up_at_once; }},
    InheritedTime{"after_contact",
                  [](ContactClass& c, const ContactParameters& p) {
                      c.after_contact_seconds = p.after_contact_seconds;
                  }},
};

/// When everything is read, in whatever order, classes take the centre's times, also as they will be drawn.
void inherit_times(StudyPlan& plan, const std::map<std::string, Place>& places) {
    for (const InheritedTime& time : inherited) {
        const std::string of_centre = "centre.contacts." + time.key;
        const Field* of_class = find_field("centre.classes[]." + time.key);
        const auto drawn = std::ranges::find(plan.uncertain, of_centre, &Uncertain::path);
        for (std::size_t i = 0; i < plan.base.classes.size(); ++i) {
            ContactClass& one = plan.base.classes[i];
            if (places.contains(place_key("", "centre.classes[" + one.name + "]." + time.key))) continue;
            time.take(one, plan.base.contacts);
            if (drawn != plan.uncertain.end()) drawn->heirs.emplace_back(of_class, i);
        }
    }
}

/// A day that has begun counts whole: what is shown is what is simulated.
void count_whole_days(StudyPlan& plan) {
    for (DemandShock& shock : plan.base.shocks) shock.days = std::ceil(shock.days);
    for (Uncertain& uncertain : plan.uncertain) {
        if (!counts_whole_days(*uncertain.field)) continue;
        uncertain.low = std::ceil(uncertain.low);
        uncertain.high = std::ceil(uncertain.high);
    }
}

/// One loading: the plan as it grows, and what is known about it.
struct Loading {
    StudyPlan& plan;
    const Branch& root;
    EvidenceBook& evidence;
    const Currencies& currencies;
    Report& report;
    std::map<std::string, Place> places = {};
    std::set<std::string> failed = {};

    /// The world as the files say it.
    void read_world(const Node& node) {
        const Parameters defaults;
        FieldReading reading{.parameters = plan.base,
                             .reference = defaults,
                             .relative = false,
                             .live_only = false,
                             .appends = true,
                             .policy = {},
                             .origins = plan.origins,
                             .uncertain = plan.uncertain,
                             .evidence = evidence,
                             .currencies = currencies,
                             .places = places,
                             .failed = failed,
                             .report = report};
        read_block(node, root, "", 0, {file_keys.begin(), file_keys.end()}, reading);
        name_other_days(reading);
    }

    /// Applies the command line's changes to it.
    void read_changes(const Node& sets) {
        const Parameters before = plan.base;
        std::vector<Origin> changed;
        FieldReading reading{.parameters = plan.base,
                             .reference = before,
                             .relative = true,
                             .live_only = false,
                             .appends = false,
                             .policy = {},
                             .origins = changed,
                             .uncertain = plan.uncertain,
                             .evidence = evidence,
                             .currencies = currencies,
                             .places = places,
                             .failed = failed,
                             .report = report};
        read_block(sets, root, "", 0, {"policies"}, reading);
        for (Origin& origin : changed) {
            // A list for all days takes the place of those of weekdays.
            std::erase_if(plan.origins, [&](const Origin& o) {
                return o.policy.empty() && (o.path == origin.path || o.path.starts_with(origin.path + '.'));
            });
            plan.origins.push_back(std::move(origin));
        }
    }
};

/// Settings for policies change policies that exist.
Node policies_of(const Node& root, const Node& sets, Report& report) {
    const Entry* given = root.find("policies");
    Node block = given ? given->value : Node{};
    const Entry* changed = sets.find("policies");
    if (!changed || changed->value.broken) return block;
    if (changed->value.kind != NodeKind::Block) {
        report.error("E0103", changed->place,
                     "'policies' is a block of names, not " + std::string(kind_in_words(changed->value)),
                     "name one and a field of it: policies.notes.pay.wage=19 USD/h");
        return block;
    }
    Node known = bare_node(NodeKind::Block, changed->value.place);
    std::vector<std::string_view> names;
    for (const Entry& policy : block.entries) names.push_back(policy.key);
    for (const Entry& policy : changed->value.entries) {
        if (block.find(policy.key)) {
            known.entries.push_back(policy);
            continue;
        }
        const std::string_view near = nearest_word(policy.key, names);
        report.error("E0110", policy.place, "there is no policy '" + policy.key + "'",
                     near.empty() ? "a policy is written in the scenario"
                                  : "did you mean '" + std::string(near) + "'?");
    }
    return merged(std::move(block), known);
}

/// What a page makes of the scenario: its lesson and its sliders.
void read_page_keys(const Node& root, int weeks_said, StudyPlan& plan, std::span<const MetricName> metrics,
                    Report& report) {
    std::vector<std::string> policies;
    if (const Entry* written = root.find("policies"))
        for (const Entry& policy : written->value.entries) policies.push_back(policy.key);
    if (const Entry* lesson = root.find("lesson"))
        plan.lesson = read_lesson(lesson->value, plan, policies, weeks_said, metrics, report);
    if (const Entry* play = root.find("play")) plan.play = read_play(play->value, plan, policies, report);
}

void check_objective(const StudyPlan& plan, const Loading& loading, std::span<const MetricName> metrics,
                     Report& report) {
    const std::string& objective = plan.base.study.objective;
    const auto place = loading.places.find(place_key("", "study.objective"));
    if (metrics.empty() || place == loading.places.end() ||
        loading.failed.contains(place_key("", "study.objective")))
        return;
    std::vector<std::string_view> names;
    for (const MetricName& metric : metrics) names.push_back(metric.name);
    if (std::find(names.begin(), names.end(), objective) != names.end()) return;
    if (percentile_named(objective)) {
        report.error("E0402", place->second, "'" + objective + "' cannot rank policies",
                     "a goal may name any percentile, '" + objective +
                         " <= 3 min'; an objective is wait_p50, wait_p80, wait_p90, wait_p95 or wait_p99");
        return;
    }
    report.error("E0402", place->second, "there is no metric '" + objective + "'",
                 metric_hint(objective, metrics));
}

void read_name_and_question(const Layers& layers, const std::string& file, StudyPlan& plan, Report& report) {
    plan.file = file;
    plan.name = words(layers.root, "name", report);
    if (plan.name.empty()) plan.name = on_one_line(shown_text(std::filesystem::path(file).stem().string()));
    plan.question = words(layers.root, "question", report);
    if (plan.question.empty()) plan.question = layers.opening;
}

void read_goals_and_observed(const Node& root, const Currencies& currencies,
                             std::span<const MetricName> metrics, StudyPlan& plan, Report& report) {
    if (const Entry* goals = root.find("goals"))
        plan.goals = read_goals(goals->value, metrics, money_unit(plan.base), currencies, plan.base, report);
    if (const Entry* observed = root.find("observed"))
        plan.observed = read_observed(observed->value, metrics, plan.base, report);
}

/// What follows from a plan without mistakes.
void complete(StudyPlan& plan) {
    if (plan.policies.empty())
        plan.policies.push_back(
            {.name = "base", .why = {}, .parameters = plan.base, .from = measurement_start});
    compare_metrics_of_lesson(plan);
    plan.replications = static_cast<int>(plan.base.study.replications);
    plan.seed = Seed{static_cast<std::uint64_t>(plan.base.study.seed)};
    sort_values(plan, all_field_places(plan.base));
}

Loaded loaded(std::string_view text, const std::string& file, const LoadOptions& options, Report& report) {
    Layers layers = read_layers(text, file, options.case_library, report);
    std::optional<LaidLoad> laid = lay_load_from_table(layers.root, report);
    std::optional<LaidForecast> forecast = lay_forecast(layers.root, laid, report);
    lay_schedules(layers.root, report);
    if (!layers.complete && layers.root.entries.empty()) return {std::nullopt, report.sorted()};
    StudyPlan plan;
    const Branch& root = vocabulary();
    EvidenceBook evidence(options.case_library);
    read_name_and_question(layers, file, plan, report);
    Node sets = read_sets(options.sets, report);
    if (std::optional<LaidLoad> typed = lay_load_from_table(sets, report)) laid = typed;
    if (std::optional<LaidForecast> typed = lay_forecast(sets, laid, report)) forecast = std::move(typed);
    lay_schedules(sets, report);
    spread_customer_groups(sets);
    const Currencies currencies{
        .of_scenario = currency_said(sets, currency_said(layers.root, usual_currency)),
        .of_file = layers.currencies};
    Loading loading{
        .plan = plan, .root = root, .evidence = evidence, .currencies = currencies, .report = report};
    loading.read_world(layers.root);
    const auto weeks_said = static_cast<int>(plan.base.time.horizon_weeks);
    plan.inherited = layers.inherited;
    if (layers.complete) {
        count_customers(plan.base);
        const double customers = plan.base.customers.count;
        const double mean_week = mean_week_said(plan, laid);
        loading.read_changes(sets);
        if (laid) settle_rate_of_days(plan, *laid);
        inherit_times(plan, loading.places);
        settle_customer_groups(plan, loading.places, customers);
        count_whole_days(plan);
        const Written written{loading.places, loading.failed, {.file = file}};
        if (forecast) settle_forecast(plan, *forecast, mean_week, written, report);
        count_people(plan.base, written);
        if (!loading.places.contains(place_key("", "study.objective")))
            plan.base.study.objective = usual_objective(plan.base);
        read_policies(policies_of(layers.root, sets, report), root, plan, evidence, currencies,
                      loading.places, loading.failed, report);
        count_people_of_policies(plan, written);
    }
    read_goals_and_observed(layers.root, currencies, options.metrics, plan, report);
    if (layers.complete) read_page_keys(layers.root, weeks_said, plan, options.metrics, report);
    check_objective(plan, loading, options.metrics, report);
    const Place whole{.file = file};
    if (layers.complete) check_plan(plan, {loading.places, loading.failed, whole}, report);
    if (report.has_errors()) return {std::nullopt, report.sorted()};
    complete(plan);
    if (options.settled) settle(plan);
    return {std::move(plan), report.sorted()};
}

}  // namespace

Loaded load_text(std::string_view text, std::string_view file_name, const LoadOptions& options) {
    Report report;
    return loaded(text, std::string(file_name), options, report);
}

Loaded load(const std::filesystem::path& file, const LoadOptions& options) {
    Report report;
    const std::optional<std::string> text = read_file(file, {.file = file.generic_string()}, report);
    if (!text) return {std::nullopt, report.sorted()};
    return loaded(*text, file.generic_string(), options, report);
}

}  // namespace morale
