// The words for a verdict, in one table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/study/result.hpp"

namespace morale {

/// "better", "worse", "no difference", "undecided", "differs": in every file and every answer in JSON.
std::string_view name_of(Verdict);

/// "better", "worse", "alike", "unclear", "differs": in tables and pictures for people, where space is
/// short.
std::string_view word_of(Verdict);

/// All names, in the order of the enumeration.
std::vector<std::string> verdict_names();

}  // namespace morale
