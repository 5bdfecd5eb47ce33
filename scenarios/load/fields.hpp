// Reads a document by the table of fields: which keys there may be at each place, and how a value becomes a
// number in Parameters. An unknown key, a value of another kind or out of range, or one that a policy may
// not set gets a diagnostic.
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

/// Keys of the whole file; they stand at its left margin and nowhere else.
inline constexpr std::array<std::string_view, 9> file_keys = {
    "morale", "name", "question", "extends", "policies", "goals", "observed", "lesson", "play"};

/// Reads a block of keys at a branch. `skip` are keys that another reader takes.
void read_block(const Node& block, const Branch&, const std::string& path, std::size_t element,
                const std::vector<std::string_view>& skip, FieldReading&);

}  // namespace morale
