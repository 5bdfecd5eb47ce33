// A record as bytes: the one form in which the result of a replication leaves its process, into a store or to
// another machine. The bytes are the same on every machine: whole numbers in groups of seven bits, fractions
// as the 64 bits of IEEE 754 from the lowest byte on, zeros left out. They begin with the version of the form
// and the sizes of the tape's tables, and end with a checksum.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/model/life/simulate.hpp"

namespace morale {

/// Requires a record without a failure.
std::vector<std::byte> bytes_of(const Record&);

/// The record that was written, to the last bit. Nothing if the bytes are cut off or damaged, or were written
/// by a program with other tables.
std::optional<Record> record_of(std::span<const std::byte>);

}  // namespace morale
