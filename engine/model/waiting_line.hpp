// A first-come first-served line of contacts from which some leave early: a ring of power-of-two size, and a
// heap of the moments at which patience ends. Positions count up for ever, so a heap entry knows whether its
// contact still waits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/kernel/time.hpp"
#include "engine/model/events.hpp"

namespace morale {

struct Waiting {
    Contact contact;
    Time arrived{};
    bool gone = false;
};

class WaitingLine {
 public:
    bool empty() const { return count_ == 0; }
    std::size_t size() const { return count_; }

    void join(const Contact& contact, Time now, Time patience_ends);
    /// Takes the one that has waited longest. Requires !empty().
    Waiting take_first();
    /// Takes the one whose patience ends first. Requires a deadline.
    Waiting take_impatient();
    /// When the next one gives up; never when nobody will.
    Time first_deadline();

 private:
    struct Deadline {
        Time at;
        std::uint64_t position;
    };
    Waiting& at(std::uint64_t position) { return ring_[position & (ring_.size() - 1)]; }
    void drop_gone_front();
    void drop_stale_deadlines();
    void grow();

    std::vector<Waiting> ring_ = std::vector<Waiting>(16);
    std::vector<Deadline> deadlines_;  // a heap, earliest first
    std::uint64_t front_ = 0;
    std::uint64_t back_ = 0;
    std::size_t count_ = 0;
};

}  // namespace morale
