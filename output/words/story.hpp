// A life as a story, in words (engine/study/story.hpp).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/study/story.hpp"

namespace morale {

/// "8 January", "6 to 12 January", "30 January to 3 February"; for a study that starts on this day since
/// 1970.
std::string told_days(const StoryPart&, std::int64_t start_days_since_1970);

/// What these days were, in sentences: "70 contacts, 53 of them solved. A note comes, because a customer has
/// praised the person: felt recognition rises from 0.00 to 0.13." Of exhaustion only what two digits show.
std::string told_part(const StoryPart&);

/// The same in few words, for a column beside another: "5 days, 68 contacts a day, thanked 2x, exhaustion
/// 0.41".
std::string told_briefly(const StoryPart&);

/// How a life ends in the story: when the person leaves, with what exhaustion, or that they stay.
std::string told_end(const std::vector<StoryPart>&, std::int64_t start_days_since_1970);

}  // namespace morale
