// The bot in front of the agents: it solves some new issues, loses some customers without a word, and passes
// the others on, later, crosser and with longer contacts. Customers who come again go past it.
#pragma once

#include <array>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// A new issue meets the bot, or the queue at once if the bot is not in front of it. Requires a bot.
void meet_bot(World& w, Contact contact);

/// Counts a contact that the bot has passed on and that is in the queue for the first time.
void note_passed_on(World& w, Contact contact);

}  // namespace morale
