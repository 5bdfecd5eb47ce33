#include "engine/kernel/slots.hpp"

#include <utility>

namespace morale {

Slots::Slots(std::uint32_t count, Time origin, std::uint32_t few) : origin_(origin), split_(few), few_(few) {
    grow(count);
}

void Slots::grow(std::uint32_t count) {
    if (count <= count_) return;
    if (count - split_ > many_.size()) {
        const WinnerTree smaller = std::exchange(many_, WinnerTree(count - split_));
        many_.change_all([&smaller](std::size_t leaf, std::uint64_t) {
            return leaf < smaller.size() ? smaller.at(leaf) : empty;
        });
    }
    far_.resize(count, never);
    count_ = count;
}

void Slots::park(std::uint32_t slot, Time at, std::uint64_t low) {
    if (at < origin_) return write(slot, low);
    far_[slot] = at;
    write(slot, far_floor | low);
}

Pending Slots::first_far() const {
    Pending best;  // only far ones are pending, if any; among equal times their keys decide
    std::uint64_t best_key = empty;
    for (std::uint32_t slot = 0; slot < count_; ++slot) {
        const std::uint64_t key = key_of(slot);
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
    auto moved_key = [this, moved](std::size_t slot, std::uint64_t key) {
        if (key < far_floor) return key - (moved << time_shift);
        if (key == empty || ticks(far_[slot]) >= far_mark) return key;
        return ticks(far_[slot]) << time_shift | (key & 0xffffff);
    };
    few_.change_all(moved_key);
    many_.change_all([&](std::size_t leaf, std::uint64_t key) { return moved_key(leaf + split_, key); });
}

}  // namespace morale
