// Cells written by hand, for tests of formulas.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "engine/metric/metric.hpp"

namespace morale::test {

inline void set(Cell& cell, Count which, std::int64_t value) {
    cell.counts[static_cast<std::size_t>(which)] = value;
}
inline void set(Cell& cell, Level which, double area) {
    cell.areas[static_cast<std::size_t>(which)] = area;
}
inline void set(Cell& cell, Sum which, double value) {
    cell.sums[static_cast<std::size_t>(which)] = value;
}
inline void observe(Cell& cell, Spread which, std::initializer_list<double> values) {
    for (const double value : values) {
        Moments& moments = cell.spreads[static_cast<std::size_t>(which)];
        moments.n += 1;
        moments.sum += value;
        moments.squares += value * value;
    }
}

/// The metric of that name, of this cell.
inline double measured(std::string_view name, const Cell& cell) {
    return find_metric(name)->value(cell);
}

}  // namespace morale::test
