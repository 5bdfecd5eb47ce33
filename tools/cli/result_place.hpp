// Where the results of a study go if nobody says where: a folder in `out/` that belongs to the scenario.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "engine/study/plan.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// The folder given with --out; without it, "out/", the scenario's name and `ending`. The name is that of
/// its file, or of the folder around it if the file is called scenario.yaml. If the study of another
/// scenario is there, as much of the path is put before the name as tells the two apart, and the user is
/// told. If it is in a folder given with --out, OutputFailure is thrown unless it may be replaced
/// (--replace).
std::filesystem::path result_place(const StudyPlan&, const Request&, std::string_view ending, Console&);

/// The n-th name of a scenario, from 0, for its identity (scenario_identity): "desk", "north-desk",
/// "home-north-desk" for "/home/north/desk.yaml"; when the path is used up, numbers follow.
std::string name_of_scenario(const std::string& identity, std::size_t n);

}  // namespace morale
