// Who is in the system at a moment, looked up in the lines and in the agents' hands: the second way of
// counting, beside what is noted on the tape when contacts come and go.
#pragma once

#include <vector>

#include "engine/model/record/tape.hpp"

namespace morale {

struct World;

/// Contacts of each group, and how long they have been there.
std::vector<InSystem> in_system(const World&);

}  // namespace morale
