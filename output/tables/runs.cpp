// One row for each sound replication of a policy: enough to repeat it and to redo the statistics elsewhere.
#include "output/tables/tables.hpp"

namespace morale::tables {

TableColumns runs_columns(const StudyPlan& plan) {
    TableColumns columns{policy_column(), rep_column()};
    columns.push_back({"seed", ColumnType::Integer, "", "seed of the study"});
    columns.push_back({"fingerprint", ColumnType::Text, "",
                       "x and 16 hexadecimal digits, which change when any number of the replication does"});
    columns.push_back({"events", ColumnType::Integer, "", "simulated events of the horizon"});
    for (const Metric& metric : metrics())
        if (metric.headline) columns.push_back(column_of(metric, money_unit(plan.base)));
    return columns;
}

void runs(RowSink& sink, const StudyPlan& plan, const ReplicationRow& replication) {
    const Record& record = replication.record;
    sink.row().text(plan.policies[replication.policy].name).integer(replication.replication);
    sink.integer(plan.seed.value).mark(record.tape.fingerprint()).integer(record.events);
    const Cell total = record.tape.total();
    for (const Metric& metric : metrics())
        if (metric.headline) sink.number(metric.value(total));
}

}  // namespace morale::tables
