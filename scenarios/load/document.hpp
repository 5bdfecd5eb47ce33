// A strict document: the part of YAML that a scenario needs (blocks, lists, values, comments), every piece
// with its place. What would make a file mean something else than it seems to (anchors, merge keys, tags,
// duplicate keys, tabs, text that runs on over a line end, a second document) is a diagnostic. No other file
// of this tree knows yaml-cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/load/diagnostic.hpp"

namespace morale {

enum class NodeKind { Empty, Scalar, List, Block };

struct Entry;

/// One value of a document. A broken one has been reported already: whoever meets it says nothing more.
struct Node {
    NodeKind kind = NodeKind::Empty;
    Place place = {};
    std::string text = {};  // of a scalar
    bool plain = false;     // a scalar without quotes
    bool broken = false;
    std::vector<Entry> entries;  // of a block, in order
    std::vector<Node> items;     // of a list

    /// The entry of that key, or null.
    const Entry* find(std::string_view key) const;
    Entry* find(std::string_view key);
};

struct Entry {
    std::string key;
    Place place;  // of the key
    Node value;
};

/// A node with nothing in it yet, and a value.
Node bare_node(NodeKind kind, Place place);
Node scalar_node(std::string text, Place place);

inline constexpr std::size_t largest_file = 1 << 20;  // bytes
inline constexpr std::size_t longest_line = 10'000;   // bytes
inline constexpr int deepest_nesting = 64;
inline constexpr int most_nodes = 20'000;

/// Reads a text. Mistakes go to the report, which also keeps the lines under `file`; the root, when there is
/// one, is what could be read. Not well-formed YAML ends the reading: nothing is returned.
std::optional<Node> read_document(std::string_view text, const std::string& file, Report&);

/// The first comment line of a text, without its '#'; empty when it opens with something else.
std::string opening_comment(std::string_view text);

/// "a block of keys", "a list", "a value", "nothing".
std::string_view kind_in_words(const Node&);

}  // namespace morale
