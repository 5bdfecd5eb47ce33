// The smallest of many keys, each of which may be replaced at any time: a winner tree (Knuth, The Art of
// Computer Programming 3, 5.4.1) over 64-bit keys, one leaf for each. Replacing a key is one write and
// log2(n) comparisons upwards without a branch that depends on the data; the smallest is always at the root.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace morale {

class WinnerTree {
 public:
    /// The key of an empty leaf; larger than any other key.
    static constexpr std::uint64_t empty = ~0ULL;

    explicit WinnerTree(std::size_t leaves = 1)
        : leaves_(std::bit_ceil(leaves)),
          levels_(static_cast<std::uint32_t>(std::countr_zero(leaves_))),
          nodes_(2 * leaves_, empty) {}

    /// A power of two.
    std::size_t size() const { return leaves_; }
    std::uint64_t first() const { return nodes_[1]; }
    std::uint64_t at(std::size_t leaf) const { return nodes_[leaves_ + leaf]; }

    /// Requires leaf < size().
    void set(std::size_t leaf, std::uint64_t key) {
        Way way{nodes_.data(), leaves_ + leaf, key};
        way.nodes[way.node] = key;
        // The levels written out, because counting them would take as long as comparing.
        switch (levels_) {
            default:
                for (std::uint32_t level = 8; level < levels_; ++level) way.up();
                [[fallthrough]];
            case 8:
                way.up();
                [[fallthrough]];
            case 7:
                way.up();
                [[fallthrough]];
            case 6:
                way.up();
                [[fallthrough]];
            case 5:
                way.up();
                [[fallthrough]];
            case 4:
                way.up();
                [[fallthrough]];
            case 3:
                way.up();
                [[fallthrough]];
            case 2:
                way.up();
                [[fallthrough]];
            case 1:
                way.up();
                [[fallthrough]];
            case 0:
                return;
        }
    }

    /// The first of the leaves that hold the smallest key.
    std::size_t first_leaf() const {
        std::size_t node = 1;
        while (node < leaves_) node = 2 * node + (nodes_[2 * node] != nodes_[1]);
        return node - leaves_;
    }

    /// Replaces every key by what `change` makes of it; called as change(leaf, key).
    template <class Change>
    void change_all(Change&& change) {
        for (std::size_t leaf = 0; leaf < leaves_; ++leaf)
            nodes_[leaves_ + leaf] = change(leaf, nodes_[leaves_ + leaf]);
        for (std::size_t node = leaves_ - 1; node > 0; --node)
            nodes_[node] = std::min(nodes_[2 * node], nodes_[2 * node + 1]);
    }

    friend bool operator==(const WinnerTree&, const WinnerTree&) = default;

 private:
    /// The key on its way up: the winner of a node and its sibling is the key of their parent.
    struct Way {
        std::uint64_t* nodes;
        std::size_t node;
        std::uint64_t key;

        void up() {
            const std::uint64_t sibling = nodes[node ^ 1];
            key = sibling < key ? sibling : key;
            node >>= 1;
            nodes[node] = key;
        }
    };

    std::size_t leaves_;                // a power of two: every way up has the same length
    std::uint32_t levels_;              // that length
    std::vector<std::uint64_t> nodes_;  // [node] 1 is the root, i wins over 2i and 2i + 1, leaves come last
};

}  // namespace morale
