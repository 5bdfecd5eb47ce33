// What may be written for a field, in words.
#pragma once

#include <string>
#include <string_view>

#include "engine/model/field.hpp"

namespace morale {

/// "a share: 0.3 or 30 %".
std::string_view written_as(Dimension);

/// "0 .. 520 wk"; empty for words, dates and switches.
std::string range_text(const Field&);

/// The default as a scenario would write it; empty for list elements that have none.
std::string default_text(const Field&);

}  // namespace morale
