#include "engine/kernel/slots.hpp"

#include <utility>

namespace morale {

Slots::Slots(std::uint32_t count, Time origin) : origin_(origin) {
    grow(count);
}

void Slots::grow(std::uint32_t count) {
    if (count <= count_) return;
    if (count > tree_.size()) {
        const WinnerTree smaller = std::exchange(tree_, WinnerTree(count));
        tree_.change_all([&smaller](std::size_t leaf, std::uint64_t) {
            return leaf < smaller.size() ? smaller.at(leaf) : empty;
        });
    }
    far_.resize(count, never);
    count_ = count;
}

void Slots::park(std::uint32_t slot, Time at, std::uint64_t low) {
    if (at < origin_) return tree_.set(slot, low);
    far_[slot] = at;
    tree_.set(slot, far_floor | low);
}

Pending Slots::first_far() const {
    Pending best;  // only far ones are pending, if any; among equal times their keys decide
    std::uint64_t best_key = empty;
    for (std::uint32_t slot = 0; slot < count_; ++slot) {
        const std::uint64_t key = tree_.at(slot);
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
    tree_.change_all([this, moved](std::size_t slot, std::uint64_t key) {
        if (key < far_floor) return key - (moved << time_shift);
        if (key == empty || ticks(far_[slot]) >= far_mark) return key;
        return ticks(far_[slot]) << time_shift | (key & 0xffffff);
    });
}

}  // namespace morale
