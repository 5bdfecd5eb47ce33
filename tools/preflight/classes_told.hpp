// Classes of contacts as `check` tells them: how many contacts come, and how they fare as far as that is
// known.
#pragma once

#include <string>
#include <vector>

#include "engine/outlook/outlook.hpp"
#include "engine/study/plan.hpp"
#include "engine/study/rehearsal.hpp"

namespace morale {

/// A class in a usual week of the base. What no run has shown is NaN: formulas have lines, not classes.
struct ToldClass {
    std::string name;
    double offered_per_week = 0;
    double service_level = 0, abandoned = 0;  // shares
    double wait = 0;                          // s, mean of all
};

/// In the order of the scenario; none for a centre without classes. `seen` may be null.
std::vector<ToldClass> told_classes(const StudyPlan&, const CentreOutlook& of_the_base,
                                    const Rehearsal* seen);

/// A table of them; empty without classes.
std::string table_of_classes(const std::vector<ToldClass>&);

}  // namespace morale
