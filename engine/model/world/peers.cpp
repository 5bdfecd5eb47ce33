#include "engine/model/world/peers.hpp"

#include <algorithm>

#include "engine/model/world/purpose.hpp"

namespace morale {

namespace {

/// The seat with which `seat` makes its k-th tie; its ordinal is lower than its own.
std::uint32_t earlier_seat(const SeatOfTeam& seat, int k, double far_share, const Draws& draws) {
    const Words luck = draw(draws, Purpose::Tie, seat.key, static_cast<std::uint32_t>(k));
    if (uniform32(luck.w[0]) < far_share)
        return static_cast<std::uint32_t>(static_cast<std::uint64_t>(luck.w[1]) * seat.ordinal >> 32);
    return seat.ordinal - 1 - std::min(static_cast<std::uint32_t>(k), seat.ordinal - 1);
}

/// The ties of all seats: the neighbours of each, seat after seat.
class Ties {
 public:
    Ties(std::span<const SeatOfTeam> seats, int ties, double far_share, const Draws& draws) {
        const std::vector<std::vector<std::uint32_t>> row_of = rows_by_team(seats);
        std::vector<Tie> made;
        made.reserve(2 * seats.size() * static_cast<std::size_t>(ties));
        for (const SeatOfTeam& seat : seats)
            for (int k = 0; k < ties && seat.ordinal > 0; ++k) {
                const std::uint32_t other = row_of[seat.team][earlier_seat(seat, k, far_share, draws)];
                made.push_back({seat.agent.row, other});
                made.push_back({other, seat.agent.row});
            }
        keep(made, seats.size());
    }

    std::span<const std::uint32_t> of(std::uint32_t row) const {
        return std::span(neighbours_).subspan(first_[row], first_[row + 1] - first_[row]);
    }

 private:
    struct Tie {
        std::uint32_t from, to;
        friend auto operator<=>(const Tie&, const Tie&) = default;
    };

    /// [team][ordinal]
    static std::vector<std::vector<std::uint32_t>> rows_by_team(std::span<const SeatOfTeam> seats) {
        std::vector<std::vector<std::uint32_t>> rows;
        for (const SeatOfTeam& seat : seats) {
            if (rows.size() <= seat.team) rows.resize(seat.team + 1);
            auto& of_team = rows[seat.team];
            if (of_team.size() <= seat.ordinal) of_team.resize(seat.ordinal + 1);
            of_team[seat.ordinal] = seat.agent.row;
        }
        return rows;
    }

    /// Counts two ties between the same two seats once.
    void keep(std::vector<Tie>& made, std::size_t seats) {
        std::ranges::sort(made);
        made.erase(std::unique(made.begin(), made.end()), made.end());
        first_.assign(seats + 1, 0);
        neighbours_.reserve(made.size());
        for (const Tie& tie : made) {
            ++first_[tie.from + 1];
            neighbours_.push_back(tie.to);
        }
        for (std::size_t row = 0; row < seats; ++row) first_[row + 1] += first_[row];
    }

    std::vector<std::uint32_t> first_;       // [seat] index of its first neighbour
    std::vector<std::uint32_t> neighbours_;  // rows
};

/// Searches from each seat in turn, step by step, only as far as the reach. So its cost depends on how many
/// peers it finds and not on how many people work there.
class Search {
 public:
    explicit Search(const Ties& ties, std::size_t seats) : ties_(ties), seen_by_(seats, nobody) {}

    void start(std::uint32_t row) {
        from_ = row;
        seen_by_[row] = row;
        ring_ = {row};
    }
    /// Adds the peers one step further away, in order of row.
    const std::vector<std::uint32_t>& next_ring() {
        further_.clear();
        for (const std::uint32_t row : ring_)
            for (const std::uint32_t other : ties_.of(row))
                if (seen_by_[other] != from_) {
                    seen_by_[other] = from_;
                    further_.push_back(other);
                }
        std::ranges::sort(further_);
        std::swap(ring_, further_);
        return ring_;
    }

 private:
    static constexpr std::uint32_t nobody = 0xffff'ffff;

    const Ties& ties_;
    std::uint32_t from_ = nobody;
    std::vector<std::uint32_t> seen_by_;  // [seat] number of the last search that met it
    std::vector<std::uint32_t> ring_, further_;
};

}  // namespace

Peers::Peers(std::span<const SeatOfTeam> seats, int ties, double far_share, int reach, const Draws& draws)
    : reach_(static_cast<std::size_t>(reach)) {
    const Ties all(seats, ties, far_share, draws);
    Search search(all, seats.size());
    rings_.reserve(seats.size() * reach_ + 1);
    rings_.push_back(0);
    for (std::uint32_t row = 0; row < seats.size(); ++row) {
        search.start(row);
        for (std::uint32_t steps = 1; steps <= reach_; ++steps) {
            for (const std::uint32_t peer : search.next_ring())
                rows_.push_back(static_cast<std::uint16_t>(peer));
            rings_.push_back(static_cast<std::uint32_t>(rows_.size()));
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
