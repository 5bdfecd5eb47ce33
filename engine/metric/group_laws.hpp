// The laws that hold in each group by itself, as a table: contacts are neither lost nor made, Little's law,
// people and customers, and the tape beside the ledger.
#pragma once

#include <vector>

#include "engine/metric/law.hpp"
#include "engine/model/life/simulate.hpp"

namespace morale {

/// Adds the laws of every group, in order. Requires that the tape has a row for each group.
void add_group_laws(const Record& record, std::vector<Law>& out);

}  // namespace morale
