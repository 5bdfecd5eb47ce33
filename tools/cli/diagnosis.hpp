// The check-up (engine/study/checkup.hpp) in words, as `morale diagnose` prints it.
#pragma once

#include <string>

#include "engine/study/checkup.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// The check-up of a plan; each policy's `why` names the levers that it improves.
Checkup told_checkup_of(StudyPlan plan);

/// A table of areas with the gain of each, and the sentence that names the worst.
std::string diagnosis_text(const Checkup&, const StudyResult&);
std::string diagnosis_json(const Checkup&, const StudyResult&);

}  // namespace morale
