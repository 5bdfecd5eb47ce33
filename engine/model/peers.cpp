#include "engine/model/peers.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>

#include "engine/model/purpose.hpp"

namespace morale {

namespace {

// setS: two ties between the same two seats are one.
using Graph = boost::adjacency_list<boost::setS, boost::vecS, boost::undirectedS>;

/// The seat to which `seat` makes its k-th tie: an ordinal below its own.
std::uint32_t earlier_seat(const SeatOfTeam& seat, int k, double far_share, const Draws& draws) {
    const Words luck = draw(draws, Purpose::Tie, seat.key, static_cast<std::uint32_t>(k));
    if (uniform32(luck.w[0]) < far_share)
        return static_cast<std::uint32_t>(static_cast<std::uint64_t>(luck.w[1]) * seat.ordinal >> 32);
    return seat.ordinal - 1 - std::min(static_cast<std::uint32_t>(k), seat.ordinal - 1);
}

Graph tie(std::span<const SeatOfTeam> seats, int ties, double far_share, const Draws& draws) {
    std::uint32_t teams = 0;
    for (const SeatOfTeam& seat : seats) teams = std::max(teams, seat.team + 1);
    std::vector<std::vector<std::uint32_t>> row_of(teams);  // [team][ordinal]
    for (const SeatOfTeam& seat : seats) {
        auto& rows = row_of[seat.team];
        rows.resize(std::max<std::size_t>(rows.size(), seat.ordinal + 1));
        rows[seat.ordinal] = seat.agent.row;
    }
    Graph graph(seats.size());
    for (const SeatOfTeam& seat : seats)
        for (int k = 0; k < ties && seat.ordinal > 0; ++k)
            add_edge(seat.agent.row, row_of[seat.team][earlier_seat(seat, k, far_share, draws)], graph);
    return graph;
}

/// Peers within reach of `start`, from a breadth-first search that counts steps.
std::vector<Peer> within(const Graph& graph, std::uint32_t start, int reach) {
    std::vector<std::uint32_t> steps(num_vertices(graph), 0);
    boost::breadth_first_search(graph, start,
                                boost::visitor(boost::make_bfs_visitor(
                                    boost::record_distances(steps.data(), boost::on_tree_edge()))));
    std::vector<Peer> found;
    for (std::uint32_t row = 0; row < steps.size(); ++row)
        if (steps[row] > 0 && steps[row] <= static_cast<std::uint32_t>(reach))
            found.push_back({AgentId{row}, steps[row]});
    std::ranges::stable_sort(found, {}, &Peer::steps);
    return found;
}

}  // namespace

Peers::Peers(std::span<const SeatOfTeam> seats, int ties, double far_share, int reach, const Draws& draws)
    : reach_(static_cast<std::size_t>(reach)) {
    const Graph graph = tie(seats, ties, far_share, draws);
    rings_.reserve(seats.size() * reach_ + 1);
    rings_.push_back(0);
    for (std::uint32_t row = 0; row < seats.size(); ++row) {
        const std::vector<Peer> found = within(graph, row, reach);
        for (const Peer& peer : found) rows_.push_back(static_cast<std::uint16_t>(peer.agent.row));
        auto ring = found.begin();
        for (std::uint32_t steps = 1; steps <= reach_; ++steps) {
            const auto end = std::ranges::upper_bound(ring, found.end(), steps, {}, &Peer::steps);
            rings_.push_back(rings_.back() + static_cast<std::uint32_t>(end - ring));
            ring = end;
        }
    }
    rows_.shrink_to_fit();
}

PeersOfOne Peers::of(AgentId agent) const {
    const std::size_t before = agent.row * reach_;
    if (before + reach_ >= rings_.size()) return {};
    return {rows_.data(), rings_[before], std::span(rings_).subspan(before + 1, reach_)};
}

}  // namespace morale
