// How an online channel raises hostility, and how the firm's site changes a prospect's willingness to buy
// (customers/channels.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// What the channel adds to the logit of a hostile contact.
double channel_on_hostility(const World& w, Contact contact);

/// What the site adds to a prospect's willingness; 0 for those who have not met it.
double site_on_willingness(const World& w, ProspectId prospect);

/// Has the prospect met the firm through its site?
bool met_the_site(const World& w, ProspectId prospect);

}  // namespace morale
