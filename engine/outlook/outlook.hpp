// What follows from the parameters of a base before anything is run: load and staff by half hour of a usual
// week, waits by the formulas of the waiting line, and the people in the long run under that load. It is a
// fixed point: load tires people, who fall ill and leave, which leaves fewer to carry the load. Programmes
// are left out, and so are chains of many mechanisms (customers who come to think worse of the firm, word
// of mouth).
//
// The same figures say what is usual at the centre (engine/model/parameters/usual.hpp), so they have the
// same bits everywhere.
#pragma once

#include <span>
#include <vector>

#include "engine/model/parameters.hpp"
#include "engine/outlook/team_outlook.hpp"

namespace morale {

struct CentreOutlook {
    std::vector<TeamOutlook> teams;
    double contacts_per_week = 0;  // offered, all teams
    double contacts_per_issue = 1;
    double resolves = 0;   // share of the contacts
    double hostility = 0;  // share of the contacts
    double turnover = 0;   // quits per year and person employed, all teams of this firm
    // Whether there is a week that repeats; if not, the figures are those of the last round.
    bool settled = true;
    Usual usual;
};

/// `mend`: factors on the computed load of each team, in order; empty: none. Runs provide them if formulas
/// are not close enough (engine/study/mend.hpp).
CentreOutlook outlook_of(const Parameters& base, std::span<const TeamLoad> mend = {});

/// Each team when `demand` times as many issues arise as usual, with the people and their number as in the
/// usual week: a busy season is over before they change. Its half hours and its week are those of that
/// demand. Teams that answer the same contacts at once are one line, exactly; teams that help each other in
/// another way (help_beyond_a_line) are told as one line too, which is the best that they can reach.
std::vector<TeamOutlook> teams_under(const Parameters& base, double demand,
                                     std::span<const TeamLoad> mend = {});

/// The usual week of a base, found by outlook_of(), as tables tell it: where teams help each other, their
/// half hours and their week are those of teams_under().
CentreOutlook as_told(CentreOutlook of_the_base, const Parameters& base, std::span<const TeamLoad> mend = {});

/// The week of each of them.
std::vector<Outlook> week_under(const Parameters& base, double demand, std::span<const TeamLoad> mend = {});

}  // namespace morale
