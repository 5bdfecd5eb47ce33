// The file with the codes of a class: read line by line, each code with the lesson that it names.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "output/classroom/class_results.hpp"

namespace morale {

/// Lessons by the names that codes have for them.
using KnownLessons = std::map<std::string, StudyPlan, std::less<>>;

/// Reads the codes: one a line, among other words if need be. Empty lines and those that begin with # are
/// counted, a code that was there before is left out, and what cannot be read, names no known lesson or is of
/// another version of it is a bad line.
ClassResults read_codes(std::string_view text, const std::string& file, const KnownLessons&);

/// The names of all lessons in the codes of a text that can be read.
std::vector<std::string> lessons_named(std::string_view text);

}  // namespace morale
