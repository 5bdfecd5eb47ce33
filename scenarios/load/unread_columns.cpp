#include "scenarios/load/unread_columns.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "scenarios/load/csv_dates.hpp"
#include "scenarios/load/interval_columns.hpp"

namespace morale {

namespace {

constexpr std::size_t rows_looked_at = 500;

/// The first unread column in which `fits` holds for all that is written in the first rows.
template <class Fits>
std::optional<std::size_t> unread_column(const SeenColumns& seen, Fits&& fits) {
    for (std::size_t c = 0; c < seen.csv.columns(); ++c) {
        if (std::ranges::find(seen.read, c) != seen.read.end()) continue;
        bool all = true, any = false;
        for (std::size_t row = 0; all && row < std::min(seen.csv.rows(), rows_looked_at); ++row) {
            const std::string_view cell = seen.csv.cell(row, c);
            any = any || !cell.empty();
            all = cell.empty() || fits(cell);
        }
        if (all && any) return c;
    }
    return std::nullopt;
}

bool rows_look_like_intervals(const SeenColumns& seen) {
    constexpr std::size_t fewest = 4;
    constexpr int quarter = 15;
    const std::size_t date = seen.read[IntervalColumns::Date],
                      interval = seen.read[IntervalColumns::Interval];
    std::set<std::pair<double, int>> begun;
    for (std::size_t row = 0; row < std::min(seen.csv.rows(), rows_looked_at); ++row) {
        const Result<CsvMoment> moment = csv_moment(seen.csv.cell(row, date), seen.style.dates);
        if (fault(moment)) continue;
        std::optional<int> minute = std::get<CsvMoment>(moment).minute;
        if (interval < seen.csv.columns()) {
            const Result<int> said = csv_minute(seen.csv.cell(row, interval), seen.clock);
            if (!fault(said)) minute = std::get<int>(said);
        }
        if (!minute) continue;
        if (*minute % quarter != 0 || !begun.emplace(std::get<CsvMoment>(moment).day, *minute).second)
            return false;
    }
    return begun.size() >= fewest;
}

}  // namespace

std::optional<std::size_t> unread_counts(const SeenColumns& seen) {
    if (!rows_look_like_intervals(seen)) return std::nullopt;
    return unread_column(seen, [&](std::string_view cell) {
        const Result<double> number = csv_number(cell, seen.style.numbers);
        if (fault(number)) return false;
        const double value = std::get<double>(number);
        return value >= 0 && value == std::floor(value);
    });
}

std::optional<std::size_t> unread_times(const SeenColumns& seen) {
    return unread_column(seen, [&](std::string_view cell) {
        return cell.find(':') != std::string_view::npos && !fault(csv_minute(cell, seen.clock));
    });
}

}  // namespace morale
