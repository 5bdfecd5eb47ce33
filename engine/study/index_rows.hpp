// The rows from which shares of the variance are estimated (engine/stats/variance_indices.hpp): for each
// chosen assumption one factor, and one more for all others together, if there are any.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/stats/variance_indices.hpp"
#include "engine/study/design_point.hpp"

namespace morale {

struct IndexRows {
    std::vector<DesignRow> rows;
    int skipped = 0;  // rows left out because one of their worlds would break a rule
};

/// The chosen assumptions lie on Sobol's points, the others on random ones: of a few dozen points in hundreds
/// of dimensions Sobol's would fall together. All points of a row but that of B share their luck.
IndexRows index_rows(const DesignRun&, const std::vector<std::size_t>& chosen, int rows, int repeats);

}  // namespace morale
