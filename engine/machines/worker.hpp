// A process that simulates what the leading one asks for. It knows nothing of the experiment: it gets each
// plan as bytes, once, then numbers of replications one at a time, and sends records back.
#pragma once

#include <string>

#include "engine/machines/post.hpp"
#include "engine/model/world/pace.hpp"

namespace morale {

enum class Ending {
    Together,     // the study is over, and all processes are there: they leave MPI together
    WithLosses,   // the study is over, and some were lost: each leaves by itself
    WithoutLead,  // the leading process is not heard any more
    Stopped,      // `stop` said yes
};

/// Serves until one of these. `stop` may say yes at any time, and has to after `end_work` was called, which
/// ends a replication that nobody wants any more. The machine's name is for people.
Ending serve(Post&, const std::string& machine, StopAsked stop, void (*end_work)());

}  // namespace morale
