// An interval as three cells: the mean, and its ends with the twelve digits that are alike on all machines.
#pragma once

#include "engine/stats/interval.hpp"
#include "output/tables/row_sink.hpp"

namespace morale {

inline void append_interval(RowSink& sink, const Interval& interval) {
    sink.number(interval.mean).twelve_digits(interval.low).twelve_digits(interval.high);
}

}  // namespace morale
