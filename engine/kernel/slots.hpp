// The next events of things that have exactly one pending event each: a winner tree (Knuth, The Art of
// Computer Programming 3, 5.4.1) with one leaf per slot. Rescheduling is one write and log2(n) comparisons
// upwards without a branch that depends on the data; the first event is always at the root. A plain value: a
// copy goes on identically.
//
// A key is 64 bits, and comparing keys is comparing events:
//
//     63 ........ 24 | 23 22 | 21 .. 16 | 15 .. 0
//     microseconds   | phase | kind     | slot
//     since origin
//
// 40 bits of time reach 12.7 days beyond the origin, which therefore moves forward, once a week say
// (`rebase`). Later times are parked: their key says "far", their true time lies beside the tree. They are
// found by a search through all slots while nothing nearer is pending, and become ordinary keys at the next
// rebase within reach.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/kernel/phase.hpp"
#include "engine/kernel/time.hpp"

namespace morale {

struct Pending {
    Time at = never;
    Phase phase = Phase::Change;
    std::uint8_t kind = 0;
    std::uint32_t slot = 0;
    friend constexpr bool operator==(const Pending&, const Pending&) = default;
};

class Slots {
 public:
    static constexpr std::uint32_t most = 65'535;

    Slots() : Slots(0) {}
    /// Requires count <= most.
    explicit Slots(std::uint32_t count, Time origin = measurement_start);

    /// Adds slots up to `count`; keeps what is pending. Never shrinks. Requires count <= most.
    void grow(std::uint32_t count);
    std::uint32_t size() const { return count_; }
    Time origin() const { return origin_; }

    /// Replaces what the slot had pending; `never` clears it. Requires at >= origin(), kind < kind_limit,
    /// slot < size().
    void set(std::uint32_t slot, Time at, Phase phase, std::uint8_t kind) {
        const std::uint64_t ahead = ticks(at);
        const std::uint64_t low =
            static_cast<std::uint64_t>(phase) << 22 | static_cast<std::uint64_t>(kind) << 16 | slot;
        if (ahead < far_mark) [[likely]]
            write(slot, ahead << time_shift | low);
        else if (at != never)
            park(slot, at, low);
        else
            write(slot, empty);
    }

    void clear(std::uint32_t slot) { write(slot, empty); }

    /// Time of what is pending in the slot; `never` when nothing is.
    Time at(std::uint32_t slot) const { return time_of(tree_[leaf(slot)], slot); }

    /// The earliest in the order of the keys; its time is `never` when nothing is pending.
    Pending first() const;

    Time first_time() const {
        const std::uint64_t root = tree_[1];
        if (root < far_floor) [[likely]]
            return origin_ + Span{static_cast<std::int64_t>(root >> time_shift)};
        return first().at;
    }

    /// Moves the origin forward. Requires origin() <= origin <= first_time().
    void rebase(Time origin);

    friend bool operator==(const Slots&, const Slots&) = default;

 private:
    static constexpr int time_shift = 24;
    static constexpr std::uint64_t far_mark =
        (1ULL << 40) - 2;  // in the bits of the time; the highest value is for `empty`
    static constexpr std::uint64_t far_floor = far_mark << time_shift;
    static constexpr std::uint64_t empty = ~0ULL;

    // Unsigned, so that a time 584,000 years ahead does not overflow.
    std::uint64_t ticks(Time at) const {
        return static_cast<std::uint64_t>(at.time_since_epoch().count()) -
               static_cast<std::uint64_t>(origin_.time_since_epoch().count());
    }
    // Node 1 is the root, i wins over 2i and 2i + 1, the leaves are count_ .. 2 count_ - 1 (for one slot the
    // root itself).
    std::size_t leaf(std::uint32_t slot) const { return std::size_t{count_} + slot; }

    void write(std::uint32_t slot, std::uint64_t key) {
        std::uint64_t* const tree = tree_.data();
        std::size_t node = leaf(slot);
        tree[node] = key;
        while (node > 1) {
            const std::uint64_t sibling = tree[node ^ 1];
            key = sibling < key ? sibling : key;
            node >>= 1;
            tree[node] = key;
        }
    }

    Time time_of(std::uint64_t key, std::uint32_t slot) const {
        if (key < far_floor) return origin_ + Span{static_cast<std::int64_t>(key >> time_shift)};
        return key == empty ? never : far_[slot];
    }

    void park(std::uint32_t slot, Time at, std::uint64_t low);
    Pending unpacked(std::uint64_t key, Time at) const;
    void play_all();

    std::uint32_t count_ = 0;
    Time origin_;
    std::vector<std::uint64_t> tree_;  // [node] key of the winner below
    std::vector<Time> far_;            // [slot] true time, where the key says far
};

}  // namespace morale
