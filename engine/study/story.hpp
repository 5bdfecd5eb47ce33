// A life as a story: the days of a diary, of which those without anything to tell are told together. What is
// told are the moments that move somebody (thanks, unfairness, the mission, the job), what the days were
// like, and how exhaustion goes. output/words/story.hpp puts it in words.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/study/diary.hpp"

namespace morale {

/// What the seat is when a day ends.
enum class SeatIs { Held, Empty, InTraining };

/// One day with moments, or some in a row without any.
struct StoryPart {
    Time begins{};
    int days = 1;
    int worked = 0;  // of these days
    int answered = 0, resolved = 0;
    std::optional<double> exhaustion_before{}, exhaustion_after{};  // at the midnights; as far as known
    std::vector<DiaryEntry> moments{};
    SeatIs seat = SeatIs::Held;
};

/// From `from` to `until`, whole days; the seat is held at first. Days without moments end a part where they
/// have moved exhaustion by `slow_slide`, so that a slow slide is told as well.
inline constexpr double slow_slide = .03;
std::vector<StoryPart> story_of(std::span<const DiaryEntry>, Time from, Time until);

/// One week of a life, all of it together: for two lives side by side.
std::vector<StoryPart> weeks_of_story(std::span<const DiaryEntry>, Time from, Time until);

}  // namespace morale
