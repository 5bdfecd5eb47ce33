// The ledger: rows that record who, with whom and when, for what cannot be summed. It is written while a
// replication is being measured.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/kernel/time.hpp"

namespace morale {

/// Why a spell of employment ended.
enum class Leaving : std::uint8_t { Employed, Quit, Dismissed, Promoted, MovedOn, DroppedOut, last };
std::string_view name_of(Leaving);

/// One employment that overlaps the horizon. A person is a seat and the number of its holder.
struct Spell {
    std::uint32_t seat = 0;       // number in the team, from 0
    std::uint32_t incumbent = 0;  // n-th holder, from 0
    std::uint32_t team = 0;
    Time hired{};       // negative: before measurement began
    Time left = never;  // never: still employed at the end of the horizon
    Leaving why = Leaving::Employed;
    float exhaustion = 0;  // when they left, or at the end of the horizon
};

/// The programme that a recognition came from.
enum class Programme : std::uint8_t {
    AnnualWeek,
    Occasion,
    LeaderThanks,
    PraiseNote,
    Visit,
    Award,
    PeerThanks,
    last
};
std::string_view name_of(Programme);

/// One recognition received.
struct RecognitionRow {
    Time at{};
    std::uint32_t seat = 0;
    std::uint32_t incumbent = 0;
    std::uint32_t team = 0;
    Programme programme{};
    float quality = 0;
    float gain = 0;             // gain in felt recognition
    std::uint32_t seen_by = 0;  // peers who saw it
};

struct Ledger {
    std::vector<Spell> spells;  // in order of leaving; those still employed last, in order of team and seat
    std::vector<RecognitionRow> recognitions;  // in order of time
};

}  // namespace morale
