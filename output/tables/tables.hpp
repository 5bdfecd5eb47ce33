// The tables of a study: for each its columns, and the function that hands its rows to a sink. Key columns
// come first and are alike in all tables: policy, rep, team, week.
#pragma once

#include <cstddef>

#include "output/study.hpp"
#include "output/tables/column.hpp"
#include "output/tables/row_sink.hpp"

namespace morale::tables {

// Tables made when the study is done.
TableColumns timeseries_columns(const StudyPlan&);
void timeseries(RowSink&, const Study&);
TableColumns periods_columns(const StudyPlan&);
void periods(RowSink&, const Study&);
TableColumns summary_columns(const StudyPlan&);
void summary(RowSink&, const Study&);
TableColumns part_columns();  // of, name
TableColumns waits_columns(const StudyPlan&);
void waits(RowSink&, const Study&);
void wait_rows(RowSink&, const StudyResult&, std::size_t policy);  // the rows of `waits` of one policy
TableColumns classes_columns(const StudyPlan&);
void classes(RowSink&, const Study&);
TableColumns classes_weekly_columns(const StudyPlan&);
void classes_weekly(RowSink&, const Study&);
bool has_classes(const StudyPlan&);
TableColumns profile_columns(const StudyPlan&);
void profile(RowSink&, const Study&);
TableColumns classes_profile_columns(const StudyPlan&);
void classes_profile(RowSink&, const Study&);
TableColumns customer_groups_columns(const StudyPlan&);
void customer_groups(RowSink&, const Study&);
bool has_customer_groups(const StudyPlan&);
TableColumns paired_columns(const StudyPlan&);
void paired(RowSink&, const Study&);
void comparisons(RowSink&, const StudyResult&);  // the rows of `paired`
TableColumns loops_columns(const StudyPlan&);
void loops(RowSink&, const Study&);
void loop_rows(RowSink&, const StudyResult&);  // the rows of `loops`
bool has_twins(const StudyPlan&);              // whether there are any
TableColumns parameters_columns(const StudyPlan&);
void parameters(RowSink&, const Study&);
TableColumns draws_columns(const StudyPlan&);
void draws(RowSink&, const Study&);
TableColumns checks_columns(const StudyPlan&);
void checks(RowSink&, const Study&);

// Tables made one replication at a time; a replication that broke a guarantee adds nothing.
TableColumns runs_columns(const StudyPlan&);
void runs(RowSink&, const StudyPlan&, const ReplicationRow&);
TableColumns weekly_columns(const StudyPlan&);
void weekly(RowSink&, const StudyPlan&, const ReplicationRow&);
TableColumns contacts_columns(const StudyPlan&);
void contacts(RowSink&, const StudyPlan&, const ReplicationRow&);
TableColumns agents_columns(const StudyPlan&);
void agents(RowSink&, const StudyPlan&, const ReplicationRow&);
TableColumns recognitions_columns(const StudyPlan&);
void recognitions(RowSink&, const StudyPlan&, const ReplicationRow&);

}  // namespace morale::tables
