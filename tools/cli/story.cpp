#include "tools/cli/story.hpp"

#include <ostream>

#include "engine/kernel/time.hpp"
#include "engine/study/story.hpp"
#include "output/padded.hpp"
#include "output/terminal_text.hpp"
#include "output/words/story.hpp"

namespace morale {

namespace {

std::int64_t start_of(const StudyPlan& plan) {
    return static_cast<std::int64_t>(plan.base.time.start_date);
}

/// Rows of weeks; those that are the same in both lives are told once, together.
std::vector<std::vector<std::string>> rows_of(const std::vector<StoryPart>& one,
                                              const std::vector<StoryPart>& other, std::int64_t start) {
    std::vector<std::vector<std::string>> rows;
    std::size_t alike = 0;
    const auto tell_alike = [&](std::size_t until) {
        if (alike == 0) return;
        StoryPart together = one[until - alike];
        together.days = days_of_week * static_cast<int>(alike);
        rows.push_back({told_days(together, start), "as its twin", "as its twin"});
        alike = 0;
    };
    for (std::size_t i = 0; i < one.size(); ++i) {
        const std::string a = told_briefly(one[i]), b = told_briefly(other[i]);
        if (a == b) {
            ++alike;
            continue;
        }
        tell_alike(i);
        rows.push_back({told_days(one[i], start), a, b});
    }
    tell_alike(one.size());
    return rows;
}

}  // namespace

void print_story(const StudyPlan& plan, const std::vector<DiaryEntry>& diary, Time until, int width,
                 std::ostream& out) {
    const std::vector<StoryPart> story = story_of(diary, measurement_start, until);
    for (const StoryPart& part : story)
        out << wrapped(told_days(part, start_of(plan)) + ": " + told_part(part), width);
    out << "\nWhoever is on the seat at first " << told_end(story, start_of(plan)) << ".\n";
}

void print_stories(const StudyPlan& plan, const TwoLives& lives, Time until, std::ostream& out) {
    const std::vector<StoryPart> one = weeks_of_story(lives.of_one, measurement_start, until),
                                 other = weeks_of_story(lives.of_other, measurement_start, until);
    std::vector<std::vector<std::string>> rows{{"week", lives.one, lives.other}};
    for (std::vector<std::string>& row : rows_of(one, other, start_of(plan))) rows.push_back(std::move(row));
    out << columns(rows, std::vector<Align>(3, Align::Left)) << "\nWhoever is on the seat at first, under '"
        << lives.one << "', " << told_end(one, start_of(plan)) << ".\nThe same person, under '" << lives.other
        << "', " << told_end(other, start_of(plan)) << ".\n";
}

}  // namespace morale
