// A calendar of events that can be scheduled and withdrawn at any time. Their keys wait in buckets
// (`far_keys.hpp`) until their turn comes, are then sorted a few at a time (`near_keys.hpp`), and the first
// of all is held separately. The cost of scheduling and taking is constant on average; it is O(log n) when
// many events share one instant. A withdrawn event is freed at once; its key is dropped when it is reached,
// or in bulk once dead keys outnumber live ones. Order: time, phase, kind, order of scheduling; never an
// address. A plain value: a copy goes on identically and its tickets are valid in both. It allocates only
// while more is pending, or spread over more buckets, than ever before.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

#include "engine/kernel/event_key.hpp"
#include "engine/kernel/far_keys.hpp"
#include "engine/kernel/near_keys.hpp"
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

    /// An event at `never` does not come: nothing is kept, and the ticket names nothing. Requires kind <
    /// kind_limit.
    Ticket schedule(Time at, Phase phase, std::uint8_t kind, const Event& event) {
        if (at == never) [[unlikely]]
            return {};
        const std::uint32_t place = take_place(event);
        const std::uint32_t generation = nodes_[place].generation;
        EventKey key{instant_of(at), order_of(phase, kind, next_++), place, generation};
        if (size_++ == 0)
            first_ = key;
        else {
            if (before(key, first_)) [[unlikely]]
                std::swap(key, first_);
            put_aside(key);
        }
        return {place, generation};
    }

    /// True if the event was pending; it no longer is. An old ticket changes nothing.
    bool cancel(Ticket ticket) {
        if (!pending(ticket)) return false;
        release(ticket.place);
        if (ticket.place == first_.place)
            advance();
        else if (++withdrawn_ > size_ + 64)
            front_end_ = far_.refill_anew(near_, wanted());
        return true;
    }

    bool pending(Ticket ticket) const {
        return ticket.place < nodes_.size() && nodes_[ticket.place].generation == ticket.generation &&
               is_taken(ticket.generation);
    }

    bool empty() const { return size_ == 0; }
    std::size_t size() const { return size_; }
    Time first_time() const { return time_of(first_.at); }

    /// Requires !empty().
    Entry first() const {
        return {first_time(), static_cast<Phase>(first_.order >> 62),
                static_cast<std::uint8_t>(first_.order >> 56 & 63), first_.order & ((1ULL << 56) - 1),
                nodes_[first_.place].event};
    }

    /// Takes the first event out. Requires !empty().
    Entry pop() {
        const Entry entry = first();
        release(first_.place);
        advance();
        return entry;
    }

    /// Withdraws everything; old tickets stay harmless and sequences go on.
    void clear() {
        for (std::uint32_t place = 0; place < nodes_.size(); ++place)
            if (is_taken(nodes_[place].generation)) release(place);
        near_.clear();
        far_.clear();
        first_ = nothing;
        front_end_ = end_of_time;
        withdrawn_ = 0;
    }

    void reserve(std::size_t count) {
        nodes_.reserve(count);
        far_.reserve(count);
    }

 private:
    static constexpr EventKey nothing{end_of_time, 0, Ticket::none, 0};

    struct Node {
        Event event;
        std::uint32_t generation;  // odd while taken
        std::uint32_t next;        // for a free place the next free one
    };

    static bool is_taken(std::uint32_t generation) { return generation & 1; }

    bool is_pending(const EventKey& key) const { return nodes_[key.place].generation == key.generation; }

    // Says of each key once, on its way to the front, whether its event is still pending.
    struct Wanted {
        Calendar& calendar;
        bool operator()(const EventKey& key) const {
            if (calendar.withdrawn_ == 0 || calendar.is_pending(key)) return true;
            --calendar.withdrawn_;
            return false;
        }
        // The events of keys that are handed out are prefetched while their order is settled.
        void fetch(const EventKey& key) const { __builtin_prefetch(&calendar.nodes_[key.place], 1); }
    };
    Wanted wanted() { return {*this}; }

    std::uint32_t take_place(const Event& event) {
        if (free_ == Ticket::none) {
            nodes_.push_back({event, 1, Ticket::none});
            return static_cast<std::uint32_t>(nodes_.size() - 1);
        }
        const std::uint32_t place = free_;
        Node& node = nodes_[place];
        free_ = node.next;
        node.event = event;
        ++node.generation;
        return place;
    }

    void release(std::uint32_t place) {
        Node& node = nodes_[place];
        ++node.generation;
        node.next = free_;
        free_ = place;
        --size_;
    }

    void put_aside(const EventKey& key) {
        if (key.at >= front_end_) return far_.add(key);
        near_.add(key);
        if (near_.crowded()) front_end_ = far_.refill_from(near_, front_end_, wanted());
    }

    // Takes out the next pending event and holds it.
    void advance() {
        first_ = nothing;
        if (size_ == 0) return;
        do {
            if (near_.empty()) front_end_ = far_.refill(near_, wanted());
            first_ = near_.take();
        } while (!wanted()(first_));
    }

    NearKeys near_;                    // before front_end_
    FarKeys far_;                      // from there on
    Instant front_end_ = end_of_time;  // only ever earlier than the last bucket's end
    EventKey first_ = nothing;
    std::vector<Node> nodes_;            // [place]
    std::uint32_t free_ = Ticket::none;  // first free place
    std::size_t size_ = 0;
    std::size_t withdrawn_ = 0;  // keys whose events are gone
    std::uint64_t next_ = 0;     // sequence of the next event
};

}  // namespace morale
