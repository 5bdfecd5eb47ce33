// `teams: [{name: servers, agents: {from: schedule.csv}}]`: agents at the phone from a schedule as a table.
// The numbers are laid into the tree as lists by weekday, 48 half hours from midnight each, so that what the
// same file writes itself counts; in the world, in policies and in settings.
#pragma once

#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

/// Reports a table that cannot be read, or that does not name the team (E0352).
void lay_schedules(Node& root, Report&);

}  // namespace morale
