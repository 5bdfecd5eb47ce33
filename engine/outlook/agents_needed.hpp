// The fewest agents at the phone with whom a half hour reaches what it should, by the formulas of the waiting
// line: what a planner looks up in a table of Erlang numbers. It supposes that all of them are there for the
// whole half hour and that the mean contacts come; a run needs more, because neither is so.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/model/parameters.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/outlook/team_line.hpp"

namespace morale {

/// A bound of one figure of a half hour.
struct HalfHourBound {
    enum class Figure { ServiceLevel, Abandoned, Wait };
    Figure figure = Figure::ServiceLevel;
    double value = .8;  // share, or s; a service level is at least that, the others are at most that. Where
                        // nobody waits, it is that of all callers: who is lost counts
    std::string of_class{};  // the class of contacts that it is about; empty: all

    bool holds(const TeamWait&) const;
    /// Whether no number of agents will do, however large: nobody waits, everybody is answered in time.
    bool is_beyond_reach() const;
};

/// What a half hour needs.
struct AgentsNeeded {
    int agents = 0;
    double service_level = 1;  // with that many agents
    double abandoned = 0;
    double wait = 0;  // s, mean of all
};

/// The contacts of a half hour as they are with the agents of now, those of callers who try again included.
/// With more agents fewer give up, so that fewer try again.
struct OfferedNow {
    double per_hour = 0;
    double abandoned = 0;        // share who give up
    double tries_again = 0;      // share of those who try again and meet the same line
    double first_tries() const;  // per hour
};

/// The search for a number of agents ends here.
inline constexpr int most_agents_needed = 60'000;

/// The fewest agents with whom all bounds hold for the callers of this half hour; none are needed where
/// nobody calls. Where no number will do, `agents` is most_agents_needed. Mail is left out: it waits for
/// hours in which agents are free.
AgentsNeeded agents_needed(const Parameters&, const TeamWork&, const OfferedNow&,
                           std::span<const HalfHourBound>);

/// The same for each half hour of the team's week; nothing is needed while it is closed.
std::vector<AgentsNeeded> agents_needed_by_half_hour(const Parameters&, const TeamWork&, const TeamOutlook&,
                                                     std::span<const HalfHourBound>);

}  // namespace morale
