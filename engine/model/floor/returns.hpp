// Contacts that come again: after an abandonment, because the issue was not resolved, or as a promised
// call.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// The contact enters its queue again after an open time drawn from `after` with `u`.
void come_again(World& w, Contact contact, const Distribution& after, double u);
/// The same, after `open_seconds` of open time.
void come_again(World& w, Contact contact, double open_seconds);

}  // namespace morale
