// `morale compare`: the policies of one scenario against its first.
#include <optional>
#include <ostream>
#include <vector>

#include "engine/metric/metric.hpp"
#include "output/period_figures.hpp"
#include "output/table.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/metrics_typed.hpp"
#include "tools/cli/result_place.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/study.hpp"

namespace morale {

namespace {

/// The metrics that `--on` names, which the plan compares and shows from now on; nullopt after complaining.
std::optional<std::vector<std::size_t>> take_metrics_asked(StudyPlan& plan, const Request& request,
                                                           Console& console) {
    auto asked = metrics_typed(request.decide_on, console);
    if (asked)
        for (const std::size_t metric : *asked) plan.also_compared.emplace_back(metrics()[metric].name);
    return asked;
}

}  // namespace

int compare_command(const Request& request, Console& console) {
    auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    StudyPlan& plan = std::get<StudyPlan>(opened);
    if (plan.policies.size() < 2) {
        const std::string only = "'" + plan.policies.front().name + "'";
        if (request.policies.empty())
            complain(console,
                     "'" + request.subject + "' has one policy, " + only + ", and nothing to compare it with",
                     "morale run " + request.subject);
        else
            complain(console, "-p leaves one policy, " + only + ", and nothing to compare it with",
                     "name another one with -p, or: morale run " + request.subject + " -p " + only);
        return exit_status::wrong_command;
    }
    if (refused_as_one_run(plan, request, console)) return exit_status::wrong_command;
    if (request.share && request.until_decided) {
        complain(console, "--shard and --until-decided exclude each other",
                 "a share does not know what the others have found; give the number of replications with -n");
        return exit_status::wrong_command;
    }
    const auto metrics = take_metrics_asked(plan, request, console);
    if (!metrics) return exit_status::wrong_command;
    if (request.share) return run_share_of({&plan, 1}, *request.share, request, console);
    std::optional<DecideRequest> until;
    if (request.until_decided && !(until = prepare_until_decided(plan, request, *metrics, console)))
        return exit_status::wrong_command;
    const Finished finished = run_study(plan, result_place(plan, request, "", console), request, console,
                                        until ? &*until : nullptr);
    const std::vector<GoalCheck> goals = check_goals(finished.result, finished.result.decision.policy);
    console.out << (request.json ? study_json(finished)
                                 : comparison_table(finished.result,
                                                    {.colour = console.colour_out, .width = console.width}));
    if (!request.json) tell_of_base(finished.result, console);
    if (const auto kind = find_period_kind(request.by); kind && !request.json)
        console.out << periods_text(finished.result, *kind,
                                    {.colour = console.colour_out, .width = console.width});
    console.out.flush();
    say(console, "\nreport: " + (finished.folder / "report.html").string());
    return conclude(finished, goals, console);
}

}  // namespace morale
