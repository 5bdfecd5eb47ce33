// `morale check`: checks that the scenario is valid, previews its base and reports what cannot work. It runs
// the base for about a second; policies are not run.
#include <memory>
#include <ostream>
#include <utility>
#include <variant>
#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/rehearsal.hpp"
#include "tools/cli/check_json.hpp"
#include "tools/cli/check_text.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/foreseen.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/preflight/given_warnings.hpp"
#include "tools/preflight/warnings.hpp"

namespace morale {

namespace {

/// What is shown of the base, with a run of its busiest weeks where formulas can be far off.
Foreseen foreseen_of(const StudyPlan& plan, const CentreOutlook& flight, const Rehearsal* seen,
                     NoRehearsal why_not, int threads) {
    Foreseen foreseen{.plan = plan,
                      .computed = flight,
                      .seen = seen,
                      .why_not = why_not,
                      .told = as_told(flight, plan.base, plan.mend),
                      .weeks = {.usual = {}, .busy = busy_weeks(plan)}};
    for (std::size_t team = 0; team < flight.teams.size(); ++team)
        foreseen.weeks.usual.push_back(seen ? week_of(*seen, flight, team) : foreseen.told.teams[team].week);
    std::optional<BusyWeeks>& busy = foreseen.weeks.busy;
    if (!busy || !foreseen.hours_are_seen()) return foreseen;
    const std::unique_ptr<Rehearsal> then =
        rehearse_busy(plan, flight, busy->week.factor, threads, was_interrupted);
    if (then) busy = as_seen(std::move(*busy), *then, flight);
    return foreseen;
}

}  // namespace

int check_command(const Request& request, Console& console) {
    const auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& plan = std::get<StudyPlan>(opened);
    const CentreOutlook flight = outlook_of(plan.base, plan.mend);
    watch_for_interrupt(console.terminal);
    NoRehearsal why_not{};
    const std::unique_ptr<Rehearsal> seen =
        rehearse(plan, flight, request.threads, was_interrupted, &why_not);
    leave_if_interrupted();
    const Foreseen foreseen = foreseen_of(plan, flight, seen.get(), why_not, request.threads);
    std::vector<Diagnostic> warnings =
        preflight_warnings(plan, flight, names_of_files(plan), &foreseen.weeks);
    for (Diagnostic& found : given_warnings(plan, foreseen.given(), "is expected to show"))
        warnings.push_back(std::move(found));
    if (seen)
        for (Diagnostic& found : drift_warnings(seen->result, plan.base.time.horizon_weeks))
            warnings.push_back(std::move(found));
    show_diagnostics(console, warnings);
    if (request.json)
        console.out << check_json(foreseen, warnings, request.threads) << '\n';
    else
        print_check(foreseen, request.threads, console.verbose, console.width, console.out);
    return exit_status::done;
}

}  // namespace morale
