// `morale diagnose`: what holds this centre back most. Each area of service management is improved alone
// under the same luck, and the gains are ranked.
#include <ostream>

#include "output/table.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/diagnosis.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/result_place.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/study.hpp"

namespace morale {

int diagnose_command(const Request& request, Console& console) {
    const auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    if (refused_as_one_run(std::get<StudyPlan>(opened), request, console)) return exit_status::wrong_command;
    const Checkup checkup = told_checkup_of(std::get<StudyPlan>(opened));
    if (checkup.plan.policies.size() < 2) {
        complain(
            console,
            "in every area '" + checkup.plan.policies.front().name + "' is as good as the check-up knows",
            "there is nothing to improve by this check-up");
        return exit_status::wrong_command;
    }
    if (request.share) return run_share_of({&checkup.plan, 1}, *request.share, request, console);
    const Finished finished =
        run_study(checkup.plan, result_place(checkup.plan, request, "-diagnosis", console), request, console);
    console.out << (request.json ? diagnosis_json(checkup, finished.result)
                                 : failure_text(finished.result,
                                                {.colour = console.colour_out, .width = console.width}) +
                                       diagnosis_text(checkup, finished.result));
    console.out.flush();
    say(console, "\nreport: " + (finished.folder / "report.html").string());
    tell_failures(finished.result, console);
    return finished.result.failures.empty() ? exit_status::done : exit_status::failed;
}

}  // namespace morale
