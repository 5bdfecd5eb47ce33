// What `morale fit --intervals` takes from a table of contacts by interval.
#pragma once

#include <string>

#include "scenarios/load/interval_table.hpp"
#include "tools/cli/taking.hpp"

namespace morale {

/// Takes contacts a day, abandonment, waits, patience and the luck of days, as far as the table says them,
/// and tells which intervals are unknown.
void take_intervals(const std::string& file, const IntervalTable&, Taking&);

}  // namespace morale
