#include "engine/study/failures.hpp"

namespace morale {

std::optional<BrokenRecord> failure_of(const StudyPlan& plan, const ReplicationRow& row, RecordChecks& checks,
                                       MetricValues& values) {
    const Record& record = row.record;
    BrokenRecord broken{.replication = row.replication, .policy = row.policy, .requirement = record.failure};
    if (broken.requirement) return broken;
    if (record.tape.groups != static_cast<int>(plan.base.teams.size()) + 1) return broken;
    values = metric_values(record);
    broken.check = checks.look({row.replication, row.policy}, record, values);
    if (broken.check) return broken;
    return std::nullopt;
}

}  // namespace morale
