// The lesson and the sliders of a scenario as rows of two texts, for `morale show`.
#pragma once

#include <string>
#include <vector>

#include "engine/study/plan.hpp"

namespace morale {

struct LessonRow {
    std::string path;  // "lesson.ask", "lesson.predict.of", "play[pay.wage].highest"
    std::string text;
};

/// In the order in which a scenario writes them; empty if it has neither.
std::vector<LessonRow> lesson_rows(const StudyPlan&);

}  // namespace morale
