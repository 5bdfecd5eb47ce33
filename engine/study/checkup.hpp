// The check-up of a centre: a study in which each policy improves one area of service management, and how
// to read it. Run `Checkup::plan` with run() and rank the areas with `ranking_of`.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/policy/areas.hpp"
#include "engine/study/plan.hpp"
#include "engine/study/result.hpp"

namespace morale {

struct Checkup {
    StudyPlan plan;  // the centre as it is comes first, then one policy for each area
    std::vector<std::vector<Remedy>> remedies;   // [policy]; none for the first
    std::vector<std::string_view> good_already;  // areas with nothing to improve
};

/// The check-up of the plan's first policy, which is called "as it is". Areas whose levers are already good
/// get no policy. A policy's `why` is what its area looks at.
Checkup checkup_of(StudyPlan plan);

/// The areas in order of what each would gain.
struct Ranking {
    std::vector<const Comparison*> order;  // the largest gain first; empty if no policy has the number
    bool known = false;                    // whether the first area is surely better than the centre as it is
    const Comparison* rival = nullptr;     // the next area, if it may hold the centre back as much
};

/// Ranks by the comparisons of that metric; the ranking is empty if the result has none. It points into the
/// result.
Ranking ranking_of(const StudyResult&, std::size_t metric);
Ranking ranking_of(StudyResult&&, std::size_t metric) = delete;

}  // namespace morale
