#include "scenarios/load/word_block.hpp"

#include <algorithm>
#include <vector>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/text.hpp"

namespace morale {

WordBlock::WordBlock(const Node& node, std::string_view what, std::string_view example,
                     std::span<const std::string_view> keys, Report& report)
    : node_(node), what_(what), sound_(!node.broken && node.kind == NodeKind::Block), report_(report) {
    if (node.broken) return;
    if (!sound_) {
        report.error(node.kind == NodeKind::Empty ? "E0104" : "E0103", node.place,
                     in_quotes(what) + " is a block of keys, not " + std::string(kind_in_words(node)),
                     "write '" + std::string(example) + "'");
        return;
    }
    for (const Entry& entry : node.entries) {
        if (std::ranges::find(keys, entry.key) != keys.end()) continue;
        const std::string_view near = nearest_word(entry.key, keys);
        report.error("E0102", entry.place, "unknown key " + in_quotes(entry.key),
                     near.empty() ? in_quotes(what) + " has: " + with_commas({keys.begin(), keys.end()})
                                  : "did you mean " + in_quotes(near) + "?");
    }
}

const Node* WordBlock::value(std::string_view key) const {
    const Entry* entry = node_.find(key);
    return entry && !entry->value.broken ? &entry->value : nullptr;
}

std::string WordBlock::text(std::string_view key) const {
    const Node* node = value(key);
    if (!node) return {};
    if (node->kind == NodeKind::Scalar) return on_one_line(node->text);
    report_.error(node->kind == NodeKind::Empty ? "E0104" : "E0103", node->place,
                  in_quotes(key) + " takes a text, not " + std::string(kind_in_words(*node)),
                  "write '" + std::string(key) + ": …' on one line, or '" + std::string(key) +
                      ": >' and the text below");
    return {};
}

bool WordBlock::has(std::string_view key, std::string_view code, std::string_view hint) const {
    if (node_.find(key)) return true;
    report_.error(code, node_.place, in_quotes(what_) + " has no " + in_quotes(key), std::string(hint));
    return false;
}

}  // namespace morale
