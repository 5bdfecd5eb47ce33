// Recognitions received.
#include "output/tables/tables.hpp"

namespace morale::tables {

TableColumns recognitions_columns(const StudyPlan&) {
    TableColumn team = team_column();
    team.key = false;  // two programmes may thank an agent in the same second
    return {
        policy_column(),
        rep_column(),
        {"nth", ColumnType::Integer, "", "recognition of the replication in order of time, from 1", true},
        team,
        {"seat", ColumnType::Integer, "", "post in the team, from 1"},
        {"incumbent", ColumnType::Integer, "", "holder of the seat, from 1"},
        {"at", ColumnType::DateTime, "", "local time when it was received"},
        {"programme", ColumnType::Text, "", "which programme it came from", false, names_of_all<Programme>()},
        {"quality", ColumnType::Number, "1", "1 personal, specific and timely; 0.3 a form letter"},
        {"gain", ColumnType::Number, "1", "what it added to the memory of recognitions"},
        {"seen_by", ColumnType::Integer, "", "peers who saw it"}};
}

void recognitions(RowSink& sink, const StudyPlan& plan, const ReplicationRow& replication) {
    const auto start = static_cast<std::int64_t>(plan.base.time.start_date);
    int nth = 0;
    for (const RecognitionRow& recognition : replication.record.ledger.recognitions) {
        sink.row()
            .text(plan.policies[replication.policy].name)
            .integer(replication.replication)
            .integer(++nth);
        sink.text(plan.base.teams[recognition.team].name);
        sink.integer(recognition.seat + 1).integer(recognition.incumbent + 1);
        sink.date_time(start, recognition.at).text(name_of(recognition.programme));
        sink.number(recognition.quality).number(recognition.gain).integer(recognition.seen_by);
    }
}

}  // namespace morale::tables
