// How an uncertain value is written, and of what; uncertain_text.hpp reads it.
#pragma once

#include <string>
#include <string_view>

#include "engine/model/field.hpp"

namespace morale {

/// Numbers and distributions of the world, the same for all policies, can be uncertain: not what management
/// sets, and not how the study is made.
bool can_be_uncertain(const Field&);

/// "uncertain(30 %, 15 %..50 %)", of the text of the best estimate and a range in the field's unit.
std::string uncertain_text(const Field&, const std::string& best, double low, double high,
                           std::string_view currency);

/// "0.15..0.6", half to double the best estimate, with numbers that this field takes.
std::string uncertain_example_range(const Field&, double best);

/// "uncertain(0.3, 0.15..0.6)", around that best estimate.
std::string uncertain_example_of(const Field&, double best);

/// "write uncertain(0.3, 0.15..0.6)": how it is written for that field.
std::string uncertain_example(const Field&);

}  // namespace morale
