// `morale run`: each policy by itself, and how its centre changes over the weeks.
#include <cmath>
#include <ostream>

#include "output/headline_metrics.hpp"
#include "output/people.hpp"
#include "output/period_figures.hpp"
#include "output/table.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/result_place.hpp"
#include "tools/cli/scenario.hpp"
#include "tools/cli/study.hpp"

namespace morale {

namespace {

/// Weeks to show, from 1: the first, every thirteenth (every fourth in a short run) and the last.
std::vector<int> shown_weeks(int weeks) {
    constexpr int quarter = 13, month = 4;
    const int step = weeks >= 2 * quarter ? quarter : month;
    std::vector<int> shown = {1};
    for (int week = step; week < weeks; week += step) shown.push_back(week);
    if (weeks > 1) shown.push_back(weeks);
    return shown;
}

/// Metrics as rows, weeks as columns: means over the replications, of the whole centre.
std::string series_table(const StudyResult& result, std::size_t policy) {
    const std::vector<int> weeks = shown_weeks(result.weeks);
    std::vector<std::vector<std::string>> rows = {{"in week"}};
    for (const int week : weeks) rows.front().push_back(std::to_string(week));
    rows.front().push_back("unit");
    for (const std::size_t metric : drawn_metrics(result)) {
        const auto reading = reading_of(result, metric);
        std::vector<std::string> row = {std::string(metrics()[metric].title)};
        for (const int week : weeks) {
            const Estimate& e =
                result.policies[policy].weekly[metric].back()[static_cast<std::size_t>(week - 1)];
            row.push_back(e.n > 0 ? reading.value(e.mean) : "-");
        }
        row.push_back(reading.unit);
        rows.push_back(row);
    }
    std::vector<Align> align(weeks.size() + 2, Align::Right);
    align.front() = align.back() = Align::Left;
    return columns(rows, align);
}

}  // namespace

int run_command(const Request& request, Console& console) {
    const auto opened = open_scenario(request, console);
    if (const int* status = std::get_if<int>(&opened)) return *status;
    const StudyPlan& plan = std::get<StudyPlan>(opened);
    if (request.share) return run_share_of({&plan, 1}, *request.share, request, console);
    const std::string one = request.policies.size() == 1 ? "-" + request.policies.front() : "";
    const Finished finished = run_study(plan, result_place(plan, request, one, console), request, console);
    std::vector<GoalCheck> goals;
    for (const std::vector<GoalCheck>& policy : check_goals(finished.result))
        goals.insert(goals.end(), policy.begin(), policy.end());
    if (request.json) {
        console.out << study_json(finished);
    } else {
        console.out << summary_table(finished.result, {.colour = console.colour_out, .width = console.width});
        tell_of_base(finished.result, console);
        for (std::size_t p = 0; p < plan.policies.size(); ++p)
            console.out << '\n'
                        << plan.policies[p].name << " over time\n"
                        << series_table(finished.result, p);
        if (const auto kind = find_period_kind(request.by))
            console.out << periods_text(finished.result, *kind,
                                        {.colour = console.colour_out, .width = console.width});
    }
    console.out.flush();
    say(console, "\nall weeks: " + (finished.folder / finished.weeks_file).string());
    return conclude(finished, goals, console);
}

}  // namespace morale
