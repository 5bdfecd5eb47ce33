// Uncertain assumptions bound by a rule (engine/model/rules.hpp): each may lie anywhere in its range, but not
// all of them at the bad end at once. They are drawn together, each from its own law, again and again until
// the rules are kept. So a study samples the stated ranges, conditional on the rules (exact rejection
// sampling; Law 2015, Simulation Modeling and Analysis, 8.2.4). Assumptions that no rule binds are drawn
// independently.
//
// A draw's address is the assumption's path and the number of the attempt, so all policies of a replication
// share it, and a draw can be found again.
#pragma once

#include <cstdint>

#include "engine/study/plan.hpp"

namespace morale {

/// Whether any rule depends on this assumption.
bool is_bound(const Uncertain&);

/// The number, from 0, of the attempt at which the draws of a replication keep all rules. If very many
/// attempts fail, which does not happen with a plan read from a scenario, it is the last one, and the world
/// says what broke.
std::uint32_t attempt_of(const StudyPlan&, int replication);

/// The share of first attempts that keep the rules, from a fixed sample of them; 1 if no assumption is
/// bound.
double share_that_keeps_rules(const StudyPlan&);

/// The least share for which ranges are worth drawing from; below it hardly anything of them is left.
inline constexpr double least_share_to_draw = 1. / 16;

}  // namespace morale
