// The check-up of a centre: a study whose policies improve one area of service management each, and what is
// read off it. Whoever runs `Checkup::plan` with run() has the areas ranked by `ranking_of`.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/policy/areas.hpp"
#include "engine/study/plan.hpp"
#include "engine/study/result.hpp"

namespace morale {

struct Checkup {
    StudyPlan plan;                              // first the centre as it is, then one policy for each area
    std::vector<std::vector<Remedy>> remedies;   // [policy]; none for the first
    std::vector<std::string_view> good_already;  // areas that have nothing to improve
};

/// The check-up of the plan's first policy, which is called "as it is". Areas whose levers are good already
/// have no policy. A policy's `why` is what its area looks at.
Checkup checkup_of(StudyPlan plan);

/// The areas by what each would gain.
struct Ranking {
    std::vector<const Comparison*> order;  // the largest gain first; empty when no policy has the number
    bool known = false;                    // is the first of them surely better than the centre as it is?
    const Comparison* rival = nullptr;     // the next one, where it may hold the centre back as much
};

/// Ranks by the comparisons of that metric; nothing is ranked when the result has none.
Ranking ranking_of(const StudyResult&, std::size_t metric);

}  // namespace morale
