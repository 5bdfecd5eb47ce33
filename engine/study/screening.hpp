// Screening of assumptions by elementary effects (engine/stats/morris.hpp): alone, or in groups.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/stats/morris.hpp"
#include "engine/study/design_point.hpp"

namespace morale {

/// Assumptions of one subject: the first two parts of their paths, such as "assumptions.strain".
struct AssumptionGroup {
    std::string name;
    std::vector<std::size_t> members;  // of plan.uncertain, in its order
};

/// All groups, in order of their first member.
std::vector<AssumptionGroup> assumption_groups(const StudyPlan&);

/// How many members each has.
std::vector<std::size_t> group_sizes(const std::vector<AssumptionGroup>&);

/// The effects of blocks of assumptions that move together, on `paths` paths; the assumptions that are in no
/// block stay at their best estimates. All points of a path share their luck, so that it cancels from an
/// effect. A path on which a point breaks a rule is drawn again. `part` names the part of the analysis to
/// which the random numbers belong.
std::vector<MorrisIndex> screened(const DesignRun&, const std::vector<std::vector<std::size_t>>& blocks,
                                  int paths, int repeats, std::uint32_t part);

}  // namespace morale
