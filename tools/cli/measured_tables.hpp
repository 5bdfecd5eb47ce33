// What `morale fit` takes from tables of a centre's own records: measured figures, numbers of the world
// that follow from them without a run, and what the records cannot say.
#pragma once

#include <optional>

#include "engine/study/plan.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/taking.hpp"

namespace morale {

/// Reads the tables that the request names and puts what they say into the plan: into its base and
/// `observed`, unless the scenario says it itself. Returns nullopt after reporting a table's mistakes.
std::optional<TakenTables> take_tables(StudyPlan&, const Request&, Console&);

}  // namespace morale
