// Puts the text of one value into its field's place in Parameters.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "engine/language/fault.hpp"
#include "engine/language/sources.hpp"
#include "engine/language/uncertain_text.hpp"
#include "engine/model/field.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

/// Where a value is kept, and how its text is understood.
struct Storing {
    Parameters& parameters;        // these are changed
    const Parameters& reference;   // relative changes count from these; may be the same parameters
    bool relative = false;         // whether relative changes are possible
    std::string_view here;         // the currency in which amounts are written here
    std::string_view of_scenario;  // the currency in which they are shown
    const Sources& sources;
};

/// Stores what the text says. Returns the range of an uncertain value, whose best estimate is stored, and
/// nothing for a certain one. Places in a fault count from the first byte of the text that is not a blank.
/// After a fault the value may be the old or a new one.
Result<std::optional<UncertainValue>> store(const Field& row, std::size_t element, std::string_view text,
                                            const Storing&);

}  // namespace morale
