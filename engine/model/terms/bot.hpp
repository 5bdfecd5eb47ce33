// What the bot in front of the agents does to the first contact of those whom it passes on (floor/bot.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The factor on the time of a contact: 1 where no bot is in front, and for customers who come again.
double bot_on_handle_time(const World& w, Contact contact);

/// Logit of hostility; 0 where no bot is in front, and for customers who come again.
double bot_on_hostility(const World& w, Contact contact);

}  // namespace morale
