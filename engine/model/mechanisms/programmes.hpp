// Programmes of management that come in rounds: the annual week, occasions over the year, the leader's
// thanks, letters, stories, meetings, executives' visits, awards, thanks among peers. A round is an event; it
// reads the levers in force, does its work and plans the next one.
#pragma once

#include "engine/model/world.hpp"

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

void handle(World& w, const RoundComes& round);

}  // namespace morale
