// `centre: {load: {from: calls.csv}}`: the load of a centre from its own table of contacts by interval, as a
// mean week, the luck of its days and, from a year on, its season. The lists are laid into the tree as if
// they stood at `from:`, so that what the same file writes itself counts.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/interval_table.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

/// Where the table is that a file names.
std::filesystem::path table_beside(std::string_view table, std::string_view file);

/// The load of a table of days, whose rate per open hour follows when the hours are known.
struct LaidLoad {
    Place place;          // where the table is named
    double per_week = 0;  // contacts of a mean week
};

/// Reports a table that cannot be read, is about less than a week, or has intervals that make no half hours
/// (E0334).
std::optional<LaidLoad> lay_load_from_table(Node& root, Report&);

/// Gives the plan the rate of anonymous contacts that such a table says, unless something else says it.
void settle_rate_of_days(StudyPlan&, const LaidLoad&);

}  // namespace morale
