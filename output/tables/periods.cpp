// The horizon by months and quarters, whole centre: a row for each policy, period and metric.
#include "output/words/periods.hpp"
#include "engine/kernel/time.hpp"

#include "output/tables/estimates.hpp"
#include "output/tables/tables.hpp"

namespace morale::tables {

TableColumns periods_columns(const StudyPlan&) {
    TableColumns columns{
        policy_column(),
        {"by", ColumnType::Text, "", "month or quarter", true, {"month", "quarter"}},
        {"period", ColumnType::Text, "",
         "2026-03 or 2026-Q1, to which a week belongs by its Thursday; 'weeks 5 to 8', of 4 or "
         "13 weeks, where the scenario says no start date",
         true},
        {"period_start", ColumnType::Date, "", "the Monday on which its first week begins"},
        {"weeks", ColumnType::Integer, "", "weeks of the horizon in it"}};
    append_metric_columns(columns);
    append_estimate_columns(columns);
    columns.push_back(
        {"amount", ColumnType::Number, "",
         "what the mean makes in the weeks of the period, of metrics that are amounts per time: "
         "contacts, people, money; adds up to that of the horizon, by counted_mean of the summary"});
    return columns;
}

void periods(RowSink& sink, const Study& study) {
    const auto start = static_cast<std::int64_t>(study.plan().base.time.start_date);
    const MoneyUnit money = money_unit(study.plan().base);
    for (const PolicyResult& policy : study.result.policies)
        for (std::size_t m = 0; m < policy.of_periods.size(); ++m) {
            if (is_of_whole_horizon(metrics()[m])) continue;
            for (std::size_t i = 0; i < study.result.periods.size(); ++i) {
                const Period& period = study.result.periods[i];
                const Estimate& e = policy.of_periods[m][i];
                sink.row().text(policy.name).text(word_of(period.kind)).text(name_of(period));
                sink.date(start + days_of_week * period.first_week).integer(period.weeks);
                write_metric(sink, metrics()[m], money);
                write_estimate(sink, e);
                sink.number(amount_in(metrics()[m], e.mean, period.weeks, money));
            }
        }
}

}  // namespace morale::tables
