#include "tools/cli/sensitivity_request.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "engine/language/did_you_mean.hpp"
#include "engine/metric/metric.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/uncertain.hpp"
#include "output/words/numbers.hpp"
#include "scenarios/load/ranged_assumptions.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/metrics_typed.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/typed_time.hpp"

namespace morale {

namespace {

constexpr std::string_view usual_budget = "10min";
constexpr int turns_beside_the_rest = 3, few_runs = 10;

bool choose_policy(SensitivityRequest& asked, const Request& request, Console& console) {
    const std::vector<PolicyPlan>& policies = asked.plan.policies;
    if (policies.size() < 2) {
        complain(console,
                 "'" + request.subject + "' has one policy, '" + policies.front().name +
                     "', and no decision that could hang on anything",
                 "write another policy into it");
        return false;
    }
    if (request.policies.empty()) return true;
    const std::string& name = request.policies.front();
    const auto found = std::ranges::find(policies, name, &PolicyPlan::name);
    if (found == policies.begin()) {
        complain(console, "'" + name + "' is the first policy, with which the others are compared",
                 "-p names one of the others, or is left out");
        return false;
    }
    if (found != policies.end()) {
        asked.policy = static_cast<std::size_t>(found - policies.begin());
        return true;
    }
    std::vector<std::string_view> names;
    for (const PolicyPlan& policy : policies) names.push_back(policy.name);
    const std::string_view nearest = nearest_word(name, names);
    complain(console, "'" + request.subject + "' has no policy '" + name + "'",
             nearest.empty() ? "'morale show " + request.subject + "' shows them"
                             : "did you mean '" + std::string(nearest) + "'?");
    return false;
}

/// Makes the metric the objective. What matters of the scenario's own objective says nothing of it.
bool choose_metric(SensitivityRequest& asked, const Request& request, Console& console) {
    if (request.on.empty()) return true;
    if (!metrics_typed({&request.on, 1}, console)) return false;
    if (asked.plan.base.study.objective != request.on) asked.plan.base.study.care = 0;
    asked.plan.base.study.objective = request.on;
    return true;
}

/// Takes the assumptions with ranges into the plan, with the facts of the centre or without, or only those
/// that the scenario writes uncertain(…).
bool take_assumptions(SensitivityRequest& asked, const Request& request, Console& console) {
    if (request.written_only && asked.plan.uncertain.empty()) {
        complain(console, "--written: '" + request.subject + "' writes nothing as uncertain(…)",
                 "leave it out, and the catalogue of evidence gives the ranges");
        return false;
    }
    const RangedAssumptions ranged = ranged_assumptions(
        asked.plan, library_folder(), [&](std::string_view path) { return is_stated(asked.plan, path); });
    asked.plan.uncertain.clear();
    for (const RangedAssumption& row : ranged.rows) {
        if (request.written_only && row.by != RangeBy::Scenario) continue;
        if (row.fact && !request.with_facts) {
            ++asked.facts;
            continue;
        }
        asked.plan.uncertain.push_back(row.uncertain);
        asked.range_by.push_back(name_of(row.by));
    }
    if (asked.plan.uncertain.empty()) {
        complain(console, "no assumption of '" + request.subject + "' has a range",
                 "write one as uncertain(…); 'morale explain E0215' shows how");
        return false;
    }
    asked.stated = request.written_only ? 0 : ranged.stated;
    asked.outside = request.written_only ? 0 : ranged.outside;
    return true;
}

/// The assumption of that path becomes the only one.
bool take_assumption(SensitivityRequest& asked, const std::string& path, Console& console) {
    const Result<RangedAssumption> found = ranged_assumption(asked.plan, library_folder(), path);
    if (const Fault* wrong = fault(found)) {
        complain(console, "--break-even: " + wrong->message, wrong->hint);
        return false;
    }
    const RangedAssumption& row = std::get<RangedAssumption>(found);
    asked.plan.uncertain = {row.uncertain};
    asked.range_by = {name_of(row.by)};
    asked.turns = 0;
    return true;
}

/// What one run of two policies takes, in a world drawn from the ranges, and what all replications of all
/// policies take at the best estimates, in seconds on this machine.
struct PaceOfRuns {
    double run = 0, base = 0;
};

/// The plan of two policies in a world that is drawn: a plan of that many replications, to be divided.
StudyPlan drawn_pair(const StudyPlan& plan, int world, int replications) {
    StudyPlan pair = plan;
    pair.base.study.uncertain = true;
    pair.policies.resize(2);
    pair.replications = replications;
    const Parameters base = drawn_base(pair, world);
    for (PolicyPlan& policy : pair.policies) policy.parameters = drawn_policy(pair, policy, base, world);
    pair.base = base;
    return pair;
}

PaceOfRuns pace_of(const StudyPlan& plan, int threads) {
    constexpr int many = 1000, worlds = 8;
    PaceOfRuns pace{.base = cost_of(plan, outlook_of(plan.base, plan.mend), threads).seconds};
    for (int world = 1; world <= worlds; ++world) {
        const StudyPlan pair = drawn_pair(plan, world, many);
        pace.run += cost_of(pair, outlook_of(pair.base, pair.mend), threads).seconds / many / worlds;
    }
    return pace;
}

std::string minutes_text(double seconds) {
    return seconds < 90 ? fixed(std::ceil(seconds), 0) + " s" : fixed(std::ceil(seconds / 60), 0) + " min";
}

/// The runs that the budget allows; nullopt after reporting what is wrong with it.
std::optional<int> runs_within(const Request& request, const PaceOfRuns& pace, Console& console) {
    const std::string typed(request.budget.empty() ? std::string(usual_budget) : request.budget);
    const auto seconds = seconds_typed(typed, "a budget");
    if (const std::string* wrong = std::get_if<std::string>(&seconds)) {
        complain(console, "--budget: " + *wrong, "write it as 10min");
        return std::nullopt;
    }
    const double runs = std::max(0., std::get<double>(seconds) - pace.base) / pace.run;
    return static_cast<int>(std::min(runs, 1e6) / few_runs) * few_runs;
}

std::string too_few(const SensitivityRequest& asked, int runs) {
    return std::to_string(runs) + " runs of both policies are too few for " +
           std::to_string(asked.plan.uncertain.size()) + " assumptions";
}

/// Whether the runs that --points names are too few, which needs no estimate of their time; says so.
bool surely_too_few(const SensitivityRequest& asked, const Request& request, Console& console) {
    if (!request.points || asked.turns) return false;
    const std::vector<std::size_t> groups = group_sizes(assumption_groups(asked.plan));
    const int turns = request.break_even ? turns_beside_the_rest : 0;
    if (sensitivity_design(*request.points, groups, turns)) return false;
    complain(console, too_few(asked, *request.points),
             "--points " + std::to_string(fewest_runs_of_sensitivity(groups, turns)) +
                 " are the fewest; or --break-even PATH");
    return true;
}

bool plan_runs(SensitivityRequest& asked, const Request& request, Console& console) {
    if (surely_too_few(asked, request, console)) return false;
    const PaceOfRuns pace = pace_of(asked.plan, side_by_side(request));
    const std::optional<int> runs = request.points ? request.points : runs_within(request, pace, console);
    if (!runs) return false;
    if (asked.turns) {
        const int each = request.points || !request.budget.empty() ? *runs / values_of_break_even
                                                                   : asked.plan.replications;
        asked.turn_replications = std::max(2, each);
        asked.runs = asked.turn_replications * values_of_break_even;
        return true;
    }
    const std::vector<std::size_t> groups = group_sizes(assumption_groups(asked.plan));
    const int turns = request.break_even ? turns_beside_the_rest : 0;
    asked.design = sensitivity_design(*runs, groups, turns);
    asked.runs = *runs;
    if (!asked.design) {
        const int fewest = fewest_runs_of_sensitivity(groups, turns);
        complain(console, too_few(asked, *runs),
                 "--points " + std::to_string(fewest) + " are the fewest, about " +
                     minutes_text(pace.base + fewest * pace.run) + " on this machine; or --break-even PATH");
        return false;
    }
    say(console, std::to_string(asked.plan.uncertain.size()) + " assumptions, " +
                     std::to_string(runs_of(*asked.design, groups)) + " runs of both policies, about " +
                     minutes_text(pace.base + runs_of(*asked.design, groups) * pace.run) + "; --points " +
                     std::to_string(*runs) + " repeats it on any machine");
    return true;
}

}  // namespace

std::variant<SensitivityRequest, int> prepare_sensitivity(const Request& request, Console& console) {
    Request all_policies = request;
    all_policies.policies.clear();
    auto opened = open_scenario(all_policies, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    SensitivityRequest asked{.plan = std::move(std::get<StudyPlan>(opened))};
    const bool good = choose_policy(asked, request, console) && choose_metric(asked, request, console) &&
                      (request.break_even && !request.break_even->empty()
                           ? take_assumption(asked, *request.break_even, console)
                           : take_assumptions(asked, request, console)) &&
                      plan_runs(asked, request, console);
    if (!good) return exit_status::wrong_command;
    return asked;
}

}  // namespace morale
