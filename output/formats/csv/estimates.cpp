#include "output/formats/csv/estimates.hpp"

namespace morale::csv {

void append_metric_columns(Columns& columns) {
    columns.push_back(
        {"metric", ColumnType::Text, "", "name of the metric, see `morale list metrics`", true});
    columns.push_back({"unit", ColumnType::Text, "", "unit of the numbers in the row; 1 for shares, 0..1"});
}

void write_metric(Row& row, const Metric& metric, const MoneyUnit& money) {
    row.text(metric.name).text(unit_of(metric, money));
}

void append_estimate_columns(Columns& columns) {
    const auto add = [&](std::string name, std::string description) {
        columns.push_back({std::move(name), ColumnType::Number, "", std::move(description)});
    };
    add("mean", "mean over the replications");
    add("ci_low", "lower end of the 95 % interval of the mean");
    add("ci_high", "upper end of the 95 % interval of the mean");
    add("p10", "10 % of the replications are below");
    add("p50", "median of the replications");
    add("p90", "90 % of the replications are below");
    columns.push_back({"n", ColumnType::Integer, "", "replications that have a value"});
}

void write_estimate(Row& row, const Estimate& e) {
    row.number(e.mean).number12(e.low).number12(e.high);
    row.number(e.p10).number(e.p50).number(e.p90).integer(e.n);
}

std::string_view name_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::Better:
            return "better";
        case Verdict::Worse:
            return "worse";
        case Verdict::NoDifference:
            return "no difference";
        case Verdict::Undecided:
            return "undecided";
        case Verdict::Differs:
            return "differs";
    }
    return "undecided";
}

}  // namespace morale::csv
