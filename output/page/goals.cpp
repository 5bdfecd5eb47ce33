// What the scenario demands of any policy, and which policies meet it.
#include "output/goals.hpp"

#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/replications.hpp"

namespace morale::page {
namespace {

std::string outcome(const StudyResult& result, const GoalCheck& check) {
    const std::string colour = check.state == GoalState::Met      ? " class=\"better\""
                               : check.state == GoalState::Missed ? " class=\"worse\""
                                                                  : "";
    const std::string when = would_decide(check.enough);
    return "<b" + colour + ">" + std::string(word_of(check.state)) + "</b>, " +
           escaped(found_for(result, check)) + (when.empty() ? "" : "; " + escaped(when));
}

}  // namespace

std::string goals(const Study& study) {
    const StudyResult& result = study.result;
    if (result.plan->goals.empty()) return {};
    HtmlTable table{.caption = "Goals of the scenario", .head = {"Goal"}, .rows = {}};
    for (const Goal& goal : result.plan->goals)
        table.rows.push_back({escaped(goal.text + refuted_text(result, goal.metric))});
    for (std::size_t p = 0; p < result.policies.size(); ++p) {
        table.head.push_back(title_of(result.policies[p]));
        const std::vector<GoalCheck> checks = check_goals(result, p);
        for (std::size_t g = 0; g < checks.size(); ++g) table.rows[g].push_back(outcome(result, checks[g]));
    }
    return paragraph(
               who_meets_all(result) + " " + how_goals_are_held(result) +
               " Only a policy that surely meets all goals is recommended. Where none does, the nearest "
               "is named: its largest shortfall, as a share of the largest of the goal and the policies' "
               "means, is the smallest.") +
           printed(table);
}

}  // namespace morale::page
