// The mission programme: letters and stories of customers, and meetings with them, for everybody. Each
// gives a dose of meaning (minds/meaning.hpp).
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

void send_letters(World& w);
void tell_stories(World& w);
void meet_customers(World& w);

}  // namespace morale
