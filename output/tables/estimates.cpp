#include "output/tables/estimates.hpp"

#include <array>

#include "engine/study/compare.hpp"
#include "output/words/verdicts.hpp"

namespace morale::tables {

namespace {

constexpr std::array estimators{Estimator::Counted, Estimator::Twin, Estimator::Controlled};

}  // namespace

void append_estimator_column(TableColumns& columns, std::string_view what) {
    std::vector<std::string> names;
    for (const Estimator estimator : estimators) names.emplace_back(name_of(estimator));
    columns.push_back(
        {"estimator", ColumnType::Text, "",
         "from what the " + std::string(what) +
             " is estimated: plain values, chances, or values without the luck of known chances",
         false, std::move(names)});
}

void append_metric_columns(TableColumns& columns) {
    columns.push_back(
        {"metric", ColumnType::Text, "", "name of the metric, see `morale list metrics`", true});
    columns.push_back({"unit", ColumnType::Text, "", "unit of the numbers in the row; 1 for shares, 0..1"});
}

void write_metric(RowSink& sink, const Metric& metric, const MoneyUnit& money) {
    sink.text(metric.name).text(unit_of(metric, money));
}

void append_estimate_columns(TableColumns& columns) {
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

void write_estimate(RowSink& sink, const Estimate& e) {
    sink.number(e.mean).twelve_digits(e.low).twelve_digits(e.high);
    sink.number(e.p10).number(e.p50).number(e.p90).integer(e.n);
}

void append_difference_columns(TableColumns& columns) {
    const auto add = [&](std::string name, std::string unit, std::string description) {
        columns.push_back({std::move(name), ColumnType::Number, std::move(unit), std::move(description)});
    };
    add("difference", "", "mean over the replications of this policy minus the other");
    add("ci_low", "", "lower end of the 95 % interval that holds for all policies at once");
    add("ci_high", "", "upper end of the 95 % interval that holds for all policies at once");
    add("pointwise_low", "", "lower end of the 95 % interval of this comparison by itself");
    add("pointwise_high", "", "upper end of the 95 % interval of this comparison by itself");
    add("probability_better", "1", "share of the replications in which this policy is better, ties half");
    add("paired_sd", "", "standard deviation of the difference under common luck");
    add("independent_sd", "", "what it would be if each policy had luck of its own");
    add("matters_from", "", "the smallest difference that matters to the verdict; 0: every difference");
    columns.push_back(
        {"verdict", ColumnType::Text, "",
         "better, worse, no difference (that matters), undecided, or differs where neither direction is good",
         false, verdict_names()});
    columns.push_back({"n", ColumnType::Integer, "", "replications that have a value for both"});
    append_estimator_column(columns, "difference");
    add("counted_difference", "", "the plain difference, with all its luck");
    add("counted_low", "", "lower end of its 95 % interval by itself");
    add("counted_high", "", "upper end of its 95 % interval by itself");
}

void write_difference(RowSink& sink, const StudyPlan& plan, const Comparison& c) {
    sink.number(c.difference.mean).twelve_digits(c.simultaneous.low).twelve_digits(c.simultaneous.high);
    sink.twelve_digits(c.difference.low).twelve_digits(c.difference.high);
    sink.number(c.probability_better).number(c.paired_sd).number(c.independent_sd);
    sink.number(smallest_that_matters(plan, c.metric)).text(name_of(c.verdict)).integer(c.difference.n);
    sink.text(name_of(c.estimator)).number(c.counted.mean);
    sink.twelve_digits(c.counted.low).twelve_digits(c.counted.high);
}

}  // namespace morale::tables
