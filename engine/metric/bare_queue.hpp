// A scenario without people is a textbook queue: it is judged by the figures of a queue, and not by money
// and turnover.
#pragma once

#include <span>
#include <string_view>

#include "engine/model/parameters.hpp"

namespace morale {

/// Whether the servers are always there and do not tire, fall ill or leave, and callers have no name.
bool is_bare_queue(const Parameters&);

/// The metrics by which a queue is judged, in the order of a table; with a limited number of lines, how often
/// they are all taken is one.
std::span<const std::string_view> queue_figures(const Parameters&);

/// The metric that ranks the policies when the scenario names none: net value or, for a bare queue, the
/// share who find all lines taken, where these are limited, else the share who are lost, or the mean wait
/// where nobody gives up.
std::string_view usual_objective(const Parameters&);

}  // namespace morale
