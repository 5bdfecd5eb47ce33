// The weekly series in long form: a row for each policy, team, metric and week.
#include "engine/kernel/time.hpp"
#include "output/tables/estimates.hpp"
#include "output/tables/tables.hpp"

namespace morale::tables {

TableColumns timeseries_columns(const StudyPlan&) {
    TableColumns columns{policy_column(),
                         team_column(),
                         week_column(),
                         {"week_start", ColumnType::Date, "", "the Monday on which the week begins"}};
    append_metric_columns(columns);
    append_estimate_columns(columns);
    return columns;
}

void timeseries(RowSink& sink, const Study& study) {
    const auto start = static_cast<std::int64_t>(study.plan().base.time.start_date);
    const MoneyUnit money = money_unit(study.plan().base);
    for (const PolicyResult& policy : study.result.policies)
        for (std::size_t group = 0; group < study.result.groups.size(); ++group)
            for (std::size_t m = 0; m < policy.weekly.size(); ++m) {
                if (is_of_whole_horizon(metrics()[m])) continue;  // known for the whole horizon only
                for (std::size_t w = 0; w < policy.weekly[m][group].size(); ++w) {
                    sink.row().text(policy.name).text(study.result.groups[group]).integer(w + 1);
                    sink.date(start + days_of_week * static_cast<std::int64_t>(w));
                    write_metric(sink, metrics()[m], money);
                    write_estimate(sink, policy.weekly[m][group][w]);
                }
            }
}

}  // namespace morale::tables
