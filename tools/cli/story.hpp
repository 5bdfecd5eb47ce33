// `trace --story`: a life day by day as a reader's text, or two of them week by week side by side.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "engine/study/diary.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// Prints the story of one seat over the horizon, in lines of at most that width.
void print_story(const StudyPlan&, const std::vector<DiaryEntry>&, Time until, int width, std::ostream&);

/// The lives of one seat under two policies.
struct TwoLives {
    std::string one, other;  // policies
    const std::vector<DiaryEntry>& of_one;
    const std::vector<DiaryEntry>& of_other;
};
void print_stories(const StudyPlan&, const TwoLives&, Time until, std::ostream&);

}  // namespace morale
