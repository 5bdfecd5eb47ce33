// Where the results of a study go when nobody says where: a folder of `out/` that belongs to the scenario.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "engine/study/plan.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// The folder that was asked for with --out; else "out/" and the scenario's name, which is that of its file,
/// or of the folder around it where the file is called scenario.yaml, and `ending`. Where the study of
/// another scenario lies there, as much of the path goes before the name as tells the two apart, and that is
/// said; where it lies in a folder that was asked for, OutputFailure unless it may be replaced (--replace).
std::filesystem::path result_place(const StudyPlan&, const Request&, std::string_view ending, Console&);

/// The n-th name of a scenario, from 0, for its identity (scenario_identity): "desk", "north-desk",
/// "home-north-desk" of "/home/north/desk.yaml"; when the path is used up, numbers follow.
std::string name_of_scenario(const std::string& identity, std::size_t n);

}  // namespace morale
