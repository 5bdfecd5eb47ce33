// How a world begins: tenures and states are drawn from their stationary laws, so that the warm-up has
// little left to do.
#pragma once

#include <cstdint>

#include "engine/model/world/world.hpp"

namespace morale {

/// A world at the start of its warm-up, nothing handled yet. `base` must outlive it and its copies. If `stop`
/// ends this, the world is unfinished and useless: it is not to be run.
World make_world(const Parameters& base, Seed seed, std::uint32_t replication, StopAsked stop = nullptr);
World make_world(Parameters&&, Seed, std::uint32_t, StopAsked = nullptr) = delete;

}  // namespace morale
