#include "tools/cli/sweep.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <tuple>
#include <utility>

#include "engine/kernel/distribution.hpp"
#include "engine/language/path.hpp"
#include "engine/language/value_text.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/run.hpp"
#include "engine/study/settle.hpp"
#include "output/encode/json.hpp"
#include "output/words/sweep.hpp"
#include "tools/cli/diagnostics_json.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/kept_replications.hpp"
#include "tools/cli/memory.hpp"
#include "tools/cli/metrics_typed.hpp"
#include "tools/cli/progress.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/study.hpp"

namespace morale {

namespace {

/// The metrics asked for, or the objective; complains about names that are none.
std::optional<std::vector<std::size_t>> metrics_shown(const Request& request, const StudyPlan& plan,
                                                      Console& console) {
    if (!request.decide_on.empty()) return metrics_typed(request.decide_on, console);
    return std::vector<std::size_t>{*objective_of(plan)};
}

const PolicyPlan* policy_named(const StudyPlan& plan, const std::string& name) {
    const auto found = std::ranges::find(plan.policies, name, &PolicyPlan::name);
    return found == plan.policies.end() ? nullptr : &*found;
}

/// What a path is at a point, when its scenario is read.
SweptValue value_at_point(const StudyPlan& plan, const Varied& varied,
                          const std::optional<std::string>& typed) {
    const PolicyPlan* policy = policy_named(plan, varied.policy);
    const Parameters& p = policy != nullptr ? policy->parameters : plan.base;
    const FieldPlace place = std::get<FieldPlace>(find_place(p, varied.path));
    SweptValue value{.text = typed ? *typed : value_text(*place.field, p, place.element)};
    if (is_number(*place.field))
        value.number = value_number(*place.field, p, place.element);
    else if (is_distribution(*place.field))
        value.number = value_distribution(*place.field, p, place.element).mean();
    return value;
}

/// Mistakes of several points; one that several share is told once.
class MistakesOfPoints {
 public:
    void add(std::span<const Diagnostic> found) {
        for (const Diagnostic& one : found)
            if (seen_.emplace(one.code, one.message, one.source).second) all_.push_back(one);
    }
    bool none() const { return all_.empty(); }

    int tell(const Request& request, Console& console) const {
        show_diagnostics(console, all_);
        if (request.json)
            console.out << json::object({{"file", json::text(request.subject)},
                                         {"valid", json::flag(false)},
                                         {"diagnostics", diagnostics_json(all_)}})
                        << '\n';
        complain(console, "nothing was run: the scenario is wrong at some of the points",
                 "change the values behind --vary, or leave points out with --exclude");
        return exit_status::invalid_scenario;
    }

 private:
    std::set<std::tuple<std::string, std::string, std::string>> seen_;
    std::vector<Diagnostic> all_;
};

/// Loads every point.
std::optional<MistakesOfPoints> load_points(const Request& request, const TypedSweep& typed,
                                            PreparedSweep& prepared) {
    MistakesOfPoints mistakes;
    for (const TypedPoint& point : typed.points) {
        Loaded loaded = load_with(request, point_settings(typed.varied, point));
        if (!loaded.plan) {
            mistakes.add(loaded.diagnostics);
            continue;
        }
        SweepPoint values;
        for (std::size_t d = 0; d < typed.varied.size(); ++d)
            values.push_back(value_at_point(*loaded.plan, typed.varied[d], point[d]));
        prepared.points.push_back(std::move(values));
        prepared.plans.push_back(std::move(*loaded.plan));
    }
    return mistakes.none() ? std::nullopt : std::optional(std::move(mistakes));
}

/// A point of the design that is the scenario as it is would be run twice.
void leave_out_the_first_again(PreparedSweep& prepared) {
    const auto same = [](const SweptValue& a, const SweptValue& b) {
        return a.number && b.number ? *a.number == *b.number : a.text == b.text;
    };
    for (std::size_t i = prepared.points.size(); i-- > 1;) {
        if (!std::ranges::equal(prepared.points[i], prepared.points.front(), same)) continue;
        prepared.points.erase(prepared.points.begin() + static_cast<std::ptrdiff_t>(i));
        prepared.plans.erase(prepared.plans.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

}  // namespace

std::variant<PreparedSweep, int> prepare_sweep(const Request& request, Console& console, bool as_it_is) {
    const auto opened = open_scenario(request, console, false);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& read_plan = std::get<StudyPlan>(opened);
    if (refused_as_one_run(read_plan, request, console)) return exit_status::wrong_command;
    const auto read = typed_sweep(request, read_plan);
    if (const auto* mistakes = std::get_if<std::vector<Mistake>>(&read))
        for (const Mistake& mistake : *mistakes) complain(console, mistake.problem, mistake.hint);
    const auto shown = metrics_shown(request, read_plan, console);
    if (std::holds_alternative<std::vector<Mistake>>(read) || !shown) return exit_status::wrong_command;
    TypedSweep typed = std::get<TypedSweep>(read);
    if (as_it_is) typed.points.insert(typed.points.begin(), TypedPoint(typed.varied.size()));
    if (typed.twice > 0)
        say(console, std::to_string(typed.twice) + (typed.twice == 1 ? " point is" : " points are") +
                         " there already, and run once");
    PreparedSweep prepared{.paths = {}, .points = {}, .plans = {}, .metrics = *shown};
    for (const Varied& varied : typed.varied)
        prepared.paths.push_back(
            {.path = varied.path,
             .policy = varied.policy,
             .field = std::get<FieldPlace>(find_place(read_plan.base, varied.path)).field});
    if (const auto mistakes = load_points(request, typed, prepared)) return mistakes->tell(request, console);
    if (as_it_is) leave_out_the_first_again(prepared);
    for (StudyPlan& plan : prepared.plans)
        for (const std::size_t metric : *shown) plan.also_compared.emplace_back(metrics()[metric].name);
    return prepared;
}

int run_share_of_sweep(PreparedSweep& prepared, const Request& request, Console& console) {
    for (StudyPlan& plan : prepared.plans) settle(plan);
    return run_share_of(prepared.plans, *request.share, request, console);
}

SweepRun run_sweep(PreparedSweep& prepared, const Request& request, Console& console) {
    const std::unique_ptr<StoreFile> store = open_store(request, console);
    watch_for_interrupt(console.terminal);
    const std::int64_t each = prepared.plans.front().replications;
    Progress progress(console, each * static_cast<std::int64_t>(prepared.plans.size()));
    progress.show(0, {});
    SweepRun found;
    std::vector<std::vector<PolicyResult>> results;
    for (std::size_t i = 0; i < prepared.plans.size(); ++i) {
        StudyPlan& plan = prepared.plans[i];
        settle(plan);
        refuse_without_memory(cost_of(plan, outlook_of(plan.base, plan.mend), request.threads).bytes,
                              allowed_memory());
        RunOptions options = run_options(request, store.get());
        options.progress = [&](int done, int) {
            progress.show(static_cast<std::int64_t>(i) * each + done, {});
        };
        StudyResult result = run_and_keep([&] { return run(plan, options); }, store.get());
        if (!result.failures.empty()) {
            found.failed.push_back(i);
            tell_failures(result, console);
        }
        std::vector<PolicyResult>& kept = results.emplace_back();
        for (PolicyResult& policy : result.policies) kept.push_back(headline_of(std::move(policy)));
    }
    if (store) tell_of_store(*store, console);
    const AlikePoints alike = alike_points(prepared.plans.front(), prepared.paths, prepared.points);
    found.sweep = {.plan = &prepared.plans.front(),
                   .paths = prepared.paths,
                   .points = prepared.points,
                   .metrics = prepared.metrics,
                   .rows = sweep_rows(results, prepared.metrics, alike),
                   .alike = alike};
    return found;
}

}  // namespace morale
