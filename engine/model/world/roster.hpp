// The roster of a team: who is planned when, so that the number of people present follows the load. A
// pattern has one row for each person who is there; each week decides who takes which row (floor/rota.hpp).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/kernel/profile.hpp"
#include "engine/kernel/time.hpp"
#include "engine/model/parameters.hpp"

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
    bool pauses_at(std::size_t i) const { return plans_pauses || pauses[i].length > Span{}; }
    bool planned() const { return end > begin; }
    friend bool operator==(const Shift&, const Shift&) = default;
};

struct RosterPattern {
    std::vector<Shift> kinds;  // kinds of shift that occur; the first is that of an unplanned day
    std::vector<std::array<std::uint16_t, 7>> rows;  // [row][weekday, Monday first] index into kinds

    const Shift& planned(std::size_t row, std::size_t weekday) const { return kinds[rows[row][weekday]]; }
    /// Agents planned to be at the phone, by half hour of the week, when everybody comes.
    std::array<double, Profile::steps> presence() const;
};

/// Gives days shifts in proportion to their load, lets shifts start where they fit the load best, and puts
/// pauses where they hurt least. Requires at least one open half hour.
RosterPattern make_roster(int people, const Roster& roster, const Profile& load);

/// Makes the shift meeting `hours` longer, as far as that fits between lunch and the end; returns the hours
/// added.
double lengthen_meeting(Shift& shift, double hours);

}  // namespace morale
