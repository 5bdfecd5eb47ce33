// The whole horizon and the whole centre: a row for each policy and metric, headline ones first.
#include "output/formats/csv/estimates.hpp"
#include "output/formats/csv/tables.hpp"

namespace morale::csv {

Columns summary_columns(const StudyPlan&) {
    Columns columns{policy_column()};
    append_metric_columns(columns);
    append_estimate_columns(columns);
    columns.push_back(from_column("from", "the policy"));
    return columns;
}

void summary(std::string& out, const Study& study) {
    const MoneyUnit money = money_unit(study.plan().base);
    for (std::size_t p = 0; p < study.result.policies.size(); ++p) {
        const PolicyResult& policy = study.result.policies[p];
        for (std::size_t m = 0; m < policy.total.size(); ++m) {
            Row row(out);
            row.text(policy.name);
            write_metric(row, metrics()[m], money);
            write_estimate(row, policy.total[m]);
            row.text(from_of(study.plan(), p));
        }
    }
}

}  // namespace morale::csv
