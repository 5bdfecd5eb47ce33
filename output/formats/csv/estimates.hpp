// The columns that say how sure a mean over replications is, the same in timeseries.csv and summary.csv.
#pragma once

#include "output/formats/csv/row.hpp"
#include "output/study.hpp"

namespace morale::csv {

/// metric, unit.
void append_metric_columns(Columns&);
void write_metric(Row&, const Metric&, const MoneyUnit&);

/// mean, ci_low, ci_high, p10, p50, p90, n.
void append_estimate_columns(Columns&);
void write_estimate(Row&, const Estimate&);

/// "better", "worse", "no difference", "undecided", "differs".
std::string_view name_of(Verdict);

}  // namespace morale::csv
