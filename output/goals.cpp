#include "output/goals.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/study/words.hpp"
#include "output/headline.hpp"
#include "output/people.hpp"

namespace morale {
namespace {

using Checks = std::vector<GoalCheck>;

std::vector<Checks> checks_of(const StudyResult& result) {
    std::vector<Checks> all;
    for (std::size_t p = 0; p < result.policies.size(); ++p) all.push_back(check_goals(result, p));
    return all;
}

/// "turnover <= 40 %/yr: met by notes; missed by nothing (45.1 % a year)."
std::string line_of(const StudyResult& result, const std::vector<Checks>& policies, std::size_t goal) {
    std::vector<std::string> met;
    std::vector<std::string> missed;
    for (const Checks& policy : policies) {
        const GoalCheck& check = policy[goal];
        if (check.met)
            met.push_back(check.policy);
        else
            missed.push_back(check.policy + " (" + typed(found_for(result, check)) + ")");
    }
    const bool all_met = missed.empty() && met.size() > 1;
    std::string text = policies.front()[goal].goal + ": ";
    if (!met.empty()) text += "met by " + (all_met ? "all" : listed(met)) + (missed.empty() ? "." : "; ");
    return missed.empty() ? text : text + "missed by " + listed(missed) + '.';
}

}  // namespace

std::string found_for(const StudyResult& result, const GoalCheck& check) {
    const auto metric = place_of(check.metric);
    return metric && std::isfinite(check.value) ? reading_of(result, *metric).with_unit(check.value)
                                                : "not available";
}

std::string who_meets_all(const StudyResult& result) {
    std::vector<std::string> names;
    for (const Checks& policy : checks_of(result))
        if (std::ranges::all_of(policy, &GoalCheck::met)) names.push_back(policy.front().policy);
    if (names.empty()) return "No policy meets all goals.";
    return listed(names) + (names.size() == 1 ? " meets" : " meet") + " all goals.";
}

std::string goals_text(const StudyResult& result, TextStyle style) {
    if (result.plan->goals.empty()) return {};
    const std::vector<Checks> policies = checks_of(result);
    std::string text = '\n' + strong("Goals", style) + '\n' + wrapped(who_meets_all(result), style.width);
    for (std::size_t goal = 0; goal < result.plan->goals.size(); ++goal)
        text += wrapped(line_of(result, policies, goal), style.width);
    return text;
}

}  // namespace morale
