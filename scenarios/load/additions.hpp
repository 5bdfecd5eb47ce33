// Lists of named elements merge by name, so what a file inherits stays beside what it adds. This records
// where a file adds elements without mentioning the inherited ones, since its author may think that those are
// replaced.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

/// Notes the additions that `over` makes to what it is laid over, and drops those whose inherited elements
/// it mentions. `below` are the files that the file of `over` extends: only their elements count.
void note_additions(const Node& base, const Node& over, const std::set<std::string>& below,
                    std::vector<Inherited>& noted);

}  // namespace morale
