// The next events of things that have exactly one pending event each: a winner tree with one leaf per slot.
// Rescheduling costs the same whatever was pending; the first event is always at the root. A plain value: a
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

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/kernel/phase.hpp"
#include "engine/kernel/time.hpp"
#include "engine/kernel/winner_tree.hpp"

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
    /// The first `few` slots, which are set very often, have a small tree of their own. Requires few <=
    /// count <= most.
    explicit Slots(std::uint32_t count, Time origin = measurement_start, std::uint32_t few = 0);

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

    /// The time of what is pending in the slot; `never` if nothing is.
    Time at(std::uint32_t slot) const { return time_of(key_of(slot), slot); }

    /// The earliest in the order of the keys; its time is `never` if nothing is pending.
    Pending first() const {
        const std::uint64_t root = first_key();
        return root < far_floor ? unpacked(root, time_of(root, 0)) : first_far();
    }

    Time first_time() const {
        const std::uint64_t root = first_key();
        if (root < far_floor) [[likely]]
            return time_of(root, 0);
        return first_far().at;
    }

    /// Moves the origin forward. Requires origin() <= origin <= first_time().
    void rebase(Time origin);

    friend bool operator==(const Slots&, const Slots&) = default;

 private:
    static constexpr int time_shift = 24;
    static constexpr std::uint64_t far_mark =
        (1ULL << 40) - 2;  // in the bits of the time; the highest value is for `empty`
    static constexpr std::uint64_t far_floor = far_mark << time_shift;
    static constexpr std::uint64_t empty = WinnerTree::empty;

    // Unsigned, so that a time 584,000 years ahead does not overflow.
    std::uint64_t ticks(Time at) const {
        return static_cast<std::uint64_t>(at.time_since_epoch().count()) -
               static_cast<std::uint64_t>(origin_.time_since_epoch().count());
    }

    Time time_of(std::uint64_t key, std::uint32_t slot) const {
        if (key < far_floor) [[likely]]
            return origin_ + Span{static_cast<std::int64_t>(key >> time_shift)};
        return key == empty ? never : far_[slot];
    }

    static Pending unpacked(std::uint64_t key, Time at) {
        return {at, static_cast<Phase>(key >> 22 & 3), static_cast<std::uint8_t>(key >> 16 & 63),
                static_cast<std::uint32_t>(key & 0xffff)};
    }

    std::uint64_t first_key() const {
        const std::uint64_t few = few_.first(), many = many_.first();
        return few < many ? few : many;  // of values, not of references: no branch
    }
    std::uint64_t key_of(std::uint32_t slot) const {
        return slot < split_ ? few_.at(slot) : many_.at(slot - split_);
    }
    void write(std::uint32_t slot, std::uint64_t key) {
        slot < split_ ? few_.set(slot, key) : many_.set(slot - split_, key);
    }

    void park(std::uint32_t slot, Time at, std::uint64_t low);
    Pending first_far() const;

    std::uint32_t count_ = 0;
    Time origin_;
    std::uint32_t split_;  // slots below it are leaves of few_, the others of many_
    WinnerTree few_, many_;
    std::vector<Time> far_;  // [slot] true time, where the key says far
};

}  // namespace morale
