// Groups of customers as rows: makes the ranges of rows, and finds who has an issue, who may leave and which
// prospect decides next.
#pragma once

#include <cstdint>

#include "engine/model/world/world.hpp"

namespace morale {

/// Gives each group its rows and rates. Requires that the table has a row for every customer and prospect.
void make_ranges(World& w);

/// The row of the next prospect who decides, given a word that picks the group.
ProspectId take_next_prospect(World& w, std::uint32_t word);

}  // namespace morale
