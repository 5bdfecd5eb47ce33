// The queues of a world: one for each class of contact, or one for each team where there are no classes, and
// the part of the contacts that each gets before outsourcing.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Makes the queues of every team, the highest priority first.
void make_queues(World& w);

/// Each queue's share of the contacts, as the parameters in force give it.
void give_shares(World& w);

}  // namespace morale
