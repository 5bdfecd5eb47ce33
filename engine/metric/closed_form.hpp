// Closed-form results for a bare queue, where they exist; a simulation must agree with them. The formulas are
// those of engine/stats.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/model/parameters.hpp"

namespace morale {

struct ClosedForm {
    std::string name{};     // "Erlang A"; empty where there is none
    std::string why_not{};  // a clause: "the load changes with the hour"
    std::vector<std::pair<std::string_view, double>>
        values{};  // the metrics that are known, with values in their units
};

/// Requires is_bare_queue.
ClosedForm closed_form(const Parameters&);

}  // namespace morale
