// Characters that look like part of a number or a time and are not: digits of other writing systems,
// typographic minus and multiplication signs, non-breaking blanks, curved quotes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace morale {

/// The text as typed on a keyboard: "450" for full-width digits, "-0.5" for a long minus; curved quotes are
/// left out. Returns nullopt if there is nothing to replace.
std::optional<std::string> as_typed(std::string_view text);

}  // namespace morale
