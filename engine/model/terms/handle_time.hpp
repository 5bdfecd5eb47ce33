// Handle time (equation 1): (talk + after-contact work) x the agent's factor.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// How long the agent takes for a contact of the queue for which a normal agent would talk for
/// `talk_seconds`. `stretch` is the factor for chats held at once; 1 for a contact alone.
Span handle_time(const World& w, AgentId agent, const QueueState& queue, double talk_seconds,
                 double stretch = 1);

}  // namespace morale
