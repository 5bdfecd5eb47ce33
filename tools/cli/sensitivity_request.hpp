// What `morale sensitivity` is asked for: which policy, metric and assumptions, and how many runs.
#pragma once

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/study/plan.hpp"
#include "engine/study/sensitivity.hpp"
#include "tools/cli/command.hpp"

namespace morale {

struct SensitivityRequest {
    StudyPlan plan;                            // with the assumptions that are looked at
    std::optional<std::size_t> policy{};       // none: the best one
    std::vector<std::string_view> range_by{};  // [plan.uncertain]
    int facts = 0;                             // facts of the centre that stay
    int stated = 0, outside = 0;               // as in RangedAssumptions
    std::optional<std::size_t> turns{};        // the assumption whose break-even alone is wanted
    int turn_replications = 30;
    std::optional<SensitivityDesign> design{};
    int runs = 0;
};

/// Reads the request. If it cannot be met, reports why and returns the exit status.
std::variant<SensitivityRequest, int> prepare_sensitivity(const Request&, Console&);

}  // namespace morale
