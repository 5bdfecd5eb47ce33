// Figures by week, as reports have them: a column `week` (2026-W05, or any date of the week) and columns
// named like metrics, by name or title. The unit is in the header ("aht (s)", "turnover [%/yr]", or
// "turnover_per_yr" as in our own tables) or in each cell ("82 %"); shares and pure numbers need none.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/metric/metric.hpp"
#include "scenarios/load/measured.hpp"

namespace morale {

struct MeasuredWeek {
    double monday = 0;           // since 1970-01-01
    std::vector<double> values;  // [metric] in the metric's unit; NaN for an empty cell
    int line = 0;
};

struct WeeklyTable {
    CsvStyle style;
    std::vector<const Metric*> metrics;  // in order of the columns
    std::vector<MeasuredWeek> weeks;     // one after another, without a gap
    std::vector<Skipped> skipped;
};

/// Refuses a table without a metric, with a week that is missing or occurs twice, with a value that is not
/// a number, or with one that lacks the unit of its metric.
Measured<WeeklyTable> read_weeks(const std::filesystem::path&);
Measured<WeeklyTable> read_weeks_text(std::string text, std::string file);

}  // namespace morale
