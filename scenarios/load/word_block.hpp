// A block of a few keys that are not fields, such as that of a lesson: which keys there are, and texts by
// key. What is wrong is reported once.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

class WordBlock {
 public:
    /// Reports a node that is not a block, with `example` as what to write, and keys that are not among
    /// these. `what` is what the block is called: "lesson". All of it must outlive the block.
    WordBlock(const Node&, std::string_view what, std::string_view example,
              std::span<const std::string_view> keys, Report&);

    /// False if it is not a block, or one that was reported before.
    bool is_sound() const { return sound_; }

    /// The value of that key; null if it is not there or was reported before.
    const Node* value(std::string_view key) const;

    /// The text of that key, on one line, and empty if it is not there; another kind of value is reported.
    std::string text(std::string_view key) const;

    /// Reports a key that is missing. True if it is there.
    bool has(std::string_view key, std::string_view code, std::string_view hint) const;

    const Place& place() const { return node_.place; }

 private:
    const Node& node_;
    std::string_view what_;
    bool sound_;
    Report& report_;
};

}  // namespace morale
