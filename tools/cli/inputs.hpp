// The files that a command reads, which nothing that it writes may replace, with --replace neither.
#pragma once

#include <filesystem>

#include "engine/study/plan.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// Whether `place` is, by whatever path, the scenario, a file that it extends, or a table named on the
/// command line; complains about it.
bool is_input(const std::filesystem::path& place, const StudyPlan&, const Request&, Console&);

/// The same of a command that reads one file and no scenario.
bool is_input(const std::filesystem::path& place, const std::filesystem::path& read, Console&);

}  // namespace morale
