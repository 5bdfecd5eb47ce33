// Scenarios that nobody wrote: a small centre in which some fields of the language have values drawn from
// their ranges, or one field has its lowest or highest one.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/model/field.hpp"

namespace morale::test {

/// The text of a file, and settings as they are typed after -s.
struct Tried {
    std::string text;
    std::vector<std::string> sets;
};

/// The n-th scenario of random combinations; always the same one.
Tried random_scenario(std::uint64_t n);

/// One scenario for each end of each range.
std::vector<Tried> scenarios_at_ends();

/// As a person would try it again.
std::string as_text(const Tried&);

}  // namespace morale::test
