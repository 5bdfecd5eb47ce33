// The columns of a table: what a reader of the file has to know. The header line of each CSV file and
// datapackage.json are both read off these rows, so they cannot differ.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/metric/metric.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// Types as the Frictionless Table Schema calls them.
enum class ColumnType { Text, Integer, Number, Date, DateTime };
std::string_view name_of(ColumnType);

struct Column {
    std::string name;
    ColumnType type = ColumnType::Text;
    std::string unit;  // "s", "1/yr"; "1" for shares and ratios; empty where there is none
    std::string description;
    bool key = false;  // the key columns together name a row
};

using Columns = std::vector<Column>;

/// The metric's name with its unit as suffix: "wait" in "s" is "wait_s", "turnover" in "1/yr" is
/// "turnover_per_yr", "cost" in "USD/yr" is "cost_usd_per_yr"; a unit of "1" and one that the name says
/// already ("active_customers", "contacts_per_agent_day") add nothing.
std::string column_name(const Metric&);
Column column_of(const Metric&);

/// Columns that several tables share, the same words in each.
Column policy_column();
Column rep_column();
Column team_column();
Column week_column();

/// Since when a policy holds, and its value for the policy of that number: "always", or when it comes.
Column from_column(std::string name, std::string_view whose);
std::string from_of(const StudyPlan&, std::size_t policy);

}  // namespace morale
