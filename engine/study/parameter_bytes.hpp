// The numbers of a world as bytes: each field of the language that differs from another world.
#pragma once

#include <cstdint>

#include "engine/model/parameters.hpp"
#include "engine/study/byte_stream.hpp"

namespace morale {

/// Writes the names of the lists, the fields that differ from those of `beside`, the cut loops and the usual
/// week.
void write_parameters(ByteWriter&, const Parameters&, const Parameters& beside);

/// What `write_parameters` wrote beside the same numbers.
Parameters read_parameters(ByteReader&, const Parameters& beside);

/// Changes when a field of the language is added, removed or moved: bytes are read only under the mark under
/// which they were written.
std::uint64_t mark_of_fields();

}  // namespace morale
