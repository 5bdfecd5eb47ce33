#include "tools/cli/scenario.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <span>

#include "engine/language/did_you_mean.hpp"
#include "engine/metric/metric.hpp"
#include "output/encode/json.hpp"
#include "scenarios/load/load.hpp"
#include "tools/cli/diagnostics_json.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/trade_words.hpp"

namespace morale {

namespace {

/// What was typed as a flag of its own is a setting like any other.
std::vector<std::string> settings_of(const Request& request) {
    std::vector<std::string> sets = request.settings;
    if (request.replications) sets.push_back("study.replications=" + std::to_string(*request.replications));
    if (request.seed) sets.push_back("study.seed=" + std::to_string(*request.seed));
    if (request.uncertain) sets.emplace_back("study.uncertain=yes");
    return sets;
}

/// A path that does not exist may be a misspelt case.
std::string hint_for_missing(const std::string& typed) {
    const std::vector<LibraryCase> cases = library_cases();
    const std::vector<std::string_view> names = [&] {
        std::vector<std::string_view> all;
        for (const LibraryCase& c : cases) all.push_back(c.name);
        return all;
    }();
    const std::string stem = std::filesystem::path(typed).stem().string();
    const std::string_view nearest = nearest_word(stem, names);
    return nearest.empty() ? "a scenario file, or a case of 'morale list cases'"
                           : "did you mean the case '" + std::string(nearest) + "'?";
}

std::string unknown_policy(const StudyPlan& plan, const std::string& typed) {
    std::vector<std::string_view> names;
    std::string all;
    for (const PolicyPlan& policy : plan.policies) {
        names.push_back(policy.name);
        all += (all.empty() ? "" : ", ") + policy.name;
    }
    const std::string_view nearest = nearest_word(typed, names);
    return nearest.empty() ? "its policies are " + all : "did you mean '" + std::string(nearest) + "'?";
}

/// Tells the mistakes; if JSON was requested, among the results too.
int refused(const std::filesystem::path& file, std::span<const Diagnostic> mistakes, bool as_json,
            Console& console) {
    show_diagnostics(console, mistakes);
    if (as_json)
        console.out << json::object({{"file", json::text(file.string())},
                                     {"valid", json::flag(false)},
                                     {"diagnostics", diagnostics_json(mistakes)}})
                    << '\n';
    return exit_status::invalid_scenario;
}

bool has_policy(const StudyPlan& plan, const std::string& name) {
    return std::ranges::find(plan.policies, name, &PolicyPlan::name) != plan.policies.end();
}

/// Nothing is left out if no policy is wanted in particular.
void leave_only(const std::vector<std::string>& wanted, StudyPlan& plan) {
    const auto unwanted = [&](const std::string& name) {
        return !wanted.empty() && std::ranges::find(wanted, name) == wanted.end();
    };
    std::erase_if(plan.origins,
                  [&](const Origin& origin) { return !origin.policy.empty() && unwanted(origin.policy); });
    std::erase_if(plan.play, [&](const PlaySlider& slider) {
        return !slider.policy.empty() && unwanted(slider.policy);
    });
    const auto left_out =
        std::erase_if(plan.policies, [&](const PolicyPlan& policy) { return unwanted(policy.name); });
    if (left_out > 0) plan.lesson.reset();
}

/// Words of the trade that mean the metric before anything else.
std::string called_by_others(const Metric& metric) {
    std::string also;
    for (const TradeWord& word : trade_words()) {
        const std::vector<std::string> names = word.names();
        const auto first =
            std::ranges::find_if(names, [](const std::string& name) { return find_metric(name) != nullptr; });
        if (first == names.end() || *first != metric.name) continue;
        also += '|' + in_plain_form(word.shown());
        for (const std::string& way : word.other_ways()) also += '|' + in_plain_form(way);
    }
    return also.empty() ? also : also + '|';
}

}  // namespace

std::vector<MetricName> metric_names() {
    std::vector<MetricName> names;
    for (const Metric& metric : metrics())
        names.push_back({.name = metric.name,
                         .unit = metric.unit,
                         .percent = metric.percent,
                         .lowest = metric.range.lowest,
                         .highest = metric.range.highest,
                         .also = called_by_others(metric)});
    return names;
}

bool keep_policies(StudyPlan& plan, const Request& request, Console& console) {
    for (const std::string& policy : request.policies)
        if (!has_policy(plan, policy)) {
            complain(console, "'" + request.subject + "' has no policy '" + policy + "'",
                     unknown_policy(plan, policy));
            return false;
        }
    leave_only(request.policies, plan);
    return true;
}

std::variant<StudyPlan, int> open_scenario(const Request& request, Console& console, bool settled) {
    const std::filesystem::path file = scenario_file(request.subject);
    std::error_code none;
    if (!std::filesystem::exists(file, none))
        return refused(file,
                       std::vector{Diagnostic{.code = "E0001",
                                              .place = {.file = request.subject},
                                              .message = "there is no file '" + request.subject + "'",
                                              .hint = hint_for_missing(request.subject),
                                              .source = {}}},
                       request.json, console);
    const std::vector<MetricName> names = metric_names();
    Loaded loaded = load(file, {.sets = settings_of(request),
                                .case_library = library_folder(),
                                .metrics = names,
                                .settled = settled});
    if (!loaded.plan) return refused(file, loaded.diagnostics, request.json, console);
    show_diagnostics(console, loaded.diagnostics);
    if (!keep_policies(*loaded.plan, request, console)) return exit_status::wrong_command;
    loaded.plan->settings = request.settings;
    return std::move(*loaded.plan);
}

Loaded load_with(const Request& request, const std::vector<std::string>& more) {
    std::vector<std::string> sets = settings_of(request);
    sets.insert(sets.end(), more.begin(), more.end());
    const std::vector<MetricName> names = metric_names();
    Loaded loaded =
        load(scenario_file(request.subject),
             {.sets = sets, .case_library = library_folder(), .metrics = names, .settled = false});
    if (loaded.plan) leave_only(request.policies, *loaded.plan);
    return loaded;
}

std::string study_command(const std::filesystem::path& file) {
    const Loaded loaded = load(file, {.case_library = library_folder()});
    return loaded.plan && loaded.plan->policies.size() < 2 ? "run" : "compare";
}

}  // namespace morale
