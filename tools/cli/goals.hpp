// The lines of `goals:` held against what a study found.
#pragma once

#include <string>
#include <vector>

#include "engine/study/result.hpp"
#include "tools/cli/console.hpp"

namespace morale {

struct GoalCheck {
    std::string policy;
    std::string goal;  // as written
    std::string metric;
    double value = 0;  // mean over the replications, in the metric's unit
    bool met = false;  // a goal without a value is not met
};

/// Every goal of the plan for one policy.
std::vector<GoalCheck> check_goals(const StudyResult&, std::size_t policy);

/// Tells those that are missed; true when all are met.
bool tell_goals(Console&, const std::vector<GoalCheck>&);

}  // namespace morale
