// Channels. Online (mail and chat) there is less rapport and more hostility (Lapidot-Lefler & Barak 2012:
// more of it without eye contact), and people leave without a second thought. Nobody gives up waiting for a
// mail; its target is a matter of hours, and a wait is felt as a share of the target, as on the telephone.
// One agent holds as many chats at once as the class allows; each takes a share longer for every chat
// beside which it begins. Prospects who meet the firm through its site take that first impression for the
// whole offer: it decides whether they come, and what they expect and feel when they do.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Gives a new customer the site's first impression.
void take_first_impression(World& w, ProspectId prospect);

/// Books what is spent on the site in a day.
void book_site(World& w);

inline constexpr std::array channel_links = {
    Link{"online contact", "courtesy", -1, "channels"},
    Link{"online contact", "customers lost", +1, "channels"},
    Link{"online contact", "hostility", +1, "channels"},
    Link{"chats at once", "handle time", +1, "channels"},
    Link{"first impression", "willingness of prospects", +1, "channels"},
    Link{"first impression", "satisfaction", +1, "channels"},
};

}  // namespace morale
