// A lesson in words: its texts with figures of the run, what was predicted and what came out, and how a score
// is computed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/study/lesson.hpp"
#include "engine/study/lesson_code.hpp"
#include "engine/study/result.hpp"
#include "output/people.hpp"

namespace morale {

/// The text, each figure in braces made from this study (engine/study/lesson_figure.hpp).
std::string with_figures(const StudyResult&, std::string_view text);

/// A value on the lesson's scale as it is read: "35 s", "74.1 %", "90 of 100"; 0.5 and not 0.500.
std::string lesson_value(const StudyPlan&, double value);

/// "176 to 340 seconds".
std::string lesson_range(const StudyPlan&, double low, double high);

/// How numbers on the scale of the lesson are read.
Reading lesson_reading(const StudyPlan&);

/// "You predicted 40 s. The run shows 35 s."
std::string told_prediction(const StudyResult&, const Prediction&, const std::vector<double>& outcome);

/// "100 points, less two for each hundredth of the scale (0 s to 300 s) by which the prediction is off."
std::string how_scores_are_made(const StudyPlan&);

/// "a code by this version of the program" …: why a line is not a code, as a clause that follows "line 3: ".
std::string told_no_code(NoCode);

}  // namespace morale
