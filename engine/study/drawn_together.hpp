// Uncertain assumptions that a rule binds (engine/model/rules.hpp): each may lie anywhere in its range, but
// not all of them at its bad end at once. They are drawn together, and all of them again, each from its own
// law, until the rules are kept. So what a study draws is what its ranges say, on the condition that the
// world can be: an exact sample of the laws cut to where the rules are kept (rejection; Law 2015, Simulation
// Modeling and Analysis, 8.2.4). Assumptions that no rule binds are drawn as if there were none.
//
// A draw's address is the assumption's path and the number of the attempt, so all policies of a replication
// have the same, and what was drawn can be found again.
#pragma once

#include <cstdint>

#include "engine/study/plan.hpp"

namespace morale {

/// Does any rule say something about this assumption?
bool is_bound(const Uncertain&);

/// At which attempt, from 0, the draws of a replication keep all rules. After very many attempts that do not,
/// which no plan that was read from a scenario takes, it is the last of them, and the world says what broke.
std::uint32_t attempt_of(const StudyPlan&, int replication);

/// The share of first attempts that keep the rules, from a fixed sample of them; 1 when none is bound.
double share_that_keeps_rules(const StudyPlan&);

/// The least share for which ranges are worth drawing from: below it hardly anything of them is left.
inline constexpr double least_share_to_draw = 1. / 16;

}  // namespace morale
