// Programmes of management that come in rounds, as a table: when a programme runs, when its first round
// comes, what a round does and when the next one comes. A round is an event; it reads the levers in force.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// What comes in rounds, in the order in which first rounds are planned: of several at one instant the one
/// that was planned first goes first.
enum class Round : std::uint8_t {
    AnnualWeek,
    Occasion,
    LeaderThanks,
    Visit,
    PeerThanks,
    Award,
    RecognitionEnds,
    Letters,
    Stories,
    Meeting
};

/// A round that is to come; `never`: there is no other.
struct RoundAt {
    Time at = never;
    std::uint32_t number = 0;  // of the rounds of that day, from 0; in the annual week, of its rounds
};

struct ProgrammeRow {
    Round round;
    std::optional<Programme> missed;  // recognition that comes all year, so that its end is felt
    bool (*runs)(const Parameters&);
    Time (*first)(const World&);  // from now
    void (*act)(World&, std::uint32_t number);
    RoundAt (*next)(const World&, std::uint32_t number);  // after the one that has just been
};

/// In the order of Round.
std::span<const ProgrammeRow> programmes();

/// Does recognition of this kind come all year under these parameters?
bool comes_all_year(const Parameters& p, Programme programme);

/// Plans the first round of every programme that runs under the parameters in force.
void plan_programmes(World& w);

/// A policy follows another: what it drops is missed.
void miss_dropped(World& w, const Parameters& before);

/// Stale when a policy has started since the round was planned.
void handle(World& w, const RoundComes& round);

inline constexpr std::array programme_links = {
    Link{"annual week", "felt recognition", +1, "programmes"},
};

}  // namespace morale
