// The contacts in the system at a moment, counted in the lines and in the agents' hands: a second way of
// counting, beside the tape, which notes contacts as they come and go.
#pragma once

#include <vector>

#include "engine/model/record/tape.hpp"

namespace morale {

struct World;

/// Contacts of each group, and how long they have been there.
std::vector<InSystem> in_system(const World&);

}  // namespace morale
