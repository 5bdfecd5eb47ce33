#include "scenarios/load/weekly_table.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "engine/kernel/time.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "scenarios/load/metric_column.hpp"

namespace morale {

namespace {

constexpr std::array weekly_columns = {
    // English, German, French and Spanish.
    WantedColumn{"week",
                 {"date", "week_of", "week_beginning", "week_starting", "monday", "calendar_week", "iso_week",
                  "week_number", "kw", "kalenderwoche", "woche", "semaine", "semana"},
                 true}};

double monday_of(double day) {
    const auto days = static_cast<long long>(day) + 3;  // 1970-01-01 was a Thursday
    return day - static_cast<double>(((days % days_of_week) + days_of_week) % days_of_week);
}

/// Year and week of "2026-W05", "KW 5/2026", "W05 2026": four digits and one or two, with a letter that says
/// that they are a week.
struct WeekOfYear {
    int year = 0, week = 0;
};
std::optional<WeekOfYear> week_of_year_in(std::string_view cell) {
    WeekOfYear found;
    std::string letters;
    for (std::size_t i = 0; i < cell.size();) {
        std::size_t end = i;
        int number = 0;
        while (end < cell.size() && end - i < 5 && cell[end] >= '0' && cell[end] <= '9')
            number = 10 * number + (cell[end++] - '0');
        int* taken = end - i == 4 ? &found.year : end - i == 1 || end - i == 2 ? &found.week : nullptr;
        if (end > i && (taken == nullptr || *taken != 0)) return std::nullopt;
        if (taken != nullptr) *taken = number;
        if (end == i) {
            if (std::string_view(" -/.").find(cell[i]) == std::string_view::npos) letters += cell[i];
            ++end;
        }
        i = end;
    }
    constexpr std::array says_week = {"W", "w", "KW", "kw", "CW", "Week", "week", "S"};
    const bool is_week = std::ranges::find(says_week, letters) != says_week.end();
    return is_week && found.year > 0 ? std::optional(found) : std::nullopt;
}

/// The Monday of such a week: week 1 contains the fourth of January (ISO 8601).
std::optional<double> iso_week(std::string_view cell) {
    const std::optional<WeekOfYear> said = week_of_year_in(cell);
    if (!said) return std::nullopt;
    const auto [year, week] = *said;
    using namespace std::chrono;
    const auto fourth = [](int y) {
        return static_cast<double>(sys_days{std::chrono::year{y} / January / 4}.time_since_epoch().count());
    };
    const double monday = monday_of(fourth(year)) + days_of_week * (week - 1);
    if (week < 1 || monday >= monday_of(fourth(year + 1))) return std::nullopt;
    return monday;
}

struct WeeklyReader {
    const CsvTable& csv;
    WeeklyTable table{};
    TableMistakes mistakes{csv};
    std::size_t week_column = 0;
    std::vector<MetricColumn> columns{};
    std::vector<std::size_t> rows{};  // [week] row in the file

    void check_means() {
        std::vector<double> values;
        for (std::size_t m = 0; m < columns.size(); ++m) {
            values.clear();
            for (const MeasuredWeek& week : table.weeks) values.push_back(week.values[m]);
            check_mean(csv, columns[m], values, mistakes);
        }
    }

    void row(std::size_t row) {
        const std::string_view cell = csv.cell(row, week_column);
        MeasuredWeek week{.monday = 0, .values = {}, .line = csv.lines[row]};
        if (const std::optional<double> monday = iso_week(cell)) {
            week.monday = *monday;
        } else {
            const Result<CsvMoment> moment = csv_moment(cell, table.style.dates);
            if (fault(moment)) {
                const Fault& wrong = *fault(moment);
                mistakes.at(
                    row, week_column,
                    {"E0506", in_quotes(cell) + " is not a week",
                     wrong.message.ends_with("is not a date") ? "write 2026-W05, or a date of the week"
                                                              : wrong.hint});
                return;
            }
            week.monday = monday_of(std::get<CsvMoment>(moment).day);
        }
        for (const MetricColumn& c : columns)
            week.values.push_back(metric_cell(csv, row, c, table.style.numbers, mistakes));
        table.weeks.push_back(std::move(week));
        rows.push_back(row);
    }

    void check_sequence() {
        std::vector<std::size_t> order(rows.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return table.weeks[i].monday; });
        for (std::size_t k = 1; k < order.size(); ++k) {
            const MeasuredWeek &before = table.weeks[order[k - 1]], &after = table.weeks[order[k]];
            const double step = after.monday - before.monday;
            if (step == 0)
                mistakes.of_kind("", "E0512", rows[order[k]], week_column,
                                 "the week of " + date_text(after.monday) + " is in line " +
                                     std::to_string(before.line) + " already",
                                 "delete one of them");
            if (step > 7)
                mistakes.at("E0513", rows[order[k]], week_column,
                            (step > 14 ? "the weeks from " + date_text(before.monday + 7) + " to " +
                                             date_text(after.monday - 7) + " are missing"
                                       : "the week of " + date_text(before.monday + 7) + " is missing"),
                            "write a row for each week, with empty cells for what is not known");
        }
        std::vector<MeasuredWeek> sorted;
        for (const std::size_t i : order) sorted.push_back(std::move(table.weeks[i]));
        table.weeks = std::move(sorted);
    }
};

}  // namespace

Measured<WeeklyTable> read_weeks_text(std::string text, std::string file) {
    Measured<WeeklyTable> found;
    const std::optional<CsvTable> csv = read_csv_text(std::move(text), std::move(file), found.diagnostics);
    if (!csv) return found;
    WeeklyReader reader{.csv = *csv};
    WeeklyTable& table = reader.table;
    check_shape(*csv, reader.mistakes);
    const bool rows_fit = reader.mistakes.none();
    const std::vector<std::size_t> week = find_columns(*csv, weekly_columns, reader.mistakes);
    reader.week_column = week[0];
    reader.columns = metric_columns(*csv, week[0], reader.mistakes);
    if (week[0] < csv->columns()) {
        // A column that is wrong leaves the others to be read, so that all mistakes are told at once.
        table.style = {.separator = csv->separator,
                       .numbers = recognised_numbers(*csv),
                       .dates = recognised_dates(*csv, week)};
        for (std::size_t row = 0; row < csv->rows(); ++row)
            if (fits_header(*csv, row)) reader.row(row);
        if (rows_fit) reader.check_sequence();
        reader.check_means();
    }
    if (!reader.mistakes.none()) {
        reader.mistakes.move_to(found.diagnostics, found.further);
        return found;
    }
    note_other_lines(*csv, table.skipped);
    std::vector<std::size_t> used = week;
    for (const MetricColumn& c : reader.columns) {
        used.push_back(c.column);
        table.metrics.push_back(c.metric);
    }
    note_other_columns(*csv, used, table.skipped);
    found.table = std::move(table);
    return found;
}

Measured<WeeklyTable> read_weeks(const std::filesystem::path& path) {
    return of_file<WeeklyTable>(path, [](std::string text, std::string file) {
        return read_weeks_text(std::move(text), std::move(file));
    });
}

}  // namespace morale
