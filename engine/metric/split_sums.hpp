// What a record counts by parts - by class of contacts, by half hour, by group of customers - adds up to what
// it counts of the whole centre: a table with a row for each number that is split.
#pragma once

#include <vector>

#include "engine/metric/law.hpp"
#include "engine/model/life/simulate.hpp"

namespace morale {

/// Adds the laws of the splits that the record has.
void add_split_sums(const Record& record, std::vector<Law>& out);

}  // namespace morale
