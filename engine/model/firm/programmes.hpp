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

/// What comes in rounds, in the order in which first rounds are planned: among several at one instant, the
/// one planned first comes first.
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

/// A round to come; `never`: there is no other.
struct RoundAt {
    Time at = never;
    std::uint32_t number =
        0;  // index among the rounds of that day, from 0; in the annual week among its rounds
};

struct ProgrammeRow {
    Round round;
    std::optional<Programme> missed;  // set for year-round recognition, whose end is felt
    bool (*runs)(const Parameters&);
    Time (*first)(const World&);  // from now
    void (*act)(World&, std::uint32_t number);
    RoundAt (*next)(const World&, std::uint32_t number);  // after the one that has just been
};

/// In the order of Round.
std::span<const ProgrammeRow> programmes();

/// Whether recognition of this kind comes all year under these parameters.
bool comes_all_year(const Parameters& p, Programme programme);

/// Plans the first round of every programme that runs under the parameters in force.
void plan_programmes(World& w);

/// To be called when a policy follows another: programmes that it drops are missed.
void miss_dropped(World& w, const Parameters& before);

/// Does nothing if a policy has started since the round was planned.
void handle(World& w, const RoundComes& round);

inline constexpr std::array programme_links = {
    Link{"annual week", "felt recognition", +1, "programmes"},
};

}  // namespace morale
