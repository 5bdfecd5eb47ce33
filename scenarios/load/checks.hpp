// What fields have to say to each other: teams that exist, agents for the contacts, whole weeks, a Monday.
#pragma once

#include <map>
#include <set>
#include <string>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"

namespace morale {

/// Where values were written and which could not be read; both by place_key(policy, path).
struct Written {
    const std::map<std::string, Place>& places;
    const std::set<std::string>& failed;
    Place file;  // for what is written nowhere
};

/// Reports what does not fit together in a study whose values could be read. Values that failed are not
/// looked at again.
void check_plan(const StudyPlan&, const Written&, Report&);

}  // namespace morale
