// The weekly series in long form: a row for each policy, team, metric and week.
#include "output/formats/csv/estimates.hpp"
#include "output/formats/csv/tables.hpp"

namespace morale::csv {

Columns timeseries_columns(const StudyPlan&) {
    Columns columns{policy_column(),
                    team_column(),
                    week_column(),
                    {"week_start", ColumnType::Date, "", "the Monday on which the week begins"}};
    append_metric_columns(columns);
    append_estimate_columns(columns);
    return columns;
}

void timeseries(std::string& out, const Study& study) {
    const auto start = static_cast<std::int64_t>(study.plan().base.time.start_date);
    const MoneyUnit money = money_unit(study.plan().base);
    for (const PolicyResult& policy : study.result.policies)
        for (std::size_t group = 0; group < study.result.groups.size(); ++group)
            for (std::size_t m = 0; m < policy.weekly.size(); ++m)
                for (std::size_t w = 0; w < policy.weekly[m][group].size(); ++w) {
                    Row row(out);
                    row.text(policy.name).text(study.result.groups[group]).integer(w + 1);
                    row.text(iso_date(start + 7 * static_cast<std::int64_t>(w)));
                    write_metric(row, metrics()[m], money);
                    write_estimate(row, policy.weekly[m][group][w]);
                }
}

}  // namespace morale::csv
