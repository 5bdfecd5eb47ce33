// Lists of named elements merge by name, so what a file inherits stays beside what it adds. Here it is noted
// where a file adds elements without a word about the inherited ones: its author may take them for replaced.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/node.hpp"

namespace morale {

/// Notes the additions that `over` makes to what it is laid over, and forgets those of which it mentions the
/// inherited element. `below` are the files that the file of `over` extends: what else lies there is
/// another's business.
void note_additions(const Node& base, const Node& over, const std::set<std::string>& below,
                    std::vector<Inherited>& noted);

}  // namespace morale
