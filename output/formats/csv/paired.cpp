// Policies against the first one, replication by replication under the same luck.
#include "engine/study/compare.hpp"
#include "output/formats/csv/estimates.hpp"
#include "output/formats/csv/tables.hpp"

namespace morale::csv {

Columns paired_columns(const StudyPlan&) {
    Columns columns{policy_column(),
                    {"against", ColumnType::Text, "", "the policy it is compared with", true}};
    append_metric_columns(columns);
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
        {"verdict",
         ColumnType::Text,
         "",
         "better, worse, no difference (that matters), undecided, or differs where neither direction is good",
         false,
         {"better", "worse", "no difference", "undecided", "differs"}});
    columns.push_back({"n", ColumnType::Integer, "", "replications that have a value for both"});
    columns.push_back(from_column("from", "the policy"));
    columns.push_back(from_column("against_from", "the policy it is compared with"));
    return columns;
}

void paired(std::string& out, const Study& study) {
    const std::vector<PolicyResult>& policies = study.result.policies;
    const MoneyUnit money = money_unit(study.plan().base);
    for (const Comparison& c : study.result.comparisons) {
        Row row(out);
        row.text(policies[c.policy].name).text(policies.front().name);
        write_metric(row, metrics()[c.metric], money);
        row.number(c.difference.mean).number12(c.simultaneous.low).number12(c.simultaneous.high);
        row.number12(c.difference.low).number12(c.difference.high);
        row.number(c.probability_better).number(c.paired_sd).number(c.independent_sd);
        row.number(smallest_that_matters(study.plan(), c.metric));
        row.text(name_of(c.verdict)).integer(c.difference.n);
        row.text(from_of(study.plan(), c.policy)).text(from_of(study.plan(), 0));
    }
}

}  // namespace morale::csv
