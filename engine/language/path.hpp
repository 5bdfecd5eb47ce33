// Paths of fields: "centre.teams[billing].agents".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/language/fault.hpp"
#include "engine/language/vocabulary.hpp"

namespace morale {

inline constexpr int longest_path = 64;  // pieces; no field has as many

struct PathPiece {
    std::string_view key;
    std::string_view element;  // in brackets, empty when there are none
    std::size_t from;          // in the path
};

/// The pieces between dots; nullopt if the text is not a path, or is too long. A name in brackets may contain
/// dots.
std::optional<std::vector<PathPiece>> pieces_of(std::string_view path);

/// The field at that path in these parameters, or why there is none: an unknown key, with the nearest word;
/// a name that no element of a list has; a block where a value belongs.
Result<FieldPlace> find_place(const Parameters&, std::string_view path);

}  // namespace morale
