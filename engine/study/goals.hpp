// The lines of `goals:` held against what a study found.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

struct GoalCheck {
    std::string policy;
    std::string goal;  // as written
    std::string metric;
    double value = 0;  // mean over the replications and the whole horizon, in the metric's unit
    bool met = false;  // a goal without a value is not met
};

/// Every goal of the plan for one policy, in the order of the scenario.
std::vector<GoalCheck> check_goals(const StudyResult&, std::size_t policy);

}  // namespace morale
