#include "engine/model/life/seating.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "engine/model/floor/numbers.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/staff/hiring.hpp"
#include "engine/model/staff/staffing.hpp"

namespace morale {

namespace {

/// FNV-1a, cut to 44 bits: 20 are left for the number of the holder.
std::uint64_t seat_key(std::string_view team, std::uint32_t ordinal) {
    std::uint64_t hash = 0xcbf29ce484222325;
    auto take = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001b3; };
    for (char c : team) take(static_cast<unsigned char>(c));
    for (int shift = 0; shift < 32; shift += 8) take(static_cast<unsigned char>(ordinal >> shift));
    return (hash ^ hash >> 44) & ((1ULL << 44) - 1);
}

AgentId add_seat(World& w, std::uint32_t team, std::uint32_t ordinal) {
    const Seat seat{.team = team, .ordinal = ordinal, .key = seat_key(w.p().teams[team].name, ordinal)};
    const AgentId agent = w.agents.add(seat, places_of_agents(w));
    w.agents.work[agent].team = team;
    w.teams[team].seats.push_back(agent);
    w.future.slots.grow(slot_of(w, agent) + (1u << w.place_bits));
    return agent;
}

void make_peers(World& w) {
    const PeerParameters& p = w.p().peers;
    std::vector<SeatOfTeam> seats;
    for (AgentId agent : w.agents.ids()) {
        const Seat& seat = w.agents.seat[agent];
        seats.push_back({agent, seat.team, seat.ordinal, seat.key});
    }
    const int ties = w.p().mechanisms.peers ? static_cast<int>(p.ties_per_seat) : 0;
    w.peers = Peers(seats, ties, p.far_share, static_cast<int>(w.p().recognition.peer_reach), w.draws);
}

/// Where nobody ever leaves, seats that are to close do so at once: their holders go, each with the contact
/// in hand, the last seats first.
void send_away(World& w, TeamState& team) {
    for (std::size_t n = team.seats.size(); n-- > 0 && team.to_close > 0;)
        if (w.agents.employment[team.seats[n]].stage != Stage::Vacant)
            leave_job(w, team.seats[n], Leaving::MovedOn);
}

}  // namespace

void open_seats(World& w) {
    const std::size_t before = w.agents.size();
    std::size_t more = 0;
    for (std::uint32_t t = 0; t < w.teams.size(); ++t)
        more += std::max(static_cast<std::size_t>(w.p().teams[t].agents), w.teams[t].seats.size()) -
                w.teams[t].seats.size();
    w.agents.reserve(before + more, places_of_agents(w));
    for (std::uint32_t t = 0; t < w.teams.size(); ++t) {
        const std::uint32_t wanted = seats_wanted(w.p(), w.p().teams[t]);
        while (w.teams[t].seats.size() < wanted && !stop_asked(w.pace))
            add_seat(w, t, static_cast<std::uint32_t>(w.teams[t].seats.size()));
        open_and_close(w, w.teams[t], std::min(wanted, static_cast<std::uint32_t>(w.teams[t].seats.size())));
        if (seats_close_at_once(w.p()) && !comes_by_numbers(w, t)) send_away(w, w.teams[t]);
    }
    tie_new_seats(w, before);
}

AgentId open_seat_beyond(World& w, std::uint32_t team) {
    TeamState& of = w.teams[team];
    ++of.to_close;
    const auto closed = std::ranges::find_if(of.seats, [&](AgentId agent) {
        return w.agents.employment[agent].stage == Stage::Vacant && !w.agents.seat[agent].open;
    });
    if (closed == of.seats.end()) return add_seat(w, team, static_cast<std::uint32_t>(of.seats.size()));
    w.agents.seat[*closed].open = true;
    return *closed;
}

void tie_new_seats(World& w, std::size_t before) {
    if (w.agents.size() != before) make_peers(w);
}

}  // namespace morale
