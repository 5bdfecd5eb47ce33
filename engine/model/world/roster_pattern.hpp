// Shifts with their pauses, and the pattern of a team's week: which row has which shift on which day.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/kernel/profile.hpp"
#include "engine/kernel/time.hpp"

namespace morale {

/// A pause from the phones, from the start of the day.
struct Pause {
    Span begin{};
    Span length{};
    friend bool operator==(const Pause&, const Pause&) = default;
};

/// One planned shift, times from the start of the day. Pauses are in order and do not overlap. A shift that
/// is told by its time at the phone plans none: then pauses of no length say where a longer one would lie.
struct Shift {
    Span begin{};
    Span end{};
    std::array<Pause, 3> pauses{};
    bool plans_pauses = true;
    std::uint8_t half_hours_longer = 0;  // than a shift of the contract, on a day that is open longer
    bool pauses_at(std::size_t i) const { return plans_pauses || pauses[i].length > Span{}; }
    bool planned() const { return end > begin; }
    friend bool operator==(const Shift&, const Shift&) = default;
};

struct RosterPattern {
    std::vector<Shift> kinds;  // kinds of shift that occur; the first is that of an unplanned day
    std::vector<std::array<std::uint16_t, days_of_week>>
        rows;  // [row][weekday, Monday first] index into kinds

    const Shift& planned(std::size_t row, std::size_t weekday) const { return kinds[rows[row][weekday]]; }
    /// Agents planned to be at the phone, by half hour of the week, when everybody comes.
    std::array<double, Profile::steps> presence() const;
};

}  // namespace morale
