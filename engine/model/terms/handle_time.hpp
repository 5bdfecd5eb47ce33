// Handle time (equation 1): (talk + after-contact work) x the agent's factor.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// How long the agent takes for a contact of the queue with whom others would talk for `talk_seconds`;
/// `stretch` times as long as for one alone.
Span handle_time(const World& w, AgentId agent, const QueueState& queue, double talk_seconds,
                 double stretch = 1);

}  // namespace morale
