// What the scenario demands of any policy, and which policy meets it.
#include "engine/study/goals.hpp"

#include <cmath>

#include "output/headline.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/people.hpp"

namespace morale::page {
namespace {

std::string outcome(const StudyResult& result, const GoalCheck& check) {
    const auto metric = place_of(check.metric);
    const std::string value = metric && std::isfinite(check.value)
                                  ? reading_of(result, *metric).with_unit(check.value)
                                  : "not available";
    return std::string(check.met ? "<b class=\"better\">met</b>" : "<b class=\"worse\">missed</b>") + ", " +
           escaped(value);
}

std::string sentence(const StudyResult& result) {
    std::vector<std::string> all_met;
    for (std::size_t p = 0; p < result.policies.size(); ++p) {
        bool met = true;
        for (const GoalCheck& check : check_goals(result, p)) met = met && check.met;
        if (met) all_met.push_back(result.policies[p].name);
    }
    const std::string meet = all_met.size() == 1 ? " meets" : " meet";
    return (all_met.empty() ? "No policy meets all of them." : listed(all_met) + meet + " all of them.") +
           std::string(
               " Held against the mean over the replications; a goal does not change what is recommended.");
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
    return paragraph(sentence(result)) + printed(table);
}

}  // namespace morale::page
