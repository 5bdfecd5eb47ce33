// What a run checks now and then beside its events: whether somebody asks it to stop, and how many events
// the day has had. In a centre where something comes again almost at once, a day would never end; such a
// replication is given up, with a sentence that says what to look for.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Gives the replication up when today has had more events than a day can have, or when numbers for issues
/// or candidates run out.
void look_at_pace(World& w);

}  // namespace morale
