// Programmes of management that come in rounds: the annual week, occasions over the year, the leader's
// thanks, letters, stories, meetings, executives' visits, awards, thanks among peers. A round is an event; it
// reads the levers in force, does its work and plans the next one.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

enum class Round : std::uint8_t {
    AnnualEvent,
    AnnualWeekOver,
    Occasion,
    LeaderThanks,
    Letters,
    Stories,
    Meeting,
    Visit,
    Award,
    PeerThanks,
    RecognitionEnds
};

/// Plans the first round of every programme that the parameters in force ask for. Earlier plans become stale.
void plan_programmes(World& w);

/// Does the annual week hold that moment?
bool within_annual_week(const World& w, Time at);

/// The Monday of the week of that day of the year (month * 100 + day), the first one not before `from`.
Time week_of_year_day(const World& w, double month_day, Time from);
/// Midnight of that day of the year, the first one not before `from`.
Time day_of_year(const World& w, double month_day, Time from);

/// Luck of the holder of the seat in a round of a programme: `number` counts its rounds of today, from 0, so
/// that each of them chooses anew.
inline Words luck_in_round(const World& w, Purpose purpose, AgentId agent, std::uint32_t number) {
    // 20 bits hold the day, before measurement too; the other 12 take a round every half minute.
    return w.luck(purpose, w.agents.person(agent),
                  static_cast<std::uint32_t>(day_index(w.now)) ^ number << 20);
}

void handle(World& w, const RoundComes& round);

}  // namespace morale
