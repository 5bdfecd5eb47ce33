// What `morale fit` takes from tables of a centre's own records: measured figures, numbers of the world
// that follow from them without a run, and what the records cannot say.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/study/plan.hpp"
#include "tools/cli/command.hpp"

namespace morale {

/// A number that a table determines by itself.
struct TakenNumber {
    std::string path;  // path of the field
    std::string note;  // "12 weeks (8..19), from 412 spells of leavers.csv"
};

struct TakenTables {
    std::vector<TakenNumber> numbers;  // the numbers set in the plan
    std::vector<std::string> told;     // lines for the reader: what was read, skipped and not determined
};

/// Reads the tables that the request names and puts what they say into the plan: into its base and
/// `observed`, unless the scenario says it itself. Returns nullopt after reporting a table's mistakes.
std::optional<TakenTables> take_tables(StudyPlan&, const Request&, Console&);

}  // namespace morale
