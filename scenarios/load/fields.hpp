// From the table of fields to the reading of a document: which keys there may be at each place, and how a
// value becomes a number in Parameters. What is unknown, of another kind, out of range or not a policy's
// business is a diagnostic.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/language/branches.hpp"
#include "engine/model/field.hpp"
#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/field_reading.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

/// Keys of a file as a whole; they stand at its left margin and nowhere else.
inline constexpr std::array<std::string_view, 7> file_keys = {"morale",   "name",  "question", "extends",
                                                              "policies", "goals", "observed"};

/// Reads a block of keys at a branch. `skip` are keys that somebody else reads.
void read_block(const Node& block, const Branch&, const std::string& path, std::size_t element,
                const std::vector<std::string_view>& skip, FieldReading&);

}  // namespace morale
