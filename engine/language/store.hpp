// The text of one value into its field's place in Parameters.
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

/// Where a value is kept, and how its text is meant.
struct Storing {
    Parameters& parameters;        // is changed
    const Parameters& reference;   // relative changes count from it; may be the same parameters
    bool relative = false;         // are relative changes possible?
    std::string_view here;         // the currency in which amounts are written here
    std::string_view of_scenario;  // the one in which they are shown
    const Sources& sources;
};

/// Keeps what the text says. Gives the range of an uncertain value, whose best estimate is kept, and nothing
/// of a certain one. Places in a fault count from the first byte of the text that is no blank. After a fault
/// the value may be the old or a new one.
Result<std::optional<UncertainValue>> store(const Field& row, std::size_t element, std::string_view text,
                                            const Storing&);

}  // namespace morale
