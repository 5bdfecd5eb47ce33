#include "tools/cli/goals.hpp"

#include <algorithm>
#include <cmath>

#include "output/people.hpp"

namespace morale {

bool tell_goals(Console& console, const std::vector<GoalCheck>& checks) {
    for (const GoalCheck& check : checks) {
        if (check.met) continue;
        const Metric* metric = find_metric(check.metric);
        const std::string was = metric && std::isfinite(check.value)
                                    ? reading_of(*metric, check.value).with_unit(check.value)
                                    : "not available";
        complain(console,
                 "goal missed under policy '" + check.policy + "': " + check.goal + " (it is " + was + ")");
    }
    return std::ranges::all_of(checks, &GoalCheck::met);
}

}  // namespace morale
