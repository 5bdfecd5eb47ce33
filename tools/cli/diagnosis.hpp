// The health check behind `morale diagnose`: a study whose policies improve one area each, and what is read
// off it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/policy/areas.hpp"
#include "engine/study/result.hpp"
#include "tools/cli/console.hpp"

namespace morale {

struct Checkup {
    StudyPlan plan;                              // first the centre as it is, then one policy for each area
    std::vector<std::vector<Remedy>> remedies;   // [policy]; none for the first
    std::vector<std::string_view> good_already;  // areas that have nothing to improve
};

/// Of the plan's first policy. Areas whose levers are good already have no policy.
Checkup checkup_of(StudyPlan plan);

/// Comparisons of the metric that ranks the policies, the largest gain first.
std::vector<const Comparison*> ranked(const StudyResult&);

/// A table of areas with what each would gain, and the sentence that names the worst.
std::string diagnosis_text(const Checkup&, const StudyResult&);
std::string diagnosis_json(const Checkup&, const StudyResult&);

}  // namespace morale
