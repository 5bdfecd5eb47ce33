#include "tools/cli/goals.hpp"

#include "output/goals.hpp"
#include "output/people.hpp"
#include "output/words/replications.hpp"

namespace morale {

bool tell_goals(Console& console, const StudyResult& result, const std::vector<GoalCheck>& checks) {
    for (const GoalCheck& check : checks) {
        if (check.state == GoalState::Met || console.terminal_out) continue;
        const std::string when = would_decide(check.enough);
        complain(console, "goal " + std::string(word_of(check.state)) + " under policy '" + check.policy +
                              "': " + check.goal + refuted_text(result, check.metric) + " (it is " +
                              typed(found_for(result, check)) + (when.empty() ? ")" : "; " + when + ")"));
    }
    return state_of(checks) == GoalState::Met;
}

}  // namespace morale
