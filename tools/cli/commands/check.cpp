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
    const Foreseen foreseen{plan, flight, seen.get(), why_not};
    std::vector<Diagnostic> warnings = preflight_warnings(plan, flight, names_of_files(plan));
    for (Diagnostic& found : given_warnings(plan, foreseen.given(), "is expected to show"))
        warnings.push_back(std::move(found));
    if (seen && seen->plan.base.time.horizon_weeks == plan.base.time.horizon_weeks)
        for (Diagnostic& found : drift_warnings(seen->result)) warnings.push_back(std::move(found));
    show_diagnostics(console, warnings);
    if (request.json)
        console.out << check_json(foreseen, warnings, request.threads) << '\n';
    else
        print_check(foreseen, request.threads, console.verbose, console.width, console.out);
    return exit_status::done;
}

}  // namespace morale
