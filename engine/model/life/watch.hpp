// What a run looks at now and then beside its events: whether somebody asks it to stop, and how many events
// the day has had. A centre in which something comes again almost at once would never see the end of a day;
// such a replication is given up, with a sentence on what to look for.
#pragma once

#include "engine/model/world/world.hpp"

namespace morale {

/// Gives the replication up when today had more events than a day can have, or more things have come than can
/// be told apart.
void look_at_pace(World& w);

}  // namespace morale
