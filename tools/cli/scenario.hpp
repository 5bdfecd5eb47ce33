// From the request to the plan: the scenario is found, loaded and cut down to the policies asked for.
#pragma once

#include <variant>

#include "engine/study/plan.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// The plan, or the exit status after its mistakes were told.
std::variant<StudyPlan, int> open_scenario(const Request&, Console&);

/// "service-week" of "scenarios/library/service-week.yaml".
std::string case_name(const StudyPlan&);

}  // namespace morale
