// The contacts that wait in one queue, first come first served, each with the instant at which its patience
// ends: a line, and a winner tree over its places that knows whose patience ends first.
#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/kernel/line.hpp"
#include "engine/kernel/time.hpp"
#include "engine/kernel/winner_tree.hpp"
#include "engine/model/world/events.hpp"

namespace morale {

struct Waiting {
    Contact contact;
    bool off_line = false;  // waits to be called back, not on the line
    Time arrived{};
};

class WaitingLine {
 public:
    bool empty() const { return line_.empty(); }
    std::size_t size() const { return line_.size(); }

    void join(Contact contact, Time now, Time patience_ends, bool off_line = false) {
        const std::uint64_t position = line_.join({contact, off_line, now});
        if (line_.places() != deadlines_.size()) grow();
        deadlines_.set(line_.place(position), key(patience_ends));
    }
    /// Takes the contact that has waited longest. Requires !empty().
    Waiting take_first() { return take(line_.first()); }
    /// Takes the contact whose patience ends first. Requires a deadline.
    Waiting take_impatient() { return take(line_.position_of(deadlines_.first_leaf())); }
    /// When the next one gives up; never if nobody will.
    Time first_deadline() const {
        const std::uint64_t first = deadlines_.first();
        return first == WinnerTree::empty ? never : Time{Span{static_cast<std::int64_t>(first ^ sign)}};
    }

    /// When the contact that has waited longest arrived. Requires !empty().
    Time first_arrival() const { return line_.at(line_.first()).arrived; }
    /// The first arrival after a moment, of those who wait; never if there is none.
    Time next_arrival(Time after) const {
        const auto next = line_.find_first([after](const Waiting& w) { return w.arrived > after; });
        return next ? line_.at(*next).arrived : never;
    }

    /// Calls visit(waiting) for everybody, the longest-waiting first.
    template <class Visit>
    void each(Visit&& visit) const {
        line_.each(visit);
    }

 private:
    static constexpr std::uint64_t sign = 1ULL << 63;

    /// Times as unsigned numbers in the same order; `never` becomes the key of an empty leaf.
    static std::uint64_t key(Time deadline) {
        return static_cast<std::uint64_t>(deadline.time_since_epoch().count()) ^ sign;
    }
    Waiting take(std::uint64_t position) {
        deadlines_.set(line_.place(position), WinnerTree::empty);
        return line_.take(position);
    }
    void grow();

    Line<Waiting> line_;
    WinnerTree deadlines_{line_.places()};  // [place]
};

}  // namespace morale
