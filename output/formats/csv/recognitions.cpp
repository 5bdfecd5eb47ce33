// Recognitions received.
#include "output/formats/csv/row.hpp"
#include "output/formats/csv/tables.hpp"

namespace morale::csv {

Columns recognitions_columns(const StudyPlan&) {
    return {policy_column(),
            rep_column(),
            team_column(),
            {"seat", ColumnType::Integer, "", "post in the team, from 1", true},
            {"incumbent", ColumnType::Integer, "", "holder of the seat, from 1", true},
            {"at", ColumnType::DateTime, "", "when it was received", true},
            {"programme", ColumnType::Text, "", "which programme it came from"},
            {"quality", ColumnType::Number, "1", "1 personal, specific and timely; 0.3 a form letter"},
            {"gain", ColumnType::Number, "1", "what it added to felt recognition"},
            {"seen_by", ColumnType::Integer, "", "peers who saw it"}};
}

void recognitions(std::string& out, const StudyPlan& plan, const ReplicationRow& replication) {
    const auto start = static_cast<std::int64_t>(plan.base.time.start_date);
    for (const RecognitionRow& recognition : replication.record.ledger.recognitions) {
        Row row(out);
        row.text(plan.policies[replication.policy].name).integer(replication.replication);
        row.text(plan.base.teams[recognition.team].name);
        row.integer(recognition.seat + 1).integer(recognition.incumbent + 1);
        row.text(iso_date_time(start, recognition.at)).text(name_of(recognition.programme));
        row.number(recognition.quality).number(recognition.gain).integer(recognition.seen_by);
    }
}

}  // namespace morale::csv
