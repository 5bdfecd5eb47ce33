// Columns of a table that are metrics, and their cells in the units of the metrics. The unit stands in the
// header or in the cell; where "30 %" stands under a header with a time ("turnover (%/yr)"), the time is that
// of the header. A duration may be written 5:00 or 0:03:09.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/language/unit.hpp"
#include "engine/metric/metric.hpp"
#include "scenarios/load/measured.hpp"

namespace morale {

/// A column that is a metric, and the unit that its header gives.
struct MetricColumn {
    std::size_t column;
    const Metric* metric;
    Unit own;                     // in which the metric's values are kept
    std::optional<Unit> written;  // in the header
};

/// The columns that are metrics by name or title, but for one column. Reports names that are nearly one, two
/// columns for one metric, units that do not fit, and a table without a metric.
std::vector<MetricColumn> metric_columns(const CsvTable&, std::size_t but, TableMistakes&);

/// The value of a cell in the metric's unit; NaN for an empty cell, and after a report: of what is not a
/// number, has no unit or a wrong one, or lies outside the metric's range.
double metric_cell(const CsvTable&, std::size_t row, const MetricColumn&, CsvNumbers, TableMistakes&);

/// Reports a column whose mean no centre shows; NaN among its values is skipped. A single week may be beyond:
/// two of ten agents who quit in one are 1,000 % a year.
void check_mean(const CsvTable&, const MetricColumn&, std::span<const double> values, TableMistakes&);

}  // namespace morale
