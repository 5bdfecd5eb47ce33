// The names between which the rows of influences run: where a scenario sets each, and which metric shows
// it. A name that nothing influences is set; a few of the others can be set as well. A name that is neither
// set nor shown is a state that only its consequences show.
#pragma once

#include <span>
#include <string_view>

namespace morale {

struct Variable {
    std::string_view name;
    std::string_view
        set;  // fields, or branches of fields, separated by blanks; empty: it cannot be set by itself
    std::string_view shown;  // a metric; empty: none
};

/// In alphabetical order.
std::span<const Variable> variables();

}  // namespace morale
