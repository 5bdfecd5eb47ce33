// Numbers as people write them.
#pragma once

#include <cstddef>
#include <string_view>

#include "engine/language/fault.hpp"

namespace morale {

/// "450_000", "1/30", "1e3", "-0.2", ".5"; no leading zeros, no hexadecimal, no infinity.
Result<double> parse_number(std::string_view);

struct NumberPrefix {
    double number;
    std::size_t end;  // bytes that belong to it
};

/// The number, or fraction of numbers, with which a text begins.
Result<NumberPrefix> number_prefix(std::string_view);

}  // namespace morale
