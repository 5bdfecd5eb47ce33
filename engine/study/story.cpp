#include "engine/study/story.hpp"

#include <algorithm>
#include <cmath>

#include "engine/kernel/time.hpp"

namespace morale {

namespace {

bool is_moment(Happening what) {
    switch (what) {
        case Happening::LeavesTheJob:
        case Happening::IsHired:
        case Happening::FinishesTraining:
        case Happening::IsRecognised:
        case Happening::IsTreatedUnfairly:
        case Happening::HearsOfTheMission:
            return true;
        default:
            return false;
    }
}

SeatIs seat_after(SeatIs before, Happening what) {
    switch (what) {
        case Happening::LeavesTheJob:
            return SeatIs::Empty;
        case Happening::IsHired:
            return SeatIs::InTraining;
        case Happening::FinishesTraining:
            return SeatIs::Held;
        default:
            return before;
    }
}

/// Every day by itself.
std::vector<StoryPart> days_of_story(std::span<const DiaryEntry> diary, Time from, Time until) {
    std::vector<StoryPart> days;
    for (Time begins = from; begins < until; begins += day) days.push_back({.begins = begins});
    for (const DiaryEntry& entry : diary) {
        // The day moves exhaustion at the midnight that ends it.
        const Time at = entry.what == Happening::EndsTheDay ? entry.at - Span{1} : entry.at;
        if (at < from || at >= until) continue;
        StoryPart& today = days[static_cast<std::size_t>((at - from) / day)];
        if (entry.what == Happening::ComesToWork) today.worked = 1;
        today.answered += entry.what == Happening::Answers;
        today.resolved += entry.what == Happening::Resolves;
        if (is_moment(entry.what)) today.moments.push_back(entry);
        if (entry.what != Happening::EndsTheDay) continue;
        if (!today.exhaustion_before) today.exhaustion_before = entry.before;
        today.exhaustion_after = entry.after;
    }
    SeatIs seat = SeatIs::Held;
    for (StoryPart& today : days) {
        for (const DiaryEntry& moment : today.moments) {
            seat = seat_after(seat, moment.what);
            // Between two people nothing rises or falls.
            if (moment.what == Happening::IsHired) today.exhaustion_before.reset();
        }
        today.seat = seat;
    }
    return days;
}

void append(StoryPart& part, const StoryPart& next) {
    part.days += next.days;
    part.worked += next.worked;
    part.answered += next.answered;
    part.resolved += next.resolved;
    part.seat = next.seat;
    if (!part.exhaustion_before) part.exhaustion_before = next.exhaustion_before;
    if (next.exhaustion_after) part.exhaustion_after = next.exhaustion_after;
    part.moments.insert(part.moments.end(), next.moments.begin(), next.moments.end());
}

bool has_drifted(const StoryPart& part) {
    return part.exhaustion_before && part.exhaustion_after &&
           std::abs(*part.exhaustion_after - *part.exhaustion_before) >= slow_slide;
}

}  // namespace

std::vector<StoryPart> story_of(std::span<const DiaryEntry> diary, Time from, Time until) {
    std::vector<StoryPart> story;
    for (StoryPart& today : days_of_story(diary, from, until)) {
        const bool goes_on = !story.empty() && today.moments.empty() && story.back().moments.empty() &&
                             !has_drifted(story.back());
        if (goes_on)
            append(story.back(), today);
        else
            story.push_back(std::move(today));
    }
    return story;
}

std::vector<StoryPart> weeks_of_story(std::span<const DiaryEntry> diary, Time from, Time until) {
    const std::vector<StoryPart> days = days_of_story(diary, from, until);
    std::vector<StoryPart> weeks;
    for (std::size_t i = 0; i < days.size(); ++i)
        if (i % days_of_week == 0)
            weeks.push_back(days[i]);
        else
            append(weeks.back(), days[i]);
    return weeks;
}

}  // namespace morale
