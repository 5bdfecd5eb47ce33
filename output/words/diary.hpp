// The diary of an agent or a customer in words.
#pragma once

#include <string>

#include "engine/study/diary.hpp"

namespace morale {

/// "answers issue 7 of customer 12, who waited 4:05".
std::string told_entry(const DiaryEntry&);

}  // namespace morale
