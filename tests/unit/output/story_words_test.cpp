#include <catch2/catch.hpp>

#include "output/words/story.hpp"

using namespace morale;

namespace {

constexpr std::int64_t fifth_of_january_2026 = 20'458;  // days since 1970

StoryPart three_days() {
    return {.begins = measurement_start + 25 * day,
            .days = 3,
            .worked = 2,
            .answered = 140,
            .resolved = 100,
            .exhaustion_before = .402,
            .exhaustion_after = .431};
}

}  // namespace

TEST_CASE("days of a story are told by their dates") {
    StoryPart part = three_days();
    CHECK(told_days(part, fifth_of_january_2026) == "30 January to 1 February");
    part.begins = measurement_start;
    CHECK(told_days(part, fifth_of_january_2026) == "5 to 7 January");
    part.days = 400;
    CHECK(told_days(part, fifth_of_january_2026) == "5 January 2026 to 8 February 2027");
    part.days = 366;
    CHECK(told_days(part, fifth_of_january_2026) == "5 January 2026 to 5 January 2027");
    part.days = 1;
    CHECK(told_days(part, fifth_of_january_2026) == "5 January");
}

TEST_CASE("a part of a story says what was done, what moved the person, and where exhaustion goes") {
    StoryPart part = three_days();
    CHECK(told_part(part) ==
          "2 days at work, 70 contacts a day, 50 of them solved. Exhaustion rises from 0.40 to 0.43.");
    CHECK(told_briefly(part) == "2 days, 70 contacts a day, exhaustion 0.43");
    part.days = part.worked = 1;
    part.exhaustion_after = .404;
    part.moments = {
        {.what = Happening::IsRecognised, .before = 0, .after = .13, .programme = Programme::PraiseNote},
        {.what = Happening::LeavesTheJob}};
    CHECK(told_part(part) ==
          "140 contacts, 100 of them solved. A note comes, because a customer has praised the person: felt "
          "recognition rises from 0.00 to 0.13. The person leaves the job for good.");
    CHECK(told_briefly(part) == "1 day, 140 contacts a day, thanked 1x, exhaustion 0.40, LEAVES");
    CHECK(told_part({.begins = measurement_start}) == "A day off.");
    CHECK(told_part({.begins = measurement_start, .days = 9, .seat = SeatIs::Empty}) == "The seat is empty.");
    CHECK(told_briefly({.begins = measurement_start, .days = 7, .seat = SeatIs::InTraining}) ==
          "in training");
    const StoryPart thanked{.begins = measurement_start,
                            .moments = {{.what = Happening::IsRecognised, .before = 0, .after = .1},
                                        {.what = Happening::IsRecognised, .before = .1, .after = .3}}};
    CHECK(told_part(thanked) ==
          "A day off. Two times somebody says thank you: felt recognition rises from 0.00 to 0.30.");
    const StoryPart of_two_kinds{.begins = measurement_start,
                                 .moments = {{.what = Happening::IsRecognised,
                                              .before = .614,
                                              .after = .621,
                                              .programme = Programme::PraiseNote,
                                              .seen = true},
                                             {.what = Happening::IsRecognised,
                                              .before = .1,
                                              .after = .3,
                                              .programme = Programme::PeerThanks}}};
    CHECK(told_part(of_two_kinds) ==
          "A day off. A colleague is thanked, and the person sees it: felt recognition rises from 0.61 to "
          "0.62. A colleague says thank you: felt recognition rises from 0.10 to 0.30.");
    part = three_days();
    part.worked = 1;
    part.exhaustion_after = .404;
    CHECK(told_part(part) == "1 day at work, 140 contacts, 100 of them solved.");
}

TEST_CASE("the end of a story is when the person leaves, or that they stay") {
    std::vector<StoryPart> story{three_days()};
    CHECK(told_end(story, fifth_of_january_2026) ==
          "stays to the end, thanked 0 times, with exhaustion 0.43");
    story[0].moments = {{.what = Happening::IsRecognised},
                        {.at = measurement_start + 27 * day, .what = Happening::LeavesTheJob},
                        {.what = Happening::IsRecognised}};
    story.insert(story.begin(), StoryPart{.begins = measurement_start, .exhaustion_after = .5});
    CHECK(told_end(story, fifth_of_january_2026) ==
          "leaves on 1 February, thanked 1 time till then, with exhaustion 0.50");
}
