#include "output/tables/sweep.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "engine/language/value_text.hpp"
#include "output/tables/estimates.hpp"
#include "output/tables/interval_cells.hpp"
#include "output/words/sweep.hpp"

namespace morale::tables {

namespace {

bool has_numbers(const Sweep& sweep, std::size_t path) {
    return std::ranges::all_of(sweep.points, [&](const SweepPoint& p) { return p[path].number.has_value(); });
}

TableColumn column_of_path(const Sweep& sweep, std::size_t path) {
    const SweptPath& swept = sweep.paths[path];
    const bool numbers = has_numbers(sweep, path);
    return {swept.name(), numbers ? ColumnType::Number : ColumnType::Text,
            numbers ? unit_text(*swept.field, sweep.plan->base.money.currency) : std::string{},
            std::string(swept.field->meaning)};
}

}  // namespace

TableColumns sweep_columns(const Sweep& sweep) {
    TableColumns columns{{"point", ColumnType::Integer, "", "number of the point, from 1", true},
                         policy_column()};
    append_metric_columns(columns);
    for (std::size_t d = 0; d < sweep.paths.size(); ++d) columns.push_back(column_of_path(sweep, d));
    const auto add = [&](std::string name, std::string description) {
        columns.push_back({std::move(name), ColumnType::Number, "", std::move(description)});
    };
    add("mean", "mean over the replications");
    add("ci_low", "lower end of the 95 % interval of the mean");
    add("ci_high", "upper end of the 95 % interval of the mean");
    add("difference", "from the first point under the same policy and luck");
    add("difference_low", "lower end of its 95 % interval by itself");
    add("difference_high", "upper end of its 95 % interval by itself");
    add("from_best", "difference from what looks best under the same luck");
    add("from_best_low", "lower end of its 95 % interval that holds for all points and policies at once");
    add("from_best_high", "upper end of that interval");
    columns.push_back({"standing",
                       ColumnType::Text,
                       "",
                       "best, may be best (not surely worse), or worse",
                       false,
                       {"best", "may be best", "worse"}});
    columns.push_back({"n", ColumnType::Integer, "", "replications that have a value"});
    return columns;
}

void sweep(RowSink& sink, const Sweep& sweep) {
    const MoneyUnit money = money_unit(sweep.plan->base);
    for (const SweepRow& row : sweep.rows) {
        sink.row().integer(row.point + 1).text(sweep.plan->policies[row.policy].name);
        write_metric(sink, metrics()[row.metric], money);
        for (std::size_t d = 0; d < sweep.paths.size(); ++d) {
            const SweptValue& value = sweep.points[row.point][d];
            const bool own = touches(sweep.paths[d], sweep.plan->policies[row.policy].name);
            if (has_numbers(sweep, d))
                sink.number(own ? *value.number : std::numeric_limits<double>::quiet_NaN());
            else
                sink.text(own ? value.text : std::string{});
        }
        append_interval(sink, row.value);
        append_interval(sink, row.change);
        append_interval(sink, row.behind);
        sink.text(word_of(row.ranking)).integer(row.value.n);
    }
}

}  // namespace morale::tables
