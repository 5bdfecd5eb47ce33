#include "engine/kernel/slots.hpp"

#include <algorithm>

namespace morale {

Slots::Slots(std::uint32_t count, Time origin) : origin_(origin), tree_(2, empty) {
    grow(count);
}

void Slots::grow(std::uint32_t count) {
    if (count <= count_) return;
    std::vector<std::uint64_t> tree(2 * std::size_t{count}, empty);
    std::copy_n(tree_.begin() + static_cast<std::ptrdiff_t>(count_), count_,
                tree.begin() + static_cast<std::ptrdiff_t>(count));
    tree_ = std::move(tree);
    far_.resize(count, never);
    count_ = count;
    play_all();
}

void Slots::play_all() {
    for (std::size_t node = std::size_t{count_} - 1; node > 0; --node)
        tree_[node] = std::min(tree_[2 * node], tree_[2 * node + 1]);
}

void Slots::park(std::uint32_t slot, Time at, std::uint64_t low) {
    if (at < origin_) return write(slot, low);
    far_[slot] = at;
    write(slot, far_floor | low);
}

Pending Slots::unpacked(std::uint64_t key, Time at) const {
    return {at, static_cast<Phase>(key >> 22 & 3), static_cast<std::uint8_t>(key >> 16 & 63),
            static_cast<std::uint32_t>(key & 0xffff)};
}

Pending Slots::first() const {
    const std::uint64_t root = tree_[1];
    if (root == empty) return {};
    if (root < far_floor) return unpacked(root, time_of(root, 0));
    Pending best;  // only far ones are pending; among equal times their keys decide
    std::uint64_t best_key = empty;
    for (std::uint32_t slot = 0; slot < count_; ++slot) {
        const std::uint64_t key = tree_[leaf(slot)];
        if (key == empty) continue;
        if (far_[slot] < best.at || (far_[slot] == best.at && key < best_key)) {
            best = unpacked(key, far_[slot]);
            best_key = key;
        }
    }
    return best;
}

void Slots::rebase(Time origin) {
    const std::uint64_t moved = ticks(origin);
    origin_ = origin;
    for (std::uint32_t slot = 0; slot < count_; ++slot) {
        std::uint64_t& key = tree_[leaf(slot)];
        if (key < far_floor) {
            key -= moved << time_shift;
        } else if (key != empty && ticks(far_[slot]) < far_mark) {
            key = ticks(far_[slot]) << time_shift | (key & 0xffffff);
        }
    }
    if (count_ > 0) play_all();
}

}  // namespace morale
