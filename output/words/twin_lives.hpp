// Twin lives in words.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/study/twin_lives.hpp"

namespace morale {

/// "recognition", "contacts": in what two lives part.
std::string_view word_of(Aspect);

/// What one diary tells at a parting; "nothing more of that" where it tells nothing.
std::string told_side(const std::optional<DiaryEntry>&);

/// "off", "23 answered, 17 solved, thanked once, exhaustion 0.36"; what a day was.
std::string told_day(const DayOfLife&);

}  // namespace morale
