// Twin lives: the same seat under two policies with the same luck, until the first day a person on it lives
// on as two. What differs is the policy, so where the two diaries part, the policy has parted them.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/study/diary.hpp"

namespace morale {

/// What a day was, from midnight to midnight.
struct DayOfLife {
    Time begins{};
    bool worked = false;
    bool left = false;   // the job, that day
    bool hired = false;  // somebody onto the seat, that day
    int answered = 0;
    int resolved = 0;
    int recognised = 0;
    std::optional<double> exhaustion{};  // at its end; nothing if it did not move
};

/// The days from `from` to `until`, of which the diary tells.
std::vector<DayOfLife> days_of_life(std::span<const DiaryEntry>, Time from, Time until);

/// In which respect two lives part.
enum class Aspect { Recognition, Mission, Fairness, Presence, Contacts, Solutions, Exhaustion, Job, last };

/// The first moment at which the two diaries differ in one respect, and what they tell of it. Nothing where
/// one has no such entry any more. Exhaustion differs if it does by `least_difference` at the end of a day.
struct Parting {
    Aspect aspect{};
    Time at{};
    std::optional<DiaryEntry> one{};
    std::optional<DiaryEntry> other{};
};

inline constexpr double least_difference = .01;

/// One for each aspect in which they part, the earliest first.
std::vector<Parting> partings(std::span<const DiaryEntry> one, std::span<const DiaryEntry> other);

}  // namespace morale
