// Characters that look like those of a number or a time and are others: digits of other writing systems, the
// minus and the multiplication sign of books, blanks that do not break, curved quotes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace morale {

/// The text as it is typed on a keyboard: "450" for full-width digits, "-0.5" for a long minus; quotes that
/// are curved are left out. Nothing where the text has no such character.
std::optional<std::string> as_typed(std::string_view text);

}  // namespace morale
