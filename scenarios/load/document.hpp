// A strict document: the part of YAML that a scenario needs (blocks, lists, values, comments), every piece
// with its place. A construct that would make a file mean something else than it seems to (anchors, merge
// keys, tags, duplicate keys, tabs, text that runs over a line end, a second document) gets a diagnostic.
// No other file of this tree uses yaml-cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

inline constexpr int deepest_nesting = 64;
inline constexpr int most_nodes = 20'000;

/// Reads a text. Mistakes go to the report, which also keeps the lines under `file`; the returned root is
/// what could be read. Reading ends, and returns nothing, if the YAML is not well-formed.
std::optional<Node> read_document(std::string_view text, const std::string& file, Report&);

/// The first comment line of a text, without its '#'; empty if the text begins with something else.
std::string opening_comment(std::string_view text);

}  // namespace morale
