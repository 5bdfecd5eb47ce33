// The values that fields of a scenario can have, as bytes: numbers to their last bit. What was written is
// read back by the function for the same type; bytes that cannot be a value mark the reader as unsound.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/kernel/distribution.hpp"
#include "engine/study/byte_stream.hpp"

namespace morale {

void write_value(ByteWriter& to, double value);
void write_value(ByteWriter& to, bool value);
void write_value(ByteWriter& to, int value);
void write_value(ByteWriter& to, const std::string& value);
void write_value(ByteWriter& to, const std::vector<double>& value);
void write_value(ByteWriter& to, const std::vector<std::string>& value);
void write_value(ByteWriter& to, const Distribution& value);

void read_value(ByteReader& from, double& value);
void read_value(ByteReader& from, bool& value);
void read_value(ByteReader& from, int& value);
void read_value(ByteReader& from, std::string& value);
void read_value(ByteReader& from, std::vector<double>& value);
void read_value(ByteReader& from, std::vector<std::string>& value);
void read_value(ByteReader& from, Distribution& value);

/// How many rows there are, and each by `one`.
template <class Rows, class One>
void write_rows(ByteWriter& to, const Rows& rows, One one) {
    to.whole(rows.size());
    for (const auto& row : rows) one(to, row);
}

/// Reads rows until one is unsound.
template <class Rows, class One>
void read_rows(ByteReader& from, Rows& rows, One one) {
    const std::size_t size = from.number();
    for (std::size_t i = 0; i < size && from.is_sound(); ++i) rows.push_back(one(from));
}

}  // namespace morale
