// The folder that a sweep leaves: its table, its picture, and how it was made.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "engine/study/sweep.hpp"
#include "output/optimum.hpp"
#include "output/staff.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// Where the files will be: the folder given with --out, or out/ with the scenario's name and `ending`.
/// Throws OutputFailure if a study, or the sweep of another scenario, is there (the latter may be replaced
/// with --replace).
std::filesystem::path sweep_place(const StudyPlan&, const Request&, Console&,
                                  std::string_view ending = "-sweep");

/// Writes sweep.csv (and other formats), sweep.svg and provenance.json. Each file appears whole or not at
/// all.
void write_sweep(const Sweep&, const std::filesystem::path&, const Request&, double seconds);

/// The same for optimum.csv, frontier.svg and provenance.json.
void write_optimum(const Optimum&, const std::filesystem::path&, const Request&, double seconds);

/// The same for seats.csv, seats_why.csv, seats_by_half_hour.csv and provenance.json.
void write_staff(const SeatsFound&, const std::filesystem::path&, const Request&, double seconds);

}  // namespace morale
