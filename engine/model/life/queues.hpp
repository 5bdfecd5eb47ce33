// The queues of a world, one for each class of contact or, without classes, one for each team, and the
// share of the contacts that each gets before outsourcing.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Makes the queues of every team; the highest priority comes first.
void make_queues(World& w);

/// Which class goes first, when further teams help, what teams are good at, head starts, and who is told a
/// wait, as the parameters in force say.
void set_routing(World& w);

/// Each queue's share of the contacts, as the parameters in force give it.
void give_shares(World& w);

}  // namespace morale
