// The whole horizon and the whole centre: a row for each policy and metric, headline ones first.
#include "output/tables/estimates.hpp"
#include "output/tables/tables.hpp"

namespace morale::tables {

TableColumns summary_columns(const StudyPlan&) {
    TableColumns columns{policy_column()};
    append_metric_columns(columns);
    append_estimate_columns(columns);
    append_estimator_column(columns, "mean");
    columns.push_back({"counted_mean", ColumnType::Number, "", "the plain mean, with all its luck"});
    columns.push_back(from_column("from", "the policy"));
    return columns;
}

void summary(RowSink& sink, const Study& study) {
    const MoneyUnit money = money_unit(study.plan().base);
    for (std::size_t p = 0; p < study.result.policies.size(); ++p) {
        const PolicyResult& policy = study.result.policies[p];
        for (std::size_t m = 0; m < policy.total.size(); ++m) {
            sink.row().text(policy.name);
            write_metric(sink, metrics()[m], money);
            write_estimate(sink, policy.total[m]);
            sink.text(name_of(policy.total[m].estimator)).number(policy.total[m].counted);
            sink.text(from_of(study.plan(), p));
        }
    }
}

}  // namespace morale::tables
