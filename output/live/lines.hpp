// What the script of the page sends: lines of words with tabs between them, and numbers.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace morale::live {

/// The parts between the marks; one more than there are marks.
std::vector<std::string_view> split(std::string_view text, char at);

/// The finite number that the text is, and nothing else.
std::optional<double> number_in(std::string_view text);

}  // namespace morale::live
