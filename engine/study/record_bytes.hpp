// A record as bytes: the one form in which the result of a replication leaves its process, into a store or to
// another machine. The bytes are the same on every machine: whole numbers in groups of seven bits, fractions
// as the 64 bits of IEEE 754 from the lowest byte on, zeros left out. They begin with the version of the form
// and the sizes of the tape's tables, say whose record it is, and end with a checksum.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/model/life/simulate.hpp"

namespace morale {

/// Requires a record without a failure. `whose` is a number by which a reader sees that the record is the one
/// that it asked for; 0 where there can be no other.
std::vector<std::byte> bytes_of(const Record&, std::uint64_t whose = 0);

/// What can be said of bytes without reading all of them.
enum class RecordBytes {
    Sound,
    Damaged,      // cut off, or changed since they were written
    OfOtherForm,  // written by a program with other tables
    OfAnother,    // the record of something else
};
RecordBytes state_of(std::span<const std::byte>, std::uint64_t whose = 0);

/// The record that was written, to the last bit. Nothing if the bytes are not sound.
std::optional<Record> record_of(std::span<const std::byte>, std::uint64_t whose = 0);

}  // namespace morale
