// Reads one value of a document into its field's place in Parameters.
#pragma once

#include <cstddef>
#include <string>

#include "engine/language/quantity.hpp"
#include "scenarios/load/field_reading.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

/// Keeps the origin if the value can be read, else reports why not.
void read_value(const Node&, const Field&, const std::string& path, std::size_t element, FieldReading&);

/// Reports a fault in a value's text, at its place in the file.
void report_fault(const Fault&, const Node&, Report&);

}  // namespace morale
