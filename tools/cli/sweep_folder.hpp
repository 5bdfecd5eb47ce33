// The folder that a sweep leaves: its table, its picture, and how it was made.
#pragma once

#include <filesystem>
#include <string>

#include "engine/study/sweep.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// Where the files will be: the folder given with --out, or out/ with the scenario's name and "-sweep".
/// Throws OutputFailure if a study, or the sweep of another scenario, is there (the latter may be replaced
/// with --replace).
std::filesystem::path sweep_place(const StudyPlan&, const Request&, Console&);

/// Writes sweep.csv (and other formats), sweep.svg and provenance.json. Each file appears whole or not at
/// all.
void write_sweep(const Sweep&, const std::filesystem::path&, const Request&, double seconds);

}  // namespace morale
