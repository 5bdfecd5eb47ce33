// What is said of a class of contacts and does nothing: how long who writes a mail would wait, and which
// classes a bot passes by that is not there.
#pragma once

#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

std::vector<Diagnostic> channel_warnings(const StudyPlan&);

}  // namespace morale
