// The causal loops that the rows of influences close: every elementary circuit of the graph of links
// (Tiernan 1970, through Boost.Graph), with its polarity. A loop with an even number of falling influences
// reinforces what happens to it, one with an odd number balances it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/causes/links.hpp"

namespace morale {

struct Loop {
    std::vector<std::string_view> through;  // each influences the next, the last the first
    int sign = 1;                           // +1 reinforces, -1 balances
};

/// Loops of at most `longest` steps, shortest first, then in alphabetical order. Each starts with its
/// alphabetically first name. Duplicate links must agree in sign; the first is used.
std::vector<Loop> elementary_loops(std::span<const Link>, std::size_t longest);

/// "exhaustion > quits > agents present > occupancy > (exhaustion)".
std::string in_words(const Loop&);

/// The links as a Mermaid diagram: a full arrow with + where more leads to more, a broken red one with −
/// where it leads to less.
std::string diagram_of(std::span<const Link>);

}  // namespace morale
