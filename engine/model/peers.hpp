// Who sees whom at work: a growing small world of seats. Each seat makes a few ties to earlier seats of its
// team, most to its neighbours, some anywhere (after Watts & Strogatz 1998, grown seat by seat so that a new
// seat changes no existing tie). Ties belong to seats, the holders inherit them; edge (seat, k) has luck of
// its own.
#pragma once

#include <cstdint>
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

class Peers {
 public:
    Peers() = default;
    /// `seats` in any order, all ordinals of a team present; ties made by each seat; share of them that go
    /// anywhere; peers up to `reach` ties away are kept.
    Peers(std::span<const SeatOfTeam> seats, int ties, double far_share, int reach, const Draws& draws);

    /// Nearest first, then in order of row. Empty for a seat without ties.
    std::span<const Peer> of(AgentId agent) const;

 private:
    std::vector<std::uint32_t> first_;  // [agent + 1] into peers_
    std::vector<Peer> peers_;
};

}  // namespace morale
