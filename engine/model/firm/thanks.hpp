// Thanks in rounds, by the leader and among peers.
#pragma once

#include <cstdint>

#include "engine/model/world/world.hpp"

namespace morale {

/// A leader thanks some people of every team; `number` counts the rounds of today, from 0.
void leader_thanks(World& w, std::uint32_t number);

/// A round of thanks among peers; `number` counts the rounds of today, from 0.
void peers_thank(World& w, std::uint32_t number = 0);

}  // namespace morale
