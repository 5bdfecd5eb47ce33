// The whole horizon and the whole centre: a row for each policy and metric, headline ones first.
#include "output/formats/csv/estimates.hpp"
#include "output/formats/csv/tables.hpp"

namespace morale::csv {

Columns summary_columns(const StudyPlan&) {
    Columns columns{policy_column()};
    append_metric_columns(columns);
    append_estimate_columns(columns);
    return columns;
}

void summary(std::string& out, const Study& study) {
    const MoneyUnit money = money_unit(study.plan().base);
    for (const PolicyResult& policy : study.result.policies)
        for (std::size_t m = 0; m < policy.total.size(); ++m) {
            Row row(out);
            row.text(policy.name);
            write_metric(row, metrics()[m], money);
            write_estimate(row, policy.total[m]);
        }
}

}  // namespace morale::csv
