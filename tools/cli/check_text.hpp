// What `morale check` shows to a person.
#pragma once

#include <iosfwd>

#include "tools/cli/foreseen.hpp"

namespace morale {

/// The usual week, the worst open hours (or all), the figures that were given beside those that are foreseen,
/// what the study will cost, and what is uncertain. Lines are at most `width` wide where they can be broken.
void print_check(const Foreseen&, int threads, bool all_hours, int width, std::ostream&);

}  // namespace morale
