// The check-up (engine/study/checkup.hpp) in words, as `morale diagnose` tells it.
#pragma once

#include <string>

#include "engine/study/checkup.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// The check-up of a plan, with the levers that each policy improves in its `why`.
Checkup told_checkup_of(StudyPlan plan);

/// A table of areas with what each would gain, and the sentence that names the worst.
std::string diagnosis_text(const Checkup&, const StudyResult&);
std::string diagnosis_json(const Checkup&, const StudyResult&);

}  // namespace morale
