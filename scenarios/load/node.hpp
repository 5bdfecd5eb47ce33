// One value of a document with its place: what the document reader makes and the rest of this folder reads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenarios/load/diagnostic.hpp"

namespace morale {

enum class NodeKind { Empty, Scalar, List, Block };

struct Entry;

/// One value of a document. A broken one has been reported already, so nobody reports it again.
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
    Place place;  // place of the key
    Node value;
};

/// An empty node of this kind, and a node that holds a text.
Node bare_node(NodeKind kind, Place place);
Node scalar_node(std::string text, Place place);

/// "a block of keys", "a list", "a value", "nothing".
std::string_view kind_in_words(const Node&);

/// The name of an element of a list of named elements; null if it has none.
const std::string* element_name(const Node&);
/// A list in which each element has a name.
bool is_named_list(const Node&);

}  // namespace morale
