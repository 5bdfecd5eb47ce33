// Channels. Online (mail and chat) there is less rapport, more hostility (Lapidot-Lefler & Barak 2012: no eye
// contact, more of it), and people leave without a second thought. A mail waits, nobody gives up; its target
// is a matter of hours, and a wait is felt as a share of it, as on the telephone. Of several chats at once
// one agent holds as many as the class allows; each takes longer by a share for every chat that it begins
// beside. Who meets the firm through its site takes that first impression for the whole offer: it decides
// whether they come, and what they expect and feel when they do.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// A new customer brings the first impression along.
void take_first_impression(World& w, ProspectId prospect);

/// What is spent on the site in a day.
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
