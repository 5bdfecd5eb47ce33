// Every metric of every week, team and replication: the tape itself.
#include "output/tables/contact_counts.hpp"
#include "output/tables/tables.hpp"

namespace morale::tables {
namespace {

void write_week(RowSink& sink, const StudyPlan& plan, const ReplicationRow& replication,
                std::string_view team, int week, const Cell& cell) {
    sink.row().text(plan.policies[replication.policy].name).integer(replication.replication);
    sink.text(team).integer(week + 1);
    for (const Metric& metric : metrics())
        if (!is_of_whole_horizon(metric)) sink.number(metric.value(cell));
    write_contact_counts(sink, cell);
}

}  // namespace

TableColumns weekly_columns(const StudyPlan& plan) {
    TableColumns columns{policy_column(), rep_column(), team_column(), week_column()};
    const MoneyUnit money = money_unit(plan.base);
    for (const Metric& metric : metrics()) {
        if (is_of_whole_horizon(metric)) continue;  // known for the whole horizon only
        columns.push_back(column_of(metric, money));
        if (is_money(metric))
            columns.back().description =
                std::string{metric.meaning} +
                (money.per_year() ? ", of the week, as a rate per year" : ", of the week");
    }
    append_contact_counts(columns);
    return columns;
}

void weekly(RowSink& sink, const StudyPlan& plan, const ReplicationRow& replication) {
    const Tape& tape = replication.record.tape;
    const std::vector<Team>& teams = plan.base.teams;
    for (std::size_t team = 0; team < teams.size(); ++team)
        for (int week = 0; week < tape.weeks; ++week)
            write_week(sink, plan, replication, teams[team].name, week,
                       tape.cell(week, static_cast<int>(team)));
    for (int week = 0; week < tape.weeks; ++week)
        write_week(sink, plan, replication, whole_centre, week, tape.week(week));
}

}  // namespace morale::tables
