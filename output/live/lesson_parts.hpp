// What the page of a lesson shows once a run has answered it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/study/lesson.hpp"
#include "engine/study/result.hpp"

namespace morale::live {

/// As HTML: the prediction beside the result, the score and how it is computed, what happened, why, the loop,
/// and the exercise.
std::string reveal_html(const StudyResult&, const Prediction&, const std::vector<double>& outcome);

/// The style sheet of what only the page of a lesson has.
std::string_view lesson_style();

}  // namespace morale::live
