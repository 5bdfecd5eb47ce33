// The table of a sweep: a row for each point, policy and metric. Its columns depend on what is varied.
#pragma once

#include "engine/study/sweep.hpp"
#include "output/tables/column.hpp"
#include "output/tables/row_sink.hpp"

namespace morale::tables {

TableColumns sweep_columns(const Sweep&);
void sweep(RowSink&, const Sweep&);

}  // namespace morale::tables
