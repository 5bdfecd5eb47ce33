// The line of one team in one half hour, with all classes of contacts that it answers: their patience and
// targets, which goes first, and chats of which an agent holds several at once.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/model/parameters.hpp"
#include "engine/outlook/waiting_time.hpp"

namespace morale {

/// A class of contacts, or all contacts of the team where there are no classes.
struct LineClass {
    std::size_t queue = 0;
    double share = 0;              // of the team's contacts
    double handle_seconds = 0;     // of this team
    double resolution_factor = 1;  // of this team
    double target_seconds = 0;
    double priority = 0;
    int places = 1;                   // contacts that an agent has at once
    std::vector<double> of_groups{};  // [group of customers] part of its contacts
    Patience patience;
};

/// A part of a team's contacts and the factor on the team's chance to resolve them.
struct ResolutionOfPart {
    double share = 0;
    double factor = 1;
};

/// The classes of a team's line that have at least some priority, as if they alone were there.
struct LineFrom {
    double priority = 0;  // the lowest of them
    double share = 0;     // of the team's contacts
    Patience patience;    // mixed by their shares
};

/// The work of one team.
struct TeamWork {
    double share = 0;           // of all contacts
    double handle_seconds = 0;  // mean, as stated
    double needed_seconds = 0;  // mean time of an agent, with as many chats at once as possible
    double handle_cv2 = 0;      // squared coefficient of variation
    std::vector<ResolutionOfPart> resolution{};  // by class; empty: as stated for all contacts
    std::vector<LineClass> classes;              // in the line: the highest priority first
    std::vector<LineFrom> levels{};              // [priority in the line] the highest first
    std::vector<LineClass> mail;                 // taken up when nobody else waits; see backlog.hpp
    double in_line = 1;                          // share of the team's contacts that are in the line

    /// The share of the contacts that is resolved by people who resolve that share of usual ones.
    double resolved(double usual) const;

    /// The number of chats that an agent holds at once, if all contacts are chats; else 1.
    int places() const;
};

/// [team], from the parameters, after outsourcing.
std::vector<TeamWork> work_of_teams(const Parameters&);

/// Means over the contacts in the line.
struct TeamWait {
    double in_time = 0, gone_in_time = 0, abandoned = 0;
    double mean = 0;      // s
    double handled = 0;   // seconds of handling per second: agents at work, if each does one thing at a time
    double occupied = 0;  // agents who have at least one contact
    double chat_factor = 1;  // mean factor on a chat's time because it is held beside others
};

/// The number of agents is whole and not negative. `rate` is that of the contacts in the line, per s, and
/// not negative. `always_busy` is the share of the time in which mail waits, so that nobody is ever free.
TeamWait team_wait(const Parameters&, const TeamWork&, double rate, double always_busy, int agents);

}  // namespace morale
