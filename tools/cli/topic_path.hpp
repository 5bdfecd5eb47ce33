// A path of the language as a topic that a person asks about: with an element's name or without, whole or in
// part.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace morale {

/// "centre.teams[billing].agents" becomes "centre.teams[].agents".
std::string field_path(std::string topic);

/// "centre.teams[].agents" and "centre.teams[billing].agents" become "centre.teams.agents".
std::string without_brackets(std::string_view path);

/// Whether the topic is a whole part of the path: its beginning, its end or a block in between.
bool has_part(std::string_view path, const std::string& topic);

/// Whether the topic names a block that contains the path.
bool is_above(std::string_view path, const std::string& topic);

/// Adds "a.b", "b.c", "b" … for "a.b.c".
void add_parts(std::string_view path, std::set<std::string>& parts);

}  // namespace morale
