#include "engine/model/world/peers.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <ctime>
#include <vector>

using namespace morale;

namespace {

constexpr Draws peer_draws{Seed{11}, 0};

/// `seats` of each of two teams, in turn.
std::vector<SeatOfTeam> two_teams(std::uint32_t seats) {
    std::vector<SeatOfTeam> all;
    for (std::uint32_t row = 0; row < 2 * seats; ++row)
        all.push_back({AgentId{row}, row % 2, row / 2, 1000 + row});
    return all;
}

std::vector<std::uint32_t> ties(const Peers& peers, std::uint32_t row) {
    std::vector<std::uint32_t> rows;
    for (const Peer& peer : peers.of(AgentId{row}))
        if (peer.steps == 1) rows.push_back(peer.agent.row);
    return rows;
}

bool tied(const Peers& peers, std::uint32_t a, std::uint32_t b) {
    return std::ranges::count(ties(peers, a), b) > 0;
}

}  // namespace

TEST_CASE("without ties nobody has peers") {
    const Peers none(two_teams(10), 0, .1, 2, peer_draws);
    for (std::uint32_t row = 0; row < 20; ++row) CHECK(none.of(AgentId{row}).empty());
    CHECK(Peers{}.of(AgentId{0}).empty());
}

TEST_CASE("ties are mutual and stay in the team") {
    const Peers peers(two_teams(20), 3, .1, 1, peer_draws);
    for (std::uint32_t row = 0; row < 40; ++row) {
        CHECK_FALSE(ties(peers, row).empty());
        for (std::uint32_t other : ties(peers, row)) {
            CHECK(other != row);
            CHECK(other % 2 == row % 2);
            CHECK(tied(peers, other, row));
        }
    }
}

TEST_CASE("a seat makes its ties to earlier seats: the nearest ones unless some go anywhere") {
    const Peers near(two_teams(12), 2, 0, 1, peer_draws);
    CHECK(ties(near, 10) == std::vector<std::uint32_t>{6, 8, 12, 14});
    const Peers far(two_teams(200), 2, 1, 1, peer_draws);
    double distance = 0;
    int count = 0;
    for (std::uint32_t row = 2; row < 400; ++row)
        for (std::uint32_t other : ties(far, row))
            if (other < row) distance += (row - other) / 2., ++count;
    CHECK(distance / count > 30);  // a third of 200 for seats at random
}

TEST_CASE("a new seat changes no existing tie") {
    const auto seats = two_teams(30);
    const std::span<const SeatOfTeam> fewer(seats.data(), 58);
    const Peers before(fewer, 3, .3, 1, peer_draws);
    const Peers after(seats, 3, .3, 1, peer_draws);
    for (std::uint32_t row = 0; row < 58; ++row) {
        std::vector<std::uint32_t> old_ones = ties(after, row);
        std::erase_if(old_ones, [](std::uint32_t other) { return other >= 58; });
        CHECK(old_ones == ties(before, row));
    }
}

TEST_CASE("reach counts ties along the shortest way") {
    const auto seats = two_teams(25);
    const Peers one(seats, 2, .2, 1, peer_draws);
    const Peers two(seats, 2, .2, 2, peer_draws);
    for (std::uint32_t row = 0; row < 50; ++row) {
        CHECK(ties(two, row) == ties(one, row));
        CHECK(std::ranges::is_sorted(two.of(AgentId{row}), {}, &Peer::steps));
        for (const Peer& peer : two.of(AgentId{row})) {
            CHECK(peer.agent.row != row);
            if (peer.steps == 1) continue;
            CHECK(peer.steps == 2);
            CHECK_FALSE(tied(one, row, peer.agent.row));
            CHECK(std::ranges::any_of(ties(one, row),
                                      [&](auto middle) { return tied(one, middle, peer.agent.row); }));
        }
    }
}

TEST_CASE("peers are found in a time that grows with the seats, not with their square") {
    const auto seconds_for = [](std::uint32_t seats_of_a_team) {
        const auto seats = two_teams(seats_of_a_team);
        const std::clock_t begun = std::clock();
        const Peers peers(seats, 3, .1, 2, peer_draws);
        const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
        CHECK_FALSE(peers.of(AgentId{0}).empty());
        return seconds;
    };
    const double few = seconds_for(7'500), many = seconds_for(30'000);
    CAPTURE(few, many);
    CHECK(many < 8 * few + .1);  // by the square it would be sixteen times, and half a minute
}
