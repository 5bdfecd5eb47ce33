#include "scenarios/load/weekly_table.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/text.hpp"
#include "engine/language/unit.hpp"
#include "engine/language/value_text.hpp"

namespace morale {

namespace {

constexpr double share_meant_in_percent = 10;  // no share comes near, and people type 80 for 80 %

constexpr std::array weekly_columns = {
    WantedColumn{"week", {"date", "week_of", "week_beginning", "week_starting", "monday"}, true}};

/// Finds a metric by name or title.
const Metric* metric_of(std::string_view name) {
    for (const Metric& metric : metrics())
        if (metric.name == name || as_word(metric.title) == name) return &metric;
    return nullptr;
}

/// The unit in which a metric's values are kept; agents, counts and the like are pure numbers.
Unit unit_of(const Metric& metric) {
    const Result<Unit> unit = parse_unit(metric.unit == "1" ? std::string_view{} : metric.unit);
    return fault(unit) ? Unit{} : std::get<Unit>(unit);
}

double monday_of(double day) {
    const auto days = static_cast<long long>(day) + 3;  // 1970-01-01 was a Thursday
    return day - static_cast<double>(((days % 7) + 7) % 7);
}

/// The Monday of "2026-W05": week 1 contains the fourth of January (ISO 8601).
std::optional<double> iso_week(std::string_view cell) {
    if (cell.size() != 8 || cell[4] != '-' || cell[5] != 'W') return std::nullopt;
    int year = 0, week = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == 4 || i == 5) continue;
        if (cell[i] < '0' || cell[i] > '9') return std::nullopt;
        (i < 4 ? year : week) = 10 * (i < 4 ? year : week) + (cell[i] - '0');
    }
    using namespace std::chrono;
    const auto fourth = [](int y) {
        return static_cast<double>(sys_days{std::chrono::year{y} / January / 4}.time_since_epoch().count());
    };
    const double monday = monday_of(fourth(year)) + 7 * (week - 1);
    if (week < 1 || monday >= monday_of(fourth(year + 1))) return std::nullopt;
    return monday;
}

/// A column that is a metric, and the unit that its header gives.
struct ValueColumn {
    std::size_t column;
    const Metric* metric;
    Unit own;
    std::optional<Unit> written;
};

struct WeeklyReader {
    const CsvTable& csv;
    WeeklyTable table{};
    TableMistakes mistakes{csv};
    std::vector<std::size_t> used{};  // columns; the first is that of the week
    std::vector<ValueColumn> columns{};
    std::vector<std::size_t> rows{};  // [week] row in the file

    void find_metrics() {
        std::vector<std::string_view> names;
        for (const Metric& metric : metrics()) names.push_back(metric.name);
        for (std::size_t c = 0; c < csv.columns(); ++c) {
            if (c == used[0]) continue;
            // Names of metrics may end like a unit: "hostile_per_agent_day".
            const bool bare = csv.name(c).find_first_of("([%") == std::string_view::npos;
            const HeaderName whole{as_word(csv.name(c)), {}};
            const HeaderName name = bare && metric_of(whole.name) ? whole : header_name(csv.name(c));
            if (const Metric* metric = metric_of(name.name))
                take(c, *metric, name);
            else if (const std::string_view near = nearest_word(name.name, names);
                     !near.empty() && word_distance(name.name, near) <= 2)
                mistakes.at_name("E0402", c, "there is no metric " + in_quotes(csv.name(c)),
                                 "did you mean " + in_quotes(near) + "?");
        }
        if (columns.empty() && mistakes.none())
            mistakes.of_table("E0502", "no column is a metric", "'morale list metrics' names them");
    }

    void take(std::size_t column, const Metric& metric, const HeaderName& name) {
        const auto same = std::ranges::find(columns, &metric, &ValueColumn::metric);
        if (same != columns.end()) {
            mistakes.at_name("E0503", column,
                             in_quotes(csv.name(column)) + " and " + in_quotes(csv.name(same->column)) +
                                 " are both the column " + in_quotes(metric.name),
                             "keep one of them");
            return;
        }
        ValueColumn found{.column = column, .metric = &metric, .own = unit_of(metric), .written = {}};
        if (!name.unit.empty() && name.unit != metric.unit) {
            const Result<Unit> unit = parse_unit(name.unit);
            if (fault(unit) || !fits(std::get<Unit>(unit), found.own)) {
                mistakes.at_name(
                    "E0514", column, in_quotes(name.unit) + " is not a unit of " + in_quotes(metric.name),
                    "write " + in_quotes(std::string(metric.name) + " (" + unit_words(metric) + ")"));
                return;
            }
            found.written = std::get<Unit>(unit);
        } else if (!name.unit.empty()) {
            found.written = found.own;
        }
        columns.push_back(found);
        used.push_back(column);
        table.metrics.push_back(&metric);
    }

    static std::string unit_words(const Metric& metric) {
        return metric.unit == "1" ? "%" : std::string(metric.unit);
    }

    static bool fits(const Unit& written, const Unit& own) {
        return written.time == own.time && written.money == own.money && (!written.percent || own.money == 0);
    }

    /// The value in the metric's unit; NaN for an empty cell, and after a report.
    double value(std::size_t row, const ValueColumn& c) {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        const std::string_view cell = csv.cell(row, c.column);
        if (cell.empty()) return none;
        const std::size_t end = csv_number_length(cell);
        const Result<double> number =
            csv_number(cell.substr(0, end == 0 ? cell.size() : end), table.style.numbers);
        if (fault(number)) {
            mistakes.at(row, c.column, *fault(number));
            return none;
        }
        const double n = std::get<double>(number);
        const std::string_view rest = trimmed(cell.substr(end));
        std::optional<Unit> unit = c.written;
        if (!rest.empty()) {
            const Result<Unit> written = parse_unit(rest);
            if (fault(written) || !fits(std::get<Unit>(written), c.own)) {
                mistakes.at("E0514", row, c.column,
                            in_quotes(rest) + " is not a unit of " + in_quotes(c.metric->name),
                            "its unit is " + unit_words(*c.metric));
                return none;
            }
            unit = std::get<Unit>(written);
        }
        if (!unit && (c.own.time != 0 || c.own.money != 0)) {
            mistakes.at("E0514", row, c.column,
                        in_quotes(cell) + " has no unit, and " + in_quotes(c.metric->name) + " needs one",
                        "say it in the header: " +
                            in_quotes(std::string(c.metric->name) + " (" + unit_words(*c.metric) + ")"));
            return none;
        }
        if (!unit && c.metric->unit == "1" && n >= share_meant_in_percent) {
            mistakes.at(
                "E0514", row, c.column, in_quotes(cell) + " is too large for a share",
                "did you mean per cent? Name the column " + in_quotes(std::string(c.metric->name) + " (%)"));
            return none;
        }
        return in_unit({n, unit.value_or(Unit{})}, c.own);
    }

    void row(std::size_t row) {
        const std::string_view cell = csv.cell(row, used[0]);
        MeasuredWeek week{.monday = 0, .values = {}, .line = csv.lines[row]};
        if (const std::optional<double> monday = iso_week(cell)) {
            week.monday = *monday;
        } else {
            const Result<CsvMoment> moment = csv_moment(cell, table.style.dates);
            if (fault(moment)) {
                const Fault& wrong = *fault(moment);
                mistakes.at("E0506", row, used[0], in_quotes(cell) + " is not a week",
                            wrong.message.ends_with("is not a date") ? "write 2026-W05, or a date of the week"
                                                                     : wrong.hint);
                return;
            }
            week.monday = monday_of(std::get<CsvMoment>(moment).day);
        }
        for (const ValueColumn& c : columns) week.values.push_back(value(row, c));
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
                mistakes.at("E0512", rows[order[k]], used[0],
                            "the week of " + date_text(after.monday) + " is in line " +
                                std::to_string(before.line) + " already",
                            "delete one of them");
            if (step > 7)
                mistakes.at("E0513", rows[order[k]], used[0],
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
    reader.used = find_columns(*csv, weekly_columns, reader.mistakes);
    reader.find_metrics();
    if (reader.mistakes.none()) {
        table.style = {.separator = csv->separator,
                       .numbers = recognised_numbers(*csv),
                       .dates = recognised_dates(*csv, std::span(reader.used).first(1))};
        for (std::size_t row = 0; row < csv->rows(); ++row) reader.row(row);
        reader.check_sequence();
    }
    if (!reader.mistakes.none()) {
        reader.mistakes.move_to(found.diagnostics, found.further);
        return found;
    }
    if (csv->empty_lines > 0) table.skipped.push_back({"empty lines", csv->empty_lines});
    note_other_columns(*csv, reader.used, table.skipped);
    found.table = std::move(table);
    return found;
}

Measured<WeeklyTable> read_weeks(const std::filesystem::path& path) {
    return of_file<WeeklyTable>(path, [](std::string text, std::string file) {
        return read_weeks_text(std::move(text), std::move(file));
    });
}

}  // namespace morale
