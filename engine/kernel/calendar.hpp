// Events that come and go, at any time: a heap with four children per node (Johnson 1975), so that a
// comparison among siblings stays within one or two cache lines, and with the position of every event kept,
// so that a ticket withdraws its event in log n steps. Order: time, phase, kind, order of scheduling; never
// an address. A plain value: a copy goes on identically and its tickets are valid in both. Allocates only
// while more events are pending than ever before.
//
// The second half of a heap key is 64 bits: phase 2 | kind 6 | sequence 56.
#pragma once

#include <algorithm>
#include <cstdint>
#include <type_traits>
#include <vector>

#include "engine/kernel/phase.hpp"
#include "engine/kernel/time.hpp"

namespace morale {

/// Names one scheduled event; the default names nothing. Places are used again, generations are not (until
/// 2^31 events have passed through one place).
struct Ticket {
    static constexpr std::uint32_t none = 0xffffffff;
    std::uint32_t place = none;
    std::uint32_t generation = 0;
    friend constexpr bool operator==(Ticket, Ticket) = default;
};

template <class Event>
class Calendar {
    static_assert(std::is_trivially_copyable_v<Event> && sizeof(Event) <= 16,
                  "events are small plain values");

 public:
    struct Entry {
        Time at;
        Phase phase;
        std::uint8_t kind;
        std::uint64_t sequence;  // 0 for the first event ever scheduled here, then 1, 2, …
        Event event;
    };

    /// Requires at < never and kind < kind_limit.
    Ticket schedule(Time at, Phase phase, std::uint8_t kind, const Event& event) {
        const std::uint32_t place = take_place(event);
        const std::uint64_t order =
            static_cast<std::uint64_t>(phase) << 62 | static_cast<std::uint64_t>(kind) << 56 | next_++;
        heap_.emplace_back();
        rise(heap_.size() - 1, {at, order, place});
        return {place, generations_[place]};
    }

    /// True when the event was pending, which it then no longer is. An old ticket touches nothing.
    bool cancel(Ticket ticket) {
        if (!pending(ticket)) return false;
        remove(positions_[ticket.place]);
        return true;
    }

    bool pending(Ticket ticket) const {
        return ticket.place < generations_.size() && generations_[ticket.place] == ticket.generation &&
               is_taken(ticket.generation);
    }

    bool empty() const { return heap_.empty(); }
    std::size_t size() const { return heap_.size(); }
    Time first_time() const { return heap_.empty() ? never : heap_.front().at; }

    /// Requires !empty().
    Entry first() const {
        const Key& key = heap_.front();
        return {key.at, static_cast<Phase>(key.order >> 62), static_cast<std::uint8_t>(key.order >> 56 & 63),
                key.order & ((1ULL << 56) - 1), events_[key.place]};
    }

    /// Takes the first event out. Requires !empty().
    Entry pop() {
        const Entry entry = first();
        remove(0);
        return entry;
    }

    /// Withdraws everything; old tickets stay harmless and sequences go on.
    void clear() {
        for (const Key& key : heap_) release(key.place);
        heap_.clear();
    }

    void reserve(std::size_t count) {
        heap_.reserve(count);
        positions_.reserve(count);
        generations_.reserve(count);
        events_.reserve(count);
    }

 private:
    struct Key {
        Time at;
        std::uint64_t order;
        std::uint32_t place;
    };

    // Without short circuits: the compiler makes it a few flags instead of a branch nobody can predict.
    static bool before(const Key& a, const Key& b) {
        return static_cast<int>(a.at < b.at) |
               (static_cast<int>(a.at == b.at) & static_cast<int>(a.order < b.order));
    }

    static bool is_taken(std::uint32_t generation) { return generation & 1; }

    std::uint32_t take_place(const Event& event) {
        if (free_ == Ticket::none) {
            positions_.push_back(0);
            generations_.push_back(1);
            events_.push_back(event);
            return static_cast<std::uint32_t>(events_.size() - 1);
        }
        const std::uint32_t place = free_;
        free_ = positions_[place];
        events_[place] = event;
        ++generations_[place];
        return place;
    }

    void release(std::uint32_t place) {
        ++generations_[place];
        positions_[place] = free_;
        free_ = place;
    }

    void put(std::size_t position, const Key& key) {
        heap_[position] = key;
        positions_[key.place] = static_cast<std::uint32_t>(position);
    }

    // The hole moves up until the key fits.
    void rise(std::size_t hole, const Key& key) {
        while (hole > 0) {
            const std::size_t parent = (hole - 1) / 4;
            if (!before(key, heap_[parent])) break;
            put(hole, heap_[parent]);
            hole = parent;
        }
        put(hole, key);
    }

    std::size_t first_child(std::size_t node) const {
        const std::size_t begin = 4 * node + 1, end = std::min(begin + 4, heap_.size());
        std::size_t best = begin;
        for (std::size_t child = begin + 1; child < end; ++child)
            best = before(heap_[child], heap_[best]) ? child : best;
        return best;
    }

    // The hole sinks to the bottom, then the last key rises from there: it came from the bottom and rarely
    // goes far.
    void remove(std::size_t hole) {
        release(heap_[hole].place);
        const Key last = heap_.back();
        heap_.pop_back();
        if (hole == heap_.size()) return;
        while (4 * hole + 1 < heap_.size()) {
            const std::size_t child = first_child(hole);
            put(hole, heap_[child]);
            hole = child;
        }
        rise(hole, last);
    }

    std::vector<Key> heap_;
    std::vector<std::uint32_t> positions_;    // [place] where in the heap; for a free place the next free one
    std::vector<std::uint32_t> generations_;  // [place] odd while taken
    std::vector<Event> events_;               // [place]
    std::uint32_t free_ = Ticket::none;       // first free place
    std::uint64_t next_ = 0;                  // sequence of the next event
};

}  // namespace morale
