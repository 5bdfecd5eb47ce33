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

/// The plan, or the exit status after reporting its mistakes. One that is not settled is read only.
std::variant<StudyPlan, int> open_scenario(const Request&, Console&, bool settled = true);

/// Cuts the plan down to the policies of the request; false after telling of one that it does not have. A
/// lesson speaks of all its policies, so the plan loses it with the first that is left out.
bool keep_policies(StudyPlan&, const Request&, Console&);

/// The same scenario with `more` settings after those of the request, cut down to its policies, and not
/// settled. Requires that open_scenario has opened it.
Loaded load_with(const Request&, const std::vector<std::string>& more);

/// The command that answers a scenario: "compare" if there are policies to compare, else "run".
std::string study_command(const std::filesystem::path& file);

}  // namespace morale
