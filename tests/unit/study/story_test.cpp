#include "engine/study/story.hpp"

#include <catch2/catch.hpp>

using namespace morale;

namespace {

DiaryEntry moved(Time at, double before, double after) {
    return {.at = at, .what = Happening::EndsTheDay, .before = before, .after = after};
}

/// So many days at work from the start, of two contacts each, one of them solved; exhaustion rises evenly.
std::vector<DiaryEntry> even_days(int count, double each) {
    std::vector<DiaryEntry> diary;
    for (int i = 0; i < count; ++i) {
        const Time begins = measurement_start + i * day;
        for (const Happening what : {Happening::ComesToWork, Happening::Answers, Happening::Resolves,
                                     Happening::Answers, Happening::Fails, Happening::GoesHome})
            diary.push_back({.at = begins + 9 * hour, .what = what});
        diary.push_back(moved(begins + day, .4 + i * each, .4 + (i + 1) * each));
    }
    return diary;
}

}  // namespace

TEST_CASE("days without a moment are told together, and one with a moment by itself") {
    std::vector<DiaryEntry> diary = even_days(7, .001);
    diary.insert(
        diary.begin() + 3 * 7 + 2,
        {.at = measurement_start + 3 * day + 10 * hour, .what = Happening::IsRecognised, .after = .2});
    const std::vector<StoryPart> story = story_of(diary, measurement_start, measurement_start + 14 * day);
    REQUIRE(story.size() == 3);
    CHECK(story[0].days == 3);
    CHECK(story[0].worked == 3);
    CHECK(story[0].answered == 6);
    CHECK(story[0].resolved == 3);
    CHECK(story[0].exhaustion_before == .4);
    CHECK(story[0].exhaustion_after == Approx(.403));
    CHECK(story[1].days == 1);
    REQUIRE(story[1].moments.size() == 1);
    CHECK(story[1].moments[0].after == .2);
    // The second week is off, and goes on with the days before it.
    CHECK(story[2].begins == measurement_start + 4 * day);
    CHECK(story[2].days == 10);
    CHECK(story[2].worked == 3);
}

TEST_CASE("a slow slide of exhaustion ends a part of the story") {
    const std::vector<StoryPart> story =
        story_of(even_days(12, .011), measurement_start, measurement_start + 12 * day);
    REQUIRE(story.size() == 4);
    for (const StoryPart& part : story) {
        CHECK(part.days == 3);
        CHECK(*part.exhaustion_after - *part.exhaustion_before == Approx(.033));
    }
}

TEST_CASE("of a new person the story does not tell the exhaustion of another one") {
    const std::vector<DiaryEntry> diary = {
        {.at = measurement_start + hour, .what = Happening::LeavesTheJob},
        {.at = measurement_start + 3 * day + hour, .what = Happening::IsHired},
        moved(measurement_start + 3 * day + hour, .41, .3)};
    const std::vector<StoryPart> story = story_of(diary, measurement_start, measurement_start + 5 * day);
    REQUIRE(story.size() == 4);
    CHECK(story[1].seat == SeatIs::Empty);
    CHECK(story[1].days == 2);
    CHECK(story[2].seat == SeatIs::InTraining);
    CHECK_FALSE(story[2].exhaustion_before.has_value());
    CHECK(story[2].exhaustion_after == .3);
}

TEST_CASE("the weeks of a story hold all its days and moments") {
    std::vector<DiaryEntry> diary = even_days(10, .001);
    diary.push_back({.at = measurement_start + 8 * day + 20 * hour, .what = Happening::LeavesTheJob});
    const std::vector<StoryPart> weeks =
        weeks_of_story(diary, measurement_start, measurement_start + 14 * day);
    REQUIRE(weeks.size() == 2);
    CHECK(weeks[0].answered == 14);
    CHECK(weeks[0].moments.empty());
    CHECK(weeks[1].worked == 3);
    REQUIRE(weeks[1].moments.size() == 1);
    CHECK(weeks[1].moments[0].what == Happening::LeavesTheJob);
    CHECK(weeks[0].seat == SeatIs::Held);
    CHECK(weeks[1].seat == SeatIs::Empty);
}
