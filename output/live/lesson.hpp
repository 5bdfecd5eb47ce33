// The page of a lesson: the steps through which it leads a pupil, what its script has to know to ask for a
// prediction, and what is shown once a run has answered it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/study/result.hpp"

namespace morale::live {

/// The steps of the lesson as HTML, before anything is known of a result. Requires a plan with a lesson.
std::string lesson_steps(const StudyPlan&);

/// How the prediction is given, as one object in JSON, for the script of the page.
std::string lesson_json(const StudyPlan&);

/// A prediction beside the result: numbers apart by blanks, first a number below 2^20 that tells pupils
/// apart, then the parts of the prediction. JSON: {"html": …, "code": …, "score": …}; "wrong" is a sentence,
/// and the others are missing, if it is not a prediction for this lesson.
std::string lesson_reveal(const StudyResult&, std::string_view prediction);

}  // namespace morale::live
