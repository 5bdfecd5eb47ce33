// The CSV tables: for each the columns it has, and the function that adds its rows. Key columns come first
// and are alike in all tables: policy, rep, team, week.
#pragma once

#include <string>

#include "output/dictionary.hpp"
#include "output/study.hpp"

namespace morale::csv {

// Made when the study is done.
Columns timeseries_columns(const StudyPlan&);
void timeseries(std::string& out, const Study&);
Columns summary_columns(const StudyPlan&);
void summary(std::string& out, const Study&);
Columns paired_columns(const StudyPlan&);
void paired(std::string& out, const Study&);
Columns parameters_columns(const StudyPlan&);
void parameters(std::string& out, const Study&);
Columns draws_columns(const StudyPlan&);
void draws(std::string& out, const Study&);
Columns checks_columns(const StudyPlan&);
void checks(std::string& out, const Study&);

// Made one replication at a time; of one that broke a guarantee nothing is made.
Columns runs_columns(const StudyPlan&);
void runs(std::string& out, const StudyPlan&, const ReplicationRow&);
Columns weekly_columns(const StudyPlan&);
void weekly(std::string& out, const StudyPlan&, const ReplicationRow&);
Columns agents_columns(const StudyPlan&);
void agents(std::string& out, const StudyPlan&, const ReplicationRow&);
Columns recognitions_columns(const StudyPlan&);
void recognitions(std::string& out, const StudyPlan&, const ReplicationRow&);

}  // namespace morale::csv
