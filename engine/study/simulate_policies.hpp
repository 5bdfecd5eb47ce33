// One replication of some policies of a plan. It is warmed up once under the base and copied for each policy
// that comes as a change, and warmed up again for each policy in force from the start.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/model/life/simulate.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// The parameters of the policy in a replication, with its uncertain assumptions drawn.
Parameters parameters_of(const StudyPlan& plan, const PolicyPlan& policy, const Parameters& base,
                         int replication);

/// What run() simulates: one replication, numbered from 1, of all policies. Of no use once `stop` has said
/// yes.
std::vector<Record> simulate_policies(const StudyPlan& plan, int replication, StopAsked stop = nullptr);

/// The same for these policies alone, whose records do not depend on which others are run.
std::vector<Record> simulate_policies(const StudyPlan& plan, int replication,
                                      std::span<const std::size_t> policies, StopAsked stop = nullptr);

}  // namespace morale
