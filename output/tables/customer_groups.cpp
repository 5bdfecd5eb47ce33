// What happens to customers, by group, over the whole horizon. The metrics are those that are about customers
// alone.
#include "output/tables/estimates.hpp"
#include "output/tables/tables.hpp"

namespace morale::tables {

bool has_customer_groups(const StudyPlan& plan) {
    return !plan.base.customer_groups.empty();
}

TableColumns customer_groups_columns(const StudyPlan&) {
    TableColumns columns{policy_column(),
                         {"group", ColumnType::Text, "", "name of the group of customers", true}};
    append_metric_columns(columns);
    append_estimate_columns(columns);
    return columns;
}

void customer_groups(RowSink& sink, const Study& study) {
    const MoneyUnit money = money_unit(study.plan().base);
    for (const PolicyResult& policy : study.result.policies)
        for (std::size_t g = 0; g < study.result.customer_groups.size(); ++g)
            for (std::size_t m = 0; m < policy.customers_total.size(); ++m) {
                if (!metrics()[m].by_customers) continue;
                sink.row().text(policy.name).text(study.result.customer_groups[g]);
                write_metric(sink, metrics()[m], money);
                write_estimate(sink, policy.customers_total[m][g]);
            }
}

}  // namespace morale::tables
