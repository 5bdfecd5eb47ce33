// Columns that several tables and answers share: which metric, how sure a mean over replications is, and
// how a difference compares.
#pragma once

#include <string_view>

#include "engine/study/result.hpp"
#include "output/tables/column.hpp"
#include "output/tables/row_sink.hpp"

namespace morale::tables {

/// metric, unit.
void append_metric_columns(TableColumns&);
void write_metric(RowSink&, const Metric&, const MoneyUnit&);

/// mean, ci_low, ci_high, p10, p50, p90, n.
void append_estimate_columns(TableColumns&);
void write_estimate(RowSink&, const Estimate&);

/// The basis of an estimate; `what` names it within a sentence.
void append_estimator_column(TableColumns&, std::string_view what);

/// difference, ci_low, ci_high, pointwise_low, pointwise_high, probability_better, paired_sd,
/// independent_sd, matters_from, verdict, n, estimator, counted_difference, counted_low, counted_high. The
/// interval without a prefix holds for all policies at once; the verdict goes by it.
void append_difference_columns(TableColumns&);
void write_difference(RowSink&, const StudyPlan&, const Comparison&);

}  // namespace morale::tables
