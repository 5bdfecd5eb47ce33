// One value of a scenario set by its path, as a page does it whose reader types a path and a value: what is
// wrong comes back as a value, and nothing is read from files, thrown or printed.
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
    Fault fault;  // its place is a piece of that text: the length is 0 only of an empty text
};

/// A value that was set.
struct WasSet {
    const Field* field;
    std::size_t element;                           // of its list, 0 when it is in none
    std::optional<UncertainValue> uncertain = {};  // then its best estimate is the value
};

/// Sets the field or lever of a path to what the text says, as `-s path=text` does:
/// "centre.teams[care].agents" to "45", to "+2" or to "x1.2". Changes count from the value that is there.
/// After a problem the parameters are as they were. Looked at is the value alone: what several have to say to
/// each other (bounds over several values, a team that a class names) is not, nor are values renewed that
/// follow from others (those of classes that take the centre's, and `Parameters::usual`, which the study
/// settles).
std::variant<WasSet, Problem> set(Parameters&, std::string_view path, std::string_view text);

}  // namespace morale
