// Values told and read again: which of a set of parameters do not come back with the same bits.
#pragma once

#include <string>
#include <vector>

#include "engine/model/parameters.hpp"

namespace morale::test {

/// The paths of values that `set` does not make of their text what they were. Each is first changed to
/// something else, so that one that is not set at all is found as well.
std::vector<std::string> not_read_back(const Parameters&);

/// Are all fields and levers the same, bit by bit?
bool same_bits(const Parameters&, const Parameters&);

}  // namespace morale::test
