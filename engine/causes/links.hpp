// Every influence of the model, collected from the mechanisms that state them. Together they show the
// causal loops.
#pragma once

#include <vector>

#include "engine/model/link.hpp"

namespace morale {

/// The rows of all mechanisms.
std::vector<Link> model_links();

}  // namespace morale
