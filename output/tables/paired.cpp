// Policies against the first one, replication by replication under the same luck.
#include "output/tables/estimates.hpp"
#include "output/tables/tables.hpp"

namespace morale::tables {

TableColumns paired_columns(const StudyPlan&) {
    TableColumns columns{policy_column(),
                         {"against", ColumnType::Text, "", "the policy it is compared with", true}};
    append_metric_columns(columns);
    append_difference_columns(columns);
    columns.push_back(from_column("from", "the policy"));
    columns.push_back(from_column("against_from", "the policy it is compared with"));
    return columns;
}

void comparisons(RowSink& sink, const StudyResult& result) {
    const MoneyUnit money = money_unit(result.plan->base);
    for (const Comparison& c : result.comparisons) {
        sink.row().text(result.policies[c.policy].name).text(result.policies.front().name);
        write_metric(sink, metrics()[c.metric], money);
        write_difference(sink, *result.plan, c);
        sink.text(from_of(*result.plan, c.policy)).text(from_of(*result.plan, 0));
    }
}

void paired(RowSink& sink, const Study& study) {
    comparisons(sink, study.result);
}

}  // namespace morale::tables
