// The wait that callers are told when they find nobody free, and what they do about it. It is told by one of
// two rules (Ibrahim and Whitt 2009, Manufacturing & Service Operations Management 11): the wait so far of
// the caller at the head of the line, or the time that the line ahead takes the agents at work, the one who
// asks included. A factor says how much more or less than that is told. Further teams of a class count, with
// their own lines, as soon as they may answer who comes or who has waited longest.
//
// Who is told D and would have waited T does what the models of the literature say (Armony, Shimkin and Whitt
// 2009, Operations Research 57; Jouini, Aksin and Dallery 2011, Manufacturing & Service Operations Management
// 13). With T < D a share hangs up at once, and the others wait as long as they were told; with T >= D a
// caller waits for D and bears s (T - D) more, where s = 1 leaves patience as it is and s = 0 is Jouini's
// full update of it to what was told.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// How long the caller at the head of the line has waited, in s, since the centre last opened. Requires that
/// one waits and that the centre is open.
double head_has_waited(const World& w, const QueueState& queue);

/// How long a caller waits who finds nobody free, is told how long that will take and would otherwise have
/// waited `patience` seconds. Nobody is told anything while no agent is at work; where the head of the line
/// says it, neither is who becomes that head.
double patience_once_told(const World& w, Contact contact, double patience);

inline constexpr std::array announced_wait_links = {
    Link{"announced wait", "abandoned", +1, "announced_wait"},
};

}  // namespace morale
