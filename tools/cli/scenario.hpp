// From the request to the plan: the scenario is found, loaded and cut down to the requested policies.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/load.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// The metrics that goals and measured figures may name.
std::vector<MetricName> metric_names();

/// The plan, or the exit status after reporting its mistakes.
std::variant<StudyPlan, int> open_scenario(const Request&, Console&);

/// The command that answers a scenario: "compare" if there are policies to compare, else "run".
std::string study_command(const std::filesystem::path& file);

}  // namespace morale
