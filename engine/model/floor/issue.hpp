// An issue: the problem behind a contact. If it is resolved, it ends; if not, the customer comes back or
// gives up. When it ends, the customer decides whether to leave and what to tell others.
#pragma once

#include <array>
#include <cstdint>

#include "engine/model/link.hpp"
#include "engine/model/world/world.hpp"

namespace morale {

/// Ends the contact that the agent had in hand, with its outcome.
void end_contact(World& w, AgentId agent, const Service& ended);

/// How an issue ends that the bot does not pass on.
enum class BotEnding : std::uint8_t { Solved, Lost };
void end_with_bot(World& w, Contact contact, BotEnding ending);

/// An abandoned contact is not tried again.
void give_up(World& w, Contact contact);

/// What a customer does who gave up waiting, found all lines taken, or was not reached: they call again after
/// a while, or give up.
void call_again_or_give_up(World& w, Contact contact);

inline constexpr std::array issue_links = {
    Link{"abandoned", "customers lost", +1, "issue"},
    Link{"abandoned", "bad stories", +1, "issue"},
    Link{"disrespect", "courtesy", -1, "issue"},
};

}  // namespace morale
