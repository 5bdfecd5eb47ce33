// `trace --twin`: the same seat under two policies, side by side.
#pragma once

#include "engine/study/plan.hpp"
#include "tools/cli/command.hpp"

namespace morale {

int twin_command(const Request&, Console&);

}  // namespace morale
