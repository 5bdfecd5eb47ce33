// One value of a scenario, set by its path, as on a page where somebody types a path and a value. Mistakes
// come back as values; nothing is read from files, thrown or printed.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>

#include "engine/language/fault.hpp"
#include "engine/language/uncertain_text.hpp"
#include "engine/model/field.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

/// Why a value was not set.
struct Problem {
    enum class In { Path, Text } in;  // what the fault is about
    Fault fault;  // its place is a piece of that text; the length is 0 only for an empty text
};

/// A value that was set.
struct WasSet {
    const Field* field;
    std::size_t element;                           // of its list, 0 when it is in none
    std::optional<UncertainValue> uncertain = {};  // its best estimate is then the value
};

/// Sets the field or lever at a path to what the text says, as `-s path=text` does:
/// "centre.teams[care].agents" to "45", "+2" or "x1.2". Changes count from the present value. After a
/// problem the parameters are as they were. Only the value itself is checked: not what several values must
/// satisfy together (bounds over several values, a team that a class names). Nor are values renewed that
/// follow from others (those of classes that take the centre's, and `Parameters::usual`, which the study
/// settles).
std::variant<WasSet, Problem> set(Parameters&, std::string_view path, std::string_view text);

}  // namespace morale
