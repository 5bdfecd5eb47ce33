// What the scenario demands of any policy, and which policy meets it.
#include "output/goals.hpp"

#include "output/page/html.hpp"
#include "output/page/parts.hpp"

namespace morale::page {
namespace {

std::string outcome(const StudyResult& result, const GoalCheck& check) {
    return std::string(check.met ? "<b class=\"better\">met</b>" : "<b class=\"worse\">missed</b>") + ", " +
           escaped(found_for(result, check));
}

}  // namespace

std::string goals(const Study& study) {
    const StudyResult& result = study.result;
    if (result.plan->goals.empty()) return {};
    HtmlTable table{.caption = "Goals of the scenario", .head = {"Goal"}, .rows = {}};
    for (const Goal& goal : result.plan->goals) table.rows.push_back({escaped(goal.text)});
    for (std::size_t p = 0; p < result.policies.size(); ++p) {
        table.head.push_back(result.policies[p].name);
        const std::vector<GoalCheck> checks = check_goals(result, p);
        for (std::size_t g = 0; g < checks.size(); ++g) table.rows[g].push_back(outcome(result, checks[g]));
    }
    return paragraph(
               who_meets_all(result) +
               " Held against the mean over the replications; a goal does not change what is recommended.") +
           printed(table);
}

}  // namespace morale::page
