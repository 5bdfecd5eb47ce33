#include "tools/cli/goals.hpp"

#include <algorithm>

#include "output/goals.hpp"
#include "output/people.hpp"

namespace morale {

bool tell_goals(Console& console, const StudyResult& result, const std::vector<GoalCheck>& checks) {
    for (const GoalCheck& check : checks)
        if (!check.met)
            complain(console, "goal missed under policy '" + check.policy + "': " + check.goal + " (it is " +
                                  typed(found_for(result, check)) + ")");
    return std::ranges::all_of(checks, &GoalCheck::met);
}

}  // namespace morale
