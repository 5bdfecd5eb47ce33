// A scenario without people is a textbook queue: it is answered by the figures of a queue, and not by money
// and turnover.
#pragma once

#include <span>
#include <string_view>

#include "engine/model/parameters.hpp"

namespace morale {

/// Servers who are always there, do not tire, fall ill or leave; callers without a name.
bool is_bare_queue(const Parameters&);

/// The metrics by which a queue is judged, in the order of a table.
std::span<const std::string_view> queue_figures();

/// The metric that ranks the policies where the scenario names none: net value; of a bare queue who is lost,
/// and where nobody gives up how long they wait.
std::string_view usual_objective(const Parameters&);

}  // namespace morale
