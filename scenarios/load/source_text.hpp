// The text of a file as the document reader needs it: checked bytes, plain line ends, and places for byte
// offsets.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/load/diagnostic.hpp"

namespace morale {

inline constexpr std::size_t largest_file = 1 << 20;  // bytes
inline constexpr std::size_t longest_line = 10'000;   // bytes

/// The file's text without byte order mark and carriage returns; nullopt if it is too large, is not UTF-8, or
/// has control characters, tabs or endless lines. The report says which.
std::optional<std::string> checked_text(std::string_view bytes, const std::string& file, Report&);

/// Reports a text that is not UTF-8, and then returns true; the report keeps its lines.
bool report_encoding(std::string_view text, const std::string& file, Report&);

/// Reports a text with control characters or tabs, and then returns true. Requires UTF-8.
bool report_characters(std::string_view text, const std::string& file, Report&);

/// Finds the line and character of a byte in a text.
class Ruler {
 public:
    Ruler(std::string_view text, std::string file);
    /// Requires from <= text size.
    Place place(std::size_t from, std::size_t bytes) const;
    /// The line with that byte, from its start to its end.
    std::string_view line_of(std::size_t byte) const;
    std::size_t line_start(std::size_t byte) const;

 private:
    std::string_view text_;
    std::string file_;
    std::vector<std::size_t> starts_;    // [line] offset of its first byte
    std::vector<std::size_t> trailing_;  // [byte] UTF-8 continuation bytes before it
};

}  // namespace morale
