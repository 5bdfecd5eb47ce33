// Who sees whom at work: a growing small world of seats. Each seat makes a few ties to earlier seats of its
// team, most to its neighbours and some anywhere (after Watts & Strogatz 1998, grown seat by seat so that a
// new seat changes no existing tie). Ties belong to seats, and holders inherit them. Each edge (seat, k)
// has its own luck.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

#include "engine/kernel/draws.hpp"
#include "engine/kernel/ids.hpp"

namespace morale {

struct AgentRow;
using AgentId = Id<AgentRow>;

/// A seat as the graph sees it.
struct SeatOfTeam {
    AgentId agent;
    std::uint32_t team = 0;
    std::uint32_t ordinal = 0;  // in the team, from 0
    std::uint64_t key = 0;      // address of its luck
};

/// Someone within reach, and how many ties away.
struct Peer {
    AgentId agent;
    std::uint32_t steps = 1;
};

/// The peers of one agent, the nearest first, then in order of row. This is a view of Peers, which keeps a
/// row in two bytes, by distance.
class PeersOfOne {
 public:
    class iterator {
     public:
        using value_type = Peer;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::forward_iterator_tag;

        iterator() = default;
        iterator(const std::uint16_t* rows, const std::uint32_t* rings, std::uint32_t at, std::uint32_t end)
            : rows_(rows), ring_end_(rings), at_(at), end_(end) {
            find_ring();
        }
        Peer operator*() const { return {AgentId{rows_[at_]}, steps_}; }
        iterator& operator++() {
            ++at_;
            find_ring();
            return *this;
        }
        iterator operator++(int) {
            iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const iterator& a, const iterator& b) { return a.at_ == b.at_; }

     private:
        void find_ring() {
            for (; at_ < end_ && at_ == *ring_end_; ++ring_end_) ++steps_;
        }

        const std::uint16_t* rows_ = nullptr;
        const std::uint32_t* ring_end_ = nullptr;  // end of the peers that are `steps_` away
        std::uint32_t at_ = 0, end_ = 0;
        std::uint32_t steps_ = 1;
    };

    PeersOfOne() = default;
    /// `rings` says where each distance ends in `rows`, from the nearest; `first` is where the nearest
    /// begins.
    PeersOfOne(const std::uint16_t* rows, std::uint32_t first, std::span<const std::uint32_t> rings)
        : rows_(rows), rings_(rings), first_(first) {}

    iterator begin() const { return {rows_, rings_.data(), first_, last()}; }
    iterator end() const { return {rows_, rings_.data(), last(), last()}; }
    std::size_t size() const { return last() - first_; }
    bool empty() const { return size() == 0; }

 private:
    std::uint32_t last() const { return rings_.empty() ? first_ : rings_.back(); }

    const std::uint16_t* rows_ = nullptr;
    std::span<const std::uint32_t> rings_;
    std::uint32_t first_ = 0;
};

class Peers {
 public:
    Peers() = default;
    /// Builds the graph. `seats` come in any order, fewer than 65,536, with all ordinals of a team present.
    /// The rest says how many ties each seat makes, which share of them goes anywhere, and up to how many
    /// ties away peers are kept.
    Peers(std::span<const SeatOfTeam> seats, int ties, double far_share, int reach, const Draws& draws);

    /// Empty for a seat without ties.
    PeersOfOne of(AgentId agent) const;

 private:
    std::size_t reach_ = 0;
    std::vector<std::uint16_t> rows_;  // all peers of one agent after those of the other
    std::vector<std::uint32_t>
        rings_;  // [agent x reach + steps] where its peers that many steps away end in rows_
};

}  // namespace morale
