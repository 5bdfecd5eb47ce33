#include "scenarios/load/node.hpp"

#include <algorithm>
#include <utility>

namespace morale {

Node bare_node(NodeKind kind, Place place) {
    Node node;
    node.kind = kind;
    node.place = std::move(place);
    return node;
}

Node scalar_node(std::string text, Place place) {
    Node node = bare_node(NodeKind::Scalar, std::move(place));
    node.text = std::move(text);
    node.plain = true;
    return node;
}

const Entry* Node::find(std::string_view key) const {
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.key == key; });
    return entry == entries.end() ? nullptr : &*entry;
}

Entry* Node::find(std::string_view key) {
    return const_cast<Entry*>(std::as_const(*this).find(key));
}

std::string_view kind_in_words(const Node& node) {
    switch (node.kind) {
        case NodeKind::Empty:
            return "nothing";
        case NodeKind::Scalar:
            return "a value";
        case NodeKind::List:
            return "a list";
        case NodeKind::Block:
            return "a block of keys";
    }
    return {};
}

const std::string* element_name(const Node& item) {
    if (item.kind != NodeKind::Block) return nullptr;
    const Entry* name = item.find("name");
    return name && name->value.kind == NodeKind::Scalar ? &name->value.text : nullptr;
}

bool is_named_list(const Node& node) {
    return node.kind == NodeKind::List && !node.items.empty() &&
           std::all_of(node.items.begin(), node.items.end(), element_name);
}

}  // namespace morale
