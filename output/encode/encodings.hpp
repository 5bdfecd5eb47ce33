// The table of encodings.
#pragma once

#include <span>
#include <string_view>

#include "output/encode/encoding.hpp"

namespace morale {

/// In the order in which `list` shows them; the first is the usual one.
std::span<const Encoding> encodings();

/// The row of that name, or null.
const Encoding* find_encoding(std::string_view name);

/// The encodings in which the tables of a study are written; never empty. Pages and messages link to the
/// files in the first encoding.
using Encodings = std::span<const Encoding* const>;

/// Only the first encoding of the table.
Encodings usual_encodings();

}  // namespace morale
