// What became of the contacts of each part of the centre in each replication: counts and, beside them, the
// shares and means that follow from them.
#include <array>

#include "engine/metric/part.hpp"
#include "output/tables/contact_counts.hpp"
#include "output/tables/tables.hpp"

namespace morale::tables {
namespace {

constexpr std::array from_counts = {"service_level", "abandonment", "p_wait",         "asa",
                                    "mean_wait_all", "aht",         "resolved_share", "courtesy_share"};

}  // namespace

TableColumns contacts_columns(const StudyPlan& plan) {
    TableColumns columns{policy_column(), rep_column()};
    for (TableColumn& column : part_columns()) columns.push_back(std::move(column));
    append_contact_counts(columns);
    for (const char* name : from_counts)
        columns.push_back(column_of(*find_metric(name), money_unit(plan.base)));
    return columns;
}

void contacts(RowSink& sink, const StudyPlan& plan, const ReplicationRow& replication) {
    for (const Part& part : parts_with_contacts(plan.base)) {
        const Cell cell = of_part(replication.record, plan.base, part).cell;
        sink.row().text(plan.policies[replication.policy].name).integer(replication.replication);
        sink.text(word_of(part.kind)).text(name_of(plan.base, part));
        write_contact_counts(sink, cell);
        for (const char* name : from_counts) sink.number(find_metric(name)->value(cell));
    }
}

}  // namespace morale::tables
