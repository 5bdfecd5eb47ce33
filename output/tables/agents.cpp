// Spells of employment. A spell that is not over when the horizon ends has no leaving date: it is censored
// there, and its tenure is the observed part.
#include "output/tables/tables.hpp"

namespace morale::tables {

TableColumns agents_columns(const StudyPlan&) {
    return {policy_column(),
            rep_column(),
            team_column(),
            {"seat", ColumnType::Integer, "", "post in the team, from 1", true},
            {"incumbent", ColumnType::Integer, "", "holder of the seat, from 1", true},
            {"hired", ColumnType::DateTime, "", "local time; may lie before the start of the study"},
            {"left", ColumnType::DateTime, "", "local time; empty when still employed at the end"},
            {"why", ColumnType::Text, "",
             "employed (still), quit, dismissed, promoted (and gone from the phone), "
             "moved_on (to another job in the firm) or dropped_out (of initial training)",
             false, names_of_all<Leaving>()},
            {"tenure_days", ColumnType::Number, "d", "from hiring to leaving or the end"},
            {"exhaustion", ColumnType::Number, "1", "on leaving or at the end; 0 fresh, 1 spent"}};
}

void agents(RowSink& sink, const StudyPlan& plan, const ReplicationRow& replication) {
    const auto start = static_cast<std::int64_t>(plan.base.time.start_date);
    const Time end = measurement_start + replication.record.tape.weeks * week;
    for (const Spell& spell : replication.record.ledger.spells) {
        const bool employed = spell.why == Leaving::Employed;
        sink.row().text(plan.policies[replication.policy].name).integer(replication.replication);
        sink.text(plan.base.teams[spell.team].name).integer(spell.seat + 1).integer(spell.incumbent + 1);
        sink.date_time(start, spell.hired);
        employed ? sink.empty() : sink.date_time(start, spell.left);
        sink.text(name_of(spell.why));
        sink.number(in_days((employed ? end : spell.left) - spell.hired));
        sink.number(spell.exhaustion);
    }
}

}  // namespace morale::tables
