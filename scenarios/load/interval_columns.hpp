// The columns of a table of contacts by interval, and how they are called in English, German, French and
// Spanish.
#pragma once

#include <cstddef>
#include <span>

#include "scenarios/load/measured.hpp"

namespace morale {

struct IntervalColumns {
    enum Which : std::size_t {
        Date,
        Interval,
        Offered,
        Answered,
        Abandoned,
        MeanWait,
        TotalWait,
        Asa,
        AbandonWait,
        UnclearWait,
        column_count
    };
};

/// [IntervalColumns::Which]
std::span<const WantedColumn> interval_columns();

}  // namespace morale
