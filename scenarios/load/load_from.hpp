// `centre: {load: {from: calls.csv}}`: the load of a centre from its own table of contacts by interval, as a
// mean week and the luck of its days. The lists are laid into the tree as if they stood at `from:`, so that
// what the same file writes itself counts.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/interval_table.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

/// Where the table is that a file names.
std::filesystem::path table_beside(std::string_view table, std::string_view file);

/// Reports a table that cannot be read, is about less than a week, or has intervals that make no half hours
/// (E0334).
void lay_load_from_table(Node& root, Report&);

}  // namespace morale
