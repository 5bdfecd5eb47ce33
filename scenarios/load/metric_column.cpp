#include "scenarios/load/metric_column.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/text.hpp"
#include "engine/language/value_text.hpp"
#include "scenarios/load/day_clock.hpp"
#include "scenarios/load/goals.hpp"
#include "scenarios/load/observed.hpp"

namespace morale {

namespace {

constexpr double share_meant_in_percent = 10;  // no share comes near, and people type 80 for 80 %
constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

/// Finds a metric by name or title.
const Metric* metric_called(std::string_view name) {
    for (const Metric& metric : metrics())
        if (metric.name == name || as_word(metric.title) == name) return &metric;
    return nullptr;
}

/// The unit in which a metric's values are kept; agents, counts and the like are pure numbers.
Unit kept_unit(const Metric& metric) {
    const Result<Unit> unit = parse_unit(metric.unit == "1" ? std::string_view{} : metric.unit);
    return fault(unit) ? Unit{} : std::get<Unit>(unit);
}

/// The unit as a header has it.
std::string unit_words(const Metric& metric) {
    if (metric.percent && metric.unit.starts_with("1/")) return '%' + std::string(metric.unit.substr(1));
    return metric.unit == "1" ? "%" : std::string(metric.unit);
}

std::string named_with_unit(const Metric& metric) {
    return in_quotes(std::string(metric.name) + " (" + unit_words(metric) + ")");
}

bool unit_fits(const Unit& written, const Unit& own) {
    return written.time == own.time && written.money == own.money && (!written.percent || own.money == 0);
}

MetricName as_named(const Metric& metric) {
    return {.name = metric.name,
            .unit = metric.unit,
            .percent = metric.percent,
            .lowest = metric.range.lowest,
            .highest = metric.range.highest};
}

/// Adds a column under the name of a metric, unless it is wrong.
void take_column(const CsvTable& csv, std::size_t column, const Metric& metric, const HeaderName& name,
                 std::vector<MetricColumn>& columns, TableMistakes& mistakes) {
    const auto same = std::ranges::find(columns, &metric, &MetricColumn::metric);
    if (same != columns.end()) {
        mistakes.at_name("E0503", column,
                         in_quotes(csv.name(column)) + " and " + in_quotes(csv.name(same->column)) +
                             " are both the column " + in_quotes(metric.name),
                         "keep one of them");
        return;
    }
    MetricColumn found{.column = column, .metric = &metric, .own = kept_unit(metric), .written = {}};
    if (!name.unit.empty() && name.unit != metric.unit) {
        const Result<Unit> unit = parse_unit(name.unit);
        if (fault(unit) || !unit_fits(std::get<Unit>(unit), found.own)) {
            mistakes.at_name("E0514", column,
                             in_quotes(name.unit) + " is not a unit of " + in_quotes(metric.name),
                             "write " + named_with_unit(metric));
            return;
        }
        found.written = std::get<Unit>(unit);
    } else if (!name.unit.empty()) {
        found.written = found.own;
    }
    columns.push_back(found);
}

/// One cell that begins with a number.
struct MetricCell {
    const CsvTable& csv;
    std::size_t row;
    const MetricColumn& c;
    double number;
    std::string_view rest;  // behind the number
    TableMistakes& mistakes;

    std::string quoted() const { return in_quotes(csv.cell(row, c.column)); }

    void wrong(std::string_view kind, std::string message, std::string hint) const {
        mistakes.of_kind(kind, "E0514", row, c.column, std::move(message), std::move(hint));
    }

    /// Nothing after a report.
    std::optional<Unit> own_unit() const {
        const Result<Unit> written = parse_unit(rest);
        const Unit* unit = std::get_if<Unit>(&written);
        if (unit && unit_fits(*unit, c.own)) return *unit;
        const bool percent = unit && unit->percent && unit->time == 0 && c.own.time == -1;
        if (percent && c.written) {
            Unit per = *c.written;
            per.percent = true;
            return per;
        }
        wrong(rest, in_quotes(rest) + " is not a unit of " + in_quotes(c.metric->name),
              percent && c.metric->percent
                  ? "say of what time: " + in_quotes(number_text(number) + ' ' + unit_words(*c.metric)) +
                        ", or name the column " + named_with_unit(*c.metric)
                  : "its unit is " + unit_words(*c.metric));
        return std::nullopt;
    }

    /// That of the header or, of a share or pure number, none; nothing after a report.
    std::optional<Unit> unit_of_column() const {
        if (c.written) return c.written;
        if (c.own.time != 0 || c.own.money != 0) {
            wrong("", quoted() + " has no unit, and " + in_quotes(c.metric->name) + " needs one",
                  "say it in the header: " + named_with_unit(*c.metric));
            return std::nullopt;
        }
        const double most = c.metric->range.highest <= 1 ? 1 : share_meant_in_percent;
        if (c.metric->unit == "1" && number > most) {
            wrong(
                "large", quoted() + " is too large for a share",
                "did you mean per cent? Name the column " + in_quotes(std::string(c.metric->name) + " (%)"));
            return std::nullopt;
        }
        return Unit{};
    }
};

double within_range(const CsvTable& csv, std::size_t row, const MetricColumn& c, double value,
                    TableMistakes& mistakes) {
    const ValueRange& range = c.metric->range;
    if (range.lowest <= value && value <= range.highest) return value;
    mistakes.of_kind("", "E0405", row, c.column, in_quotes(csv.cell(row, c.column)) + " cannot be measured",
                     range_in_words(as_named(*c.metric)));
    return no_value;
}

}  // namespace

std::vector<MetricColumn> metric_columns(const CsvTable& csv, std::size_t but, TableMistakes& mistakes) {
    std::vector<MetricColumn> columns;
    std::vector<std::string_view> names;
    bool wrong_name = false;
    for (const Metric& metric : metrics()) names.push_back(metric.name);
    for (std::size_t c = 0; c < csv.columns(); ++c) {
        if (c == but) continue;
        // Names of metrics may end like a unit: "hostile_per_agent_day".
        const bool bare = csv.name(c).find_first_of("([%") == std::string_view::npos;
        const HeaderName whole{as_word(csv.name(c)), {}};
        const HeaderName name = bare && metric_called(whole.name) ? whole : header_name(csv.name(c));
        if (const Metric* metric = metric_called(name.name)) {
            take_column(csv, c, *metric, name, columns, mistakes);
            wrong_name = wrong_name || columns.empty();
        } else if (const std::string_view near = nearest_word(name.name, names);
                   !near.empty() && word_distance(name.name, near) <= 2) {
            mistakes.at_name("E0402", c, "there is no metric " + in_quotes(csv.name(c)),
                             "did you mean " + in_quotes(near) + "?");
            wrong_name = true;
        }
    }
    if (columns.empty() && !wrong_name)
        mistakes.of_table("E0502", "no column is a metric", "'morale list metrics' names them");
    return columns;
}

double metric_cell(const CsvTable& csv, std::size_t row, const MetricColumn& c, CsvNumbers numbers,
                   TableMistakes& mistakes) {
    const std::string_view cell = csv.cell(row, c.column);
    if (cell.empty()) return no_value;
    if (c.own.time == 1 && c.own.money == 0)
        if (const std::optional<double> seconds = csv_clock_seconds(cell))
            return within_range(csv, row, c, *seconds / c.own.seconds, mistakes);
    const std::size_t end = csv_number_length(cell);
    const Result<double> number = csv_number(cell.substr(0, end == 0 ? cell.size() : end), numbers);
    if (fault(number)) {
        mistakes.at(row, c.column, *fault(number));
        return no_value;
    }
    const double n = std::get<double>(number);
    const std::string_view rest = trimmed(cell.substr(end));
    const MetricCell read{csv, row, c, n, rest, mistakes};
    const std::optional<Unit> unit = rest.empty() ? read.unit_of_column() : read.own_unit();
    return unit ? within_range(csv, row, c, in_unit({n, *unit}, c.own), mistakes) : no_value;
}

void check_mean(const CsvTable& csv, const MetricColumn& c, std::span<const double> values,
                TableMistakes& mistakes) {
    double sum = 0;
    int weeks = 0;
    for (const double value : values)
        if (std::isfinite(value)) sum += value, ++weeks;
    const Metric& metric = *c.metric;
    const Bounds bounds = measurable(metric.name);
    const double mean = weeks > 0 ? sum / weeks : 0;
    // That nobody quits is not a mistake; no number follows from it.
    if (weeks == 0 || mean == bounds.lowest || bounds.hold(mean)) return;
    const bool percent_meant = metric.percent && !(c.written && c.written->percent);
    mistakes.at_name(
        "E0405", c.column,
        in_quotes(csv.name(c.column)) + " has a mean of " + figure_text(as_named(metric), mean) +
            ", which cannot be measured",
        bounds_in_words(as_named(metric), bounds) + (percent_meant && bounds.hold(mean / 100)
                                                         ? "; did you mean " + named_with_unit(metric) + "?"
                                                         : ""));
}

}  // namespace morale
