// The calendar of programmes that come in rounds (firm/programmes.hpp), and the luck of a person in a round.
#pragma once

#include <cstdint>

#include "engine/model/world/world.hpp"

namespace morale {

inline constexpr Span morning = 10 * hour;
inline constexpr int days_of_annual_week = 5;

/// Whether the moment lies in the annual week.
bool within_annual_week(const World& w, Time at);

/// The Monday of the week of that day of the year (month * 100 + day): the first one not before `from`.
Time week_of_year_day(const World& w, double month_day, Time from);
/// Midnight of that day of the year: the first one not before `from`.
Time day_of_year(const World& w, double month_day, Time from);

/// Luck of the seat's holder in a round of a programme. `number` counts its rounds of today, from 0, so
/// that each of them chooses anew.
inline Words luck_in_round(const World& w, Purpose purpose, AgentId agent, std::uint32_t number) {
    // The day takes 20 bits, days before measurement included; the other 12 allow a round every half
    // minute.
    return w.luck(purpose, w.agents.person(agent),
                  static_cast<std::uint32_t>(day_index(w.now)) ^ number << 20);
}

/// 10:00 on the first open day at or after `at`; later if the centre opens later or `at` is later.
Time open_morning(const World& w, Time at);

/// The midnight after the last day of the annual week.
Time end_of_annual_week(const World& w);

}  // namespace morale
