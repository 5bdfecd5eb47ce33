// `centre: {load: {from: calls.csv}}`: the load of a centre from its own table of contacts by interval, as a
// mean week, the luck of its days and, from a year on, its season. The lists are laid into the tree as if
// they stood at `from:`, so that what the same file writes itself counts.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/interval_sums.hpp"
#include "scenarios/load/interval_table.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

/// Where the table is that a file names.
std::filesystem::path table_beside(std::string_view table, std::string_view file);

/// A mean week that is from a table.
struct LaidLoad {
    Place place;              // where the table is named
    double per_week = 0;      // contacts of a mean week
    bool tells_hours = true;  // a table of days does not: its rate per open hour follows when these are known
};

/// Reports a table that cannot be read, is about less than a week, or has intervals that make no half hours
/// (E0334).
std::optional<LaidLoad> lay_load_from_table(Node& root, Report&);

/// Says a value in the block where the file that names the table does not say it itself.
void say_beside(Node& block, std::string_view key, Node value);

/// The block below a block, or null.
Node* block_below(Node* block, std::string_view key);

/// Says at the scenario's line what is wrong with the table first, and then all of it at its own lines.
void refuse_table(std::string_view code, const std::string& name, const Place&,
                  const std::vector<Diagnostic>&, std::int64_t further, Report&);

/// Reports a table whose intervals make no half hours.
bool refuse_intervals(const std::string& name, const Place&, const IntervalTable&, Report&);

/// Whether the luck of the table's days belongs to what is taken from it: not where they are a forecast.
enum class LuckOfDays { Taken, LeftOut };

/// Lays the mean week of a table into `centre`. Requires one that covers a week and makes half hours.
LaidLoad lay_mean_week(Node& centre, const IntervalTable&, const UsualWeek&, const Place&, LuckOfDays);

/// Whether the rate of anonymous contacts is that of the table.
bool says_rate(const StudyPlan&, const LaidLoad&);

/// Gives the plan the rate of anonymous contacts that a table of days says, unless something else says it.
void settle_rate_of_days(StudyPlan&, const LaidLoad&);

}  // namespace morale
