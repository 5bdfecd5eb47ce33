// How an uncertain value is written, and which values can be uncertain; uncertain_text.hpp reads it.
#pragma once

#include <string>
#include <string_view>

#include "engine/model/field.hpp"

namespace morale {

/// Numbers and distributions of the world, which all policies share, can be uncertain; what management sets
/// and how the study is made cannot.
bool can_be_uncertain(const Field&);

/// "uncertain(30 %, 15 %..50 %)", from the text of the best estimate and a range in the field's unit.
std::string uncertain_text(const Field&, const std::string& best, double low, double high,
                           std::string_view currency);

/// "0.15..0.6", half to double the best estimate, with numbers that this field accepts.
std::string uncertain_example_range(const Field&, double best);

/// "uncertain(0.3, 0.15..0.6)", around that best estimate.
std::string uncertain_example_of(const Field&, double best);

/// "write uncertain(0.3, 0.15..0.6)": how it is written for that field.
std::string uncertain_example(const Field&);

}  // namespace morale
